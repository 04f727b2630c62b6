import type { Question } from '../model/course.ts';
import { LessonFrontMatter } from '../model/lesson.ts';
import { inOrder, isError, type Problem, type Spot } from '../model/problem.ts';
import { anyName, openDesk } from '../language/desk.ts';
import type { Use } from '../language/names.ts';
import { missingHyphens } from '../language/front-lines.ts';
import { lookThrough } from '../language/look.ts';
import { takeNotes } from '../language/lost-notes.ts';
import { tellOnce } from '../language/repeats.ts';
import { settle } from '../language/settle.ts';
import { openSource } from '../language/source.ts';
import { blankBody, bodyStart } from '../language/traps.ts';
import { checkValues } from '../language/values.ts';
import { readYaml } from '../language/yaml/read.ts';
import { headingAddresses } from './addresses.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { checkHeadings } from './headings.ts';
import type { Known } from './known.ts';
import { weighMinutes } from './lesson-minutes.ts';
import { judgeProse } from './prose.ts';
import { readLessonTree } from './lesson-tree.ts';
import { readWords } from './lesson-words.ts';
import { checkInSentence } from './in-sentence.ts';
import { mendLesson } from './mend-lesson.ts';
import { askedIn, type AskedWords } from './asked-words.ts';
import { conversationsIn, plansIn, reflectionsIn } from './named.ts';
import { tellPasted } from './pasted.ts';
import { fillTexts } from './site.ts';
import { unkindTexts } from './unkind-texts.ts';

/**
 * Reads a lesson: its front matter, and what can be answered in it. The prose is Astro's business;
 * what is checked here is what Astro would report late, elsewhere or not at all: unknown words,
 * questions without a right answer, names of conversations that are not in the course.
 */
export function readLesson(file: string, id: string, text: string, known: Known): LessonRead {
  const end = bodyStart(text);
  if (end === 0) return unread(id, [missingHyphens(openSource(file, text))]);
  const written = openSource(file, blankBody(text));
  const notes = takeNotes(written, written.text, end);
  const { source, problems: slips } = mendLesson({ ...written, text: notes.text }, end);
  const begin = text.indexOf('\n') + 1;
  const front = readYaml({
    file,
    text: text.slice(begin, text.lastIndexOf('---', end - 3)),
    firstLine: 2,
    schema: LessonFrontMatter,
    where: 'in the front matter',
    prepare: (data) => fillTexts(data, known.values ?? {}),
  });
  const { tree, problems: syntax } = readLessonTree(source, Object.keys(known.values ?? {}));
  const { competences, competenceTitles } = known;
  const titles = competenceTitles && { titles: { competences: competenceTitles } };
  const desk = openDesk(source, { ...anyName, competences, ...titles }, known.values);
  front.value?.competences.forEach((name, i) =>
    desk.know(name, 'competences', begin + front.offset(['competences', i])),
  );
  const spots = new Map<string, Spot>();
  const questions = tree ? readWords(tree, desk, known, spots, syntax.length === 0) : [];
  if (tree) {
    checkHeadings(tree, desk);
    checkInSentence(tree, desk);
    lookThrough(tree, desk, 'lesson');
  }
  const values = known.values ? checkValues(source, known.values) : [];
  const found = [
    ...front.problems,
    ...checkBare(front),
    ...notes.problems,
    ...slips,
    ...syntax,
    ...settle(desk),
    ...values,
  ];
  // What a lesson with a mistake is made of, nobody knows.
  if (tree && front.value && !found.some(isError)) {
    const at = front.spot(['minutes']);
    found.push(...weighMinutes(tree, front.value.minutes, at, known.minutesOf));
    found.push(...unkindTexts(front), ...judgeProse(tree, source, known.level));
  }
  const problems = tellPasted(tellOnce(inOrder(found)));
  return {
    id,
    ...(front.value && {
      front: front.value,
      titleSpot: front.spot(['title']),
      wasSpot: front.spot(['was']),
    }),
    questions,
    spots,
    uses: desk.uses,
    asked: tree ? askedIn(tree) : [],
    plans: tree ? plansIn(tree) : [],
    reflections: tree ? reflectionsIn(tree) : [],
    scenarios: tree ? conversationsIn(tree) : [],
    headings: tree ? [...headingAddresses(tree, id, known.values).values()] : [],
    problems,
  };
}

/** A lesson of which nothing could be read. */
export function unread(id: string, problems: Problem[]): LessonRead {
  return {
    id,
    questions: [],
    spots: new Map(),
    uses: [],
    asked: [],
    plans: [],
    reflections: [],
    scenarios: [],
    headings: [],
    problems,
  };
}

export type LessonRead = {
  id: string;
  front?: LessonFrontMatter;
  titleSpot?: Spot;
  wasSpot?: Spot;
  questions: Question[];
  /** Where each question (`question`) and option (`question/option`) is written. */
  spots: Map<string, Spot>;
  /** The files and addresses that it names, to be found by whoever has read the rest. */
  uses: Use[];
  /** What its questions ask, in words. */
  asked: AskedWords[];
  /** The ids of its plans (`<IfThen>`). */
  plans: string[];
  /** The ids of its boxes for own words (`<Reflection>`). */
  reflections: string[];
  /** The conversations that are a part of it: its minutes hold theirs. */
  scenarios: string[];
  /** The addresses of its headings. */
  headings: string[];
  problems: Problem[];
};
