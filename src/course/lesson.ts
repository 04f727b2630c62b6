import type { Root } from 'mdast';
import type { Question } from '../model/course.ts';
import { LessonFrontMatter } from '../model/lesson.ts';
import { idPattern } from '../model/names.ts';
import { inOrder, problem, type Problem, type Spot } from '../model/problem.ts';
import { anyName, openDesk, type Desk, type Use } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { lookThrough } from '../language/look.ts';
import { isMediaWord } from '../language/media.ts';
import { checkProperties } from '../language/properties.ts';
import { settle, tellOnce } from '../language/settle.ts';
import { openSource } from '../language/source.ts';
import { blankBody, bodyStart } from '../language/traps.ts';
import { mendTags, wordFacts } from '../language/tags.ts';
import { checkValues, type Values } from '../language/values.ts';
import { readYaml } from '../language/yaml/read.ts';
import { headingAddresses } from './addresses.ts';
import { checkCompare } from './compare.ts';
import { checkHeadings } from './headings.ts';
import { readLessonTree } from './lesson-tree.ts';
import { mendOptions } from './lost-options.ts';
import { checkMixed } from './mixed.ts';
import { readPlaced } from './placed.ts';
import { readQuestion } from './question.ts';
import { checkScenario, checkTerm, conversationsIn, plansIn } from './named.ts';
import { checkRecalls, recalledIn } from './recall.ts';
import { fillTexts } from './site.ts';
import { checkMinutes } from './activity.ts';
import { checkWithin } from './within.ts';
import { askingWords, loneWords, vocabulary, words } from './vocabulary.ts';
import { property, spotOf, wordsIn, type Word } from '../language/words.ts';

/**
 * Reads a lesson: its front matter, and what can be answered in it. The prose is Astro's business;
 * what is checked here is what Astro would report late, elsewhere or not at all: unknown words,
 * questions without a right answer, names of conversations that are not in the course.
 */
export function readLesson(file: string, id: string, text: string, known: Known): LessonRead {
  const end = bodyStart(text);
  if (end === 0) {
    return unread(id, [problem('no-front-matter', { file, line: 1, column: 1 })]);
  }
  const mended = mendTags(openSource(file, blankBody(text)), words, end, loneWords);
  const { source, problems: lost } = mendOptions(mended.source, end, mended.added);
  const begin = text.indexOf('\n') + 1;
  const front = readYaml({
    file,
    text: text.slice(begin, text.lastIndexOf('---', end - 3)),
    firstLine: 2,
    schema: LessonFrontMatter,
    where: 'in the front matter',
    prepare: (data) => fillTexts(data, known.values ?? {}),
  });
  const { tree, problems: syntax } = readLessonTree(source);
  const desk = openDesk(source, { ...anyName, competences: known.competences }, known.values);
  front.value?.competences.forEach((name, i) =>
    desk.know(name, 'competences', begin + front.offset(['competences', i])),
  );
  const spots = new Map<string, Spot>();
  const questions = tree ? readWords(tree, desk, known, spots, syntax.length === 0) : [];
  if (tree) {
    checkHeadings(tree, desk);
    lookThrough(tree, desk, 'lesson');
  }
  const values = known.values ? checkValues(source, known.values) : [];
  const found = [
    ...front.problems,
    ...mended.problems,
    ...lost,
    ...syntax,
    ...settle(desk),
    ...values,
  ];
  const problems = tellOnce(inOrder(found));
  return {
    id,
    ...(front.value && { front: front.value, titleSpot: front.spot(['title']) }),
    questions,
    spots,
    uses: desk.uses,
    plans: tree ? plansIn(tree) : [],
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
    plans: [],
    scenarios: [],
    headings: [],
    problems,
  };
}

function readWords(
  tree: Root,
  desk: Desk,
  known: Known,
  spots: Map<string, Spot>,
  whole: boolean,
): Question[] {
  const questions: Question[] = [];
  const ids = new Map<string, number>();
  const all = wordsIn(tree);
  // Where a tag could not be read, nobody knows what stands in what; an unknown word may mean any.
  const isCheck = ({ name }: Word) =>
    /^(?:Check|Recall)$/.test(name ?? '') || !words.includes(name ?? '');
  const checked = !whole ? all : all.filter(isCheck).flatMap(wordsIn);
  const recalled = recalledIn(all);
  if (whole) checkRecalls(all, desk);
  for (const word of all) {
    const name = word.name ?? '';
    // These are read where prose is looked through.
    if (isMediaWord(name)) continue;
    const allowed = vocabulary[name];
    if (!allowed) {
      desk.note('unknown-word', spotOf(word), wordFacts(name, nearest(name, words), words));
      continue;
    }
    checkProperties(word, allowed, desk);
    checkMinutes(word, desk);
    if (name === 'Compare') checkCompare(word, desk);
    if (name === 'Mixed') checkMixed(word, known.scenarios, desk);
    if (askingWords.includes(name)) checkWithin(word, desk);
    const id = property(word, 'id');
    if (id === undefined) continue;
    if (name === 'Scenario') {
      checkScenario(id, spotOf(word, 'id'), known, desk);
      continue;
    }
    if (name === 'Term') {
      checkTerm(id, spotOf(word, 'id'), known, desk);
      continue;
    }
    checkId(id, spotOf(word, 'id'), ids, desk);
    if (!askingWords.includes(name)) continue;
    const isQuestion = name === 'Question';
    const read = isQuestion ? readQuestion : readPlaced;
    const isChecked = checked.includes(word);
    if (isQuestion && !isChecked) {
      const reason = `The question "${id}" stands outside <Check>, where nobody's answer would be taken. Put it between <Check id="…"> and </Check>.`;
      desk.note('bad-question', spotOf(word), { reason });
    }
    if (recalled.includes(word) || !(isQuestion || isChecked)) {
      read(word, id, desk);
      continue;
    }
    spots.set(id, desk.source.spot(spotOf(word)));
    questions.push(read(word, id, desk, (option, spot) => spots.set(`${id}/${option}`, spot)));
  }
  return questions;
}

function checkId(id: string, at: number, ids: Map<string, number>, desk: Desk): void {
  if (!idPattern.test(id)) desk.note('bad-id', at, { name: id });
  const before = ids.get(id);
  if (before === undefined) ids.set(id, at);
  else {
    const line = desk.source.spot(before).line;
    desk.note('duplicate-id', at, { kind: 'id', name: id, line });
  }
}

/** What a lesson may name; a list is left out where it could not be read. */
export type Known = {
  competences: readonly string[] | undefined;
  /** The scenarios of the course, and all that are written. */
  scenarios: readonly string[] | undefined;
  written?: readonly string[];
  values?: Values | undefined;
  /** The ids of the glossary. */
  terms?: readonly string[] | undefined;
};
export type LessonRead = {
  id: string;
  front?: LessonFrontMatter;
  titleSpot?: Spot;
  questions: Question[];
  /** Where each question (`question`) and option (`question/option`) is written. */
  spots: Map<string, Spot>;
  /** The files and addresses that it names, to be found by whoever has read the rest. */
  uses: Use[];
  /** The ids of its plans (`<IfThen>`). */
  plans: string[];
  /** The conversations that are a part of it: its minutes hold theirs. */
  scenarios: string[];
  /** The addresses of its headings. */
  headings: string[];
  problems: Problem[];
};
