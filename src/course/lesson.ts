import type { Root } from 'mdast';
import type { Question } from '../model/course.ts';
import { LessonFrontMatter } from '../model/lesson.ts';
import { idPattern } from '../model/names.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { anyName, openDesk, type Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { openSource } from '../language/source.ts';
import { bodyStart } from '../language/traps.ts';
import { checkValues, type Values } from '../language/values.ts';
import { readYaml } from '../language/yaml.ts';
import { readLessonTree } from './lesson-tree.ts';
import { checkProse } from './prose.ts';
import { checkSort, readQuestion } from './question.ts';
import { fillTexts } from './site.ts';
import { property, spotOf, wordsIn, type Word } from './words.ts';

/**
 * Reads a lesson: its front matter, and what can be answered in it. The prose is Astro's business;
 * what is checked here is what Astro would report late, elsewhere or not at all: unknown words,
 * questions without a right answer, names of conversations that are not in the course.
 */
export function readLesson(file: string, id: string, text: string, known: Known): LessonRead {
  const source = openSource(file, text);
  const end = bodyStart(text);
  if (end === 0) {
    return {
      id,
      questions: [],
      spots: new Map(),
      problems: [problem('no-front-matter', { file, line: 1, column: 1 })],
    };
  }
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
  const desk = openDesk(source, { ...anyName, competences: known.competences });
  front.value?.competences.forEach((name, i) =>
    desk.know(name, 'competences', begin + front.offset(['competences', i])),
  );
  const spots = new Map<string, Spot>();
  const questions = tree ? readWords(tree, desk, known, spots, syntax.length === 0) : [];
  if (tree) checkProse(tree, desk);
  const values = known.values ? checkValues(source, known.values) : [];
  const problems = [...front.problems, ...syntax, ...desk.problems, ...values].toSorted(inOrder);
  return { id, ...(front.value && { front: front.value }), questions, spots, problems };
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
  const words = wordsIn(tree);
  // Where a tag could not be read, nobody knows what stands in what.
  const checked = !whole ? words : words.filter(({ name }) => name === 'Check').flatMap(wordsIn);
  for (const word of words) {
    const name = word.name ?? '';
    const allowed = vocabulary[name];
    if (!allowed) {
      const known = Object.keys(vocabulary);
      desk.note('unknown-word', spotOf(word), {
        name,
        guess: guess(name, known),
        known: known.join(', '),
      });
      continue;
    }
    checkProperties(word, allowed, desk);
    const id = property(word, 'id');
    if (id === undefined) continue;
    if (name === 'Scenario') {
      checkScenario(id, spotOf(word, 'id'), known, desk);
      continue;
    }
    checkId(id, spotOf(word, 'id'), ids, desk);
    if (name === 'Question') {
      if (!checked.includes(word)) {
        const reason = `The question "${id}" stands outside <Check>, where nobody's answer would be taken. Put it between <Check id="…"> and </Check>.`;
        desk.note('bad-question', spotOf(word), { reason });
      }
      spots.set(id, desk.source.spot(spotOf(word)));
      questions.push(
        readQuestion(word, id, desk, (option, spot) => spots.set(`${id}/${option}`, spot)),
      );
    }
    if (name === 'Sort') checkSort(word, id, desk);
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

function checkScenario(id: string, at: number, { scenarios, written }: Known, desk: Desk): void {
  if (!scenarios || scenarios.includes(id)) return;
  const cure = written?.includes(id) ? ' Name it in content/course.yaml.' : guess(id, scenarios);
  desk.note('unknown-scenario', at, { name: id, guess: cure });
}

function checkProperties(word: Word, allowed: readonly string[], desk: Desk): void {
  const known = allowed.map((one) => one.replace('?', ''));
  for (const { name = '{…}', value, position } of word.attributes) {
    const at = position?.start.offset ?? spotOf(word);
    if (!known.includes(name)) {
      const facts = { name, where: `of <${word.name}>`, guess: guess(name, known) };
      desk.note('unknown-key', at, { ...facts, known: known.join(', ') });
    } else if (typeof value === 'object' && value !== null) {
      const reason = `"{${value.value}}" would be read as program code. Use quotation marks: ${name}="${value.value}".`;
      desk.note('mdx-trap', at, { reason });
    } else if (!value) {
      desk.note('wrong-value', at, { key: name, actual: 'empty', expected: 'filled in' });
    }
  }
  for (const key of allowed.filter((one) => !one.endsWith('?'))) {
    if (word.attributes.some(({ name }) => name === key)) continue;
    desk.note('missing-key', spotOf(word), {
      where: `<${word.name}>`,
      key,
      expected: `${key}="…"`,
    });
  }
}

function inOrder(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The words a lesson may use and their properties; `?` marks those that may be left out. */
const vocabulary: Record<string, readonly string[]> = {
  Activity: ['title', 'minutes'],
  Sort: ['id', 'bins'],
  Reflection: ['id'],
  Reveal: ['title'],
  Scenario: ['id'],
  Check: ['id'],
  Question: ['id', 'kind?'],
};

/** What a lesson may name; a list is left out where it could not be read. */
export type Known = {
  competences: readonly string[] | undefined;
  /** The scenarios of the course, and all that are written. */
  scenarios: readonly string[] | undefined;
  written?: readonly string[];
  values?: Values | undefined;
};
export type LessonRead = {
  id: string;
  front?: LessonFrontMatter;
  questions: Question[];
  /** Where each question (`question`) and option (`question/option`) is written. */
  spots: Map<string, Spot>;
  problems: Problem[];
};
