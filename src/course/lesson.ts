import type { List, Root, RootContent } from 'mdast';
import type { Question } from '../model/course.ts';
import { LessonFrontMatter } from '../model/lesson.ts';
import { idPattern } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { anyName, openDesk, type Desk } from '../scenario/desk.ts';
import { guess } from '../scenario/guess.ts';
import { readTree } from '../scenario/read.ts';
import { offsetOf } from '../scenario/sections.ts';
import { openSource } from '../scenario/source.ts';
import { bodyStart } from '../scenario/traps.ts';
import { readYaml } from '../scenario/yaml.ts';
import { readOptions } from './options.ts';

/**
 * Reads a lesson: its front matter, and what can be answered in it. The prose is Astro's business;
 * what is checked here is what Astro would report late, elsewhere or not at all: unknown words,
 * questions without a right answer, names of conversations that are not in the course.
 */
export function readLesson(file: string, id: string, text: string, known: Known): LessonRead {
  const source = openSource(file, text);
  const begin = text.indexOf('\n') + 1;
  const front = readYaml({
    file,
    text: text.slice(begin, text.lastIndexOf('---', bodyStart(text))),
    firstLine: 2,
    schema: LessonFrontMatter,
    where: 'in the front matter',
  });
  const { tree, problems: syntax } = readTree(source, text);
  const desk = openDesk(source, { ...anyName, competences: known.competences });
  front.value?.competences.forEach((name, i) =>
    desk.know(name, 'competences', begin + front.offset(['competences', i])),
  );
  const read = tree ? readWords(tree, desk, known) : { questions: [], sorts: [] };
  const problems = [...front.problems, ...syntax, ...desk.problems];
  return { id, ...(front.value && { front: front.value }), ...read, problems };
}

/** Every word (`<Word …>`) of a lesson, in reading order, however deep. */
export function wordsIn(tree: Root): Word[] {
  const words: Word[] = [];
  const look = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      // MDX adds its elements to the tree; mdast's own union does not list them.
      const word = node as unknown as Word;
      if (word.type === 'mdxJsxFlowElement' || word.type === 'mdxJsxTextElement') words.push(word);
      if ('children' in node) look(node.children);
    }
  };
  look(tree.children);
  return words;
}

/** The value of a word's property, when it is plain text. */
export function property(word: Word, name: string): string | undefined {
  const found = word.attributes.find((each) => each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export const questionKeys = ['right', 'why'] as const;
export const sortKeys = ['goes', 'why'] as const;
export const listOf = (word: Word): List | undefined =>
  word.children.find((child) => child.type === 'list');

function readWords(tree: Root, desk: Desk, known: Known): Pick<LessonRead, 'questions' | 'sorts'> {
  const questions: Question[] = [];
  const sorts: string[] = [];
  const ids = new Map<string, number>();
  for (const word of wordsIn(tree)) {
    const at = offsetOf(word);
    const name = word.name ?? '';
    const allowed = vocabulary[name];
    if (!allowed) {
      const words = Object.keys(vocabulary);
      const facts = { name, guess: guess(name, words), known: words.join(', ') };
      desk.note('unknown-word', at, facts);
      continue;
    }
    checkProperties(word, allowed, desk);
    const id = property(word, 'id');
    if (name === 'Scenario') {
      if (id && !known.scenarios.includes(id)) {
        desk.note('unknown-scenario', at, { name: id, guess: guess(id, known.scenarios) });
      }
    } else if (id !== undefined) {
      if (!idPattern.test(id)) desk.note('bad-id', at, { name: id });
      const before = ids.get(id);
      if (before !== undefined) {
        const line = desk.source.spot(before).line;
        desk.note('duplicate-id', at, { kind: 'id', name: id, line });
      }
      ids.set(id, at);
    }
    if (name === 'Question' && id) questions.push(readQuestion(word, id, desk));
    if (name === 'Sort' && id) sorts.push(readSort(word, id, desk));
  }
  return { questions, sorts };
}

function checkProperties(word: Word, allowed: readonly string[], desk: Desk): void {
  const at = offsetOf(word);
  for (const each of word.attributes) {
    const name = each.name ?? '…';
    if (allowed.some((one) => one.replace('?', '') === name)) continue;
    const known = allowed.map((one) => one.replace('?', ''));
    const facts = { name, where: `of <${word.name}>`, guess: guess(name, known) };
    desk.note('unknown-key', each.position?.start.offset ?? at, {
      ...facts,
      known: known.join(', ') || 'none',
    });
  }
  for (const name of allowed.filter((one) => !one.endsWith('?'))) {
    if (property(word, name) !== undefined) continue;
    const facts = { where: `<${word.name}>`, key: name, expected: `${name}="…"` };
    desk.note('missing-key', at, facts);
  }
}

function readQuestion(word: Word, id: string, desk: Desk): Question {
  const list = listOf(word);
  const options = list ? readOptions(list, questionKeys, desk) : [];
  const right = options.filter(({ keys }) => keys.get('right')?.text === 'yes');
  const several = property(word, 'kind') === 'several';
  const say = (reason: string) => desk.note('bad-question', offsetOf(word), { reason });
  if (options.length < 2) say(`The question "${id}" needs at least two options, "- [id] …".`);
  else if (right.length === 0) {
    say(`The question "${id}" has no right answer. Write "- right: yes" under an option.`);
  } else if (right.length > 1 && !several) {
    say(
      `The question "${id}" has ${right.length} right answers. Write kind="several", or leave one.`,
    );
  }
  return { id, options: options.map(({ id, keys }) => ({ id, right: keys.has('right') })) };
}

function readSort(word: Word, id: string, desk: Desk): string {
  const bins = (property(word, 'bins') ?? '').split(',').map((bin) => bin.trim());
  const list = listOf(word);
  const options = list ? readOptions(list, sortKeys, desk) : [];
  for (const { id: option, keys, at } of options) {
    const goes = keys.get('goes');
    if (goes && bins.includes(goes.text)) continue;
    const reason = goes
      ? `"${goes.text}" is not one of the groups.${guess(goes.text, bins)} Groups: ${bins.join(', ')}.`
      : `"${option}" does not say where it goes. Write "- goes: ${bins[0]}" under it.`;
    desk.note('bad-question', goes?.at ?? at, { reason });
  }
  return id;
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

export type Word = {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: Attribute[];
  children: RootContent[];
  position?: RootContent['position'];
};
export type Attribute = {
  type: 'mdxJsxAttribute';
  name: string;
  value?: unknown;
  position?: RootContent['position'];
};
export type Known = { competences: readonly string[]; scenarios: readonly string[] };
export type LessonRead = {
  id: string;
  front?: LessonFrontMatter;
  questions: Question[];
  sorts: string[];
  problems: Problem[];
};
