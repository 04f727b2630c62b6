import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkLesson } from '../../src/course/lesson-plugin.ts';
import { readLesson } from '../../src/course/lesson.ts';
import { words as known } from '../../src/course/vocabulary.ts';
import { property, wordsIn, type Word } from '../../src/language/words.ts';

/** A lesson with every word that goes beyond questions. */
const text = readFileSync(new URL('lesson-words.mdx', import.meta.url), 'utf8');
const read = () =>
  readLesson('lesson-words.mdx', 'lesson-words', text, {
    competences: undefined,
    scenarios: [],
    terms: ['recovery-paradox'],
  });
const words = wordsIn(rewrite(text));
const called = (name: string) => words.filter((word) => word.name === name);

test('it holds each of them, all are words of a lesson, and nothing is wrong with it', () => {
  expect(read().problems).toEqual([]);
  for (const name of ['Aside', 'Compare', 'Figure', 'IfThen', 'Recall', 'Term', 'Video']) {
    expect(called(name).length, name).toBeGreaterThan(0);
    expect(known).toContain(name);
  }
});

test('the questions of a recall are none of the check’s: no row, no spot, no report', () => {
  const { questions, spots } = read();
  expect(called('Question')).toHaveLength(3);
  expect(questions.map(({ id }) => id)).toEqual(['first-line']);
  expect([...spots.keys()].filter((name) => /which/.test(name))).toEqual([]);
});

test('a recall’s questions are rewritten like any: a prompt, and options with their reasons', () => {
  const [recall] = called('Recall');
  const [question] = wordsIn(recall!).filter(({ name }) => name === 'Question');
  const inside = wordsIn(question!);
  expect(inside.map(({ name }) => name)).toEqual(['Prompt', 'Option', 'Option']);
  expect(property(inside[1]!, 'why')).toMatch(/^An offer/);
});

test('a plan is known by its id, and stands at an address of its own', () => {
  expect(read().plans).toEqual(['next-shift']);
  expect(property(called('IfThen')[0]!, 'place')).toBe('lesson-words/next-shift');
});

test('a comparison becomes two sides, the flawed one first, each below its name', () => {
  const [compare] = called('Compare');
  const sides = wordsIn(compare!);
  expect(sides.map((side) => [side.name, property(side, 'kind'), property(side, 'name')])).toEqual([
    ['Side', 'flawed', 'As it was said'],
    ['Side', 'repaired', 'As it could be said'],
  ]);
  expect(sides.map(({ children }) => children.map(({ type }) => type))).toEqual([
    ['blockquote', 'paragraph'],
    ['blockquote', 'paragraph'],
  ]);
  expect(toString(compare)).not.toContain('As it was said');
});

test('bold words in a sentence of a side are no name of another', () => {
  const bold = text.replace('She hears that nobody', 'She hears **that** nobody');
  expect(wordsIn(rewrite(bold)).filter(({ name }) => name === 'Side')).toHaveLength(2);
});

test('a term that is explained twice has two addresses, each in this lesson', () => {
  expect(called('Term').map((term) => property(term, 'place'))).toEqual([
    'lesson-words/recovery-paradox',
    'lesson-words/recovery-paradox~2',
  ]);
});

test('the files that a film and a picture name are used: poster, captions, description', () => {
  const media = read().uses.filter(({ kind }) => kind !== 'term' && kind !== 'competence');
  expect(media.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'picture plan.png',
    'transcript plan.md',
    'film box.webm',
    'captions box.vtt',
    'transcript plan.md',
    'picture plan.png',
  ]);
});

/** The tree as Astro hands it on after the plugin. */
function rewrite(value: string): Root & Pick<Word, 'children'> {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(value);
  remarkLesson()(tree, { path: '/project/content/lessons/en/lesson-words.mdx', value });
  return tree;
}
