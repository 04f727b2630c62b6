import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkLesson } from '../../src/course/lesson-plugin.ts';
import { readLesson } from '../../src/course/lesson.ts';
import { otherOrder } from '../../src/course/other-order.ts';
import { property, wordsIn, type Word } from '../../src/language/words.ts';

/** A lesson with every kind of question in its check, and an order beside it. */
const text = readFileSync(new URL('kinds-of-questions.mdx', import.meta.url), 'utf8');
const read = (words = text) =>
  readLesson('kinds.mdx', 'kinds', words, { competences: undefined, scenarios: [] });
const words = wordsIn(rewrite(text));
const called = (name: string) => words.filter((word) => word.name === name);
const byId = (id: string) => words.find((word) => property(word, 'id') === id)!;

test('each is read with its kind, its options in the author’s order, and what is right', () => {
  const { problems, questions } = read();
  expect(problems).toEqual([]);
  const own = (...ids: string[]) => ids.map((id) => ({ id, right: true, goes: id }));
  const steps = ['steady', 'hear', 'own', 'close'];
  expect(questions.slice(0, 4)).toEqual([
    {
      id: 'loyal',
      kind: 'true-false',
      options: [
        { id: 'true', right: false },
        { id: 'false', right: true },
      ],
    },
    {
      id: 'steps',
      kind: 'matching',
      options: own(...steps),
      places: steps.map((id) => ({ id })),
    },
    {
      id: 'apology',
      kind: 'sequencing',
      options: ['what', 'whose', 'sorry', 'next'].map((id) => ({ id, right: true })),
    },
    {
      id: 'fair',
      kind: 'matching',
      options: [
        { id: 'refund', right: true, goes: 'outcome' },
        { id: 'date', right: true, goes: 'process' },
        { id: 'believed', right: true, goes: 'treatment' },
      ],
      places: [{ id: 'outcome' }, { id: 'process' }, { id: 'treatment' }],
    },
  ]);
  expect(questions[4]).not.toHaveProperty('kind');
});

test.for([
  ['answer: false', 'answer: No'],
  ['answer: false', 'answer: "FALSE"'],
  ['right: yes', 'right: Yes'],
  ['right: yes', 'right: true'],
  ['right: yes', 'right: yes.'],
] as const)('%s can be written as %s', ([from, to]) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(read(changed).problems).toEqual([]);
  expect(read(changed).questions).toEqual(read().questions);
  const rights = (all: Word[]) => all.map((word) => property(word, 'right'));
  expect(rights(wordsIn(rewrite(changed)))).toEqual(rights(words));
});

test('what stands outside the check, or in a recall, is for learning alone', () => {
  expect(read().questions.map(({ id }) => id)).not.toContain('counter');
  const [practice] = called('Practice');
  expect(called('Practice')).toHaveLength(1);
  expect(wordsIn(practice!).map((word) => property(word, 'id'))).toContain('counter');
  const recalled = text.replace('<Check id="check">', '<Recall id="check">');
  const { questions, problems } = read(recalled.replace('</Check>', '</Recall>'));
  expect({ questions, problems }).toEqual({ questions: [], problems: [] });
});

test('a word is told what is right as it would be chosen', () => {
  const right = ['loyal', 'steps', 'apology', 'fair', 'first-line', 'counter'].map((id) =>
    property(byId(id), 'right'),
  );
  expect(right).toEqual([
    'false',
    'steady/steady,hear/hear,own/own,close/close',
    'what,whose,sorry,next',
    'refund/outcome,date/process,believed/treatment',
    'opened',
    'breath,back,mine',
  ]);
});

test('a statement becomes two options with one reason below both', () => {
  const options = wordsIn(byId('loyal')).filter(({ name }) => name === 'Option');
  expect(options.map((one) => [property(one, 'id'), property(one, 'why')])).toEqual([
    ['true', ''],
    ['false', expect.stringMatching(/^The review/)],
  ]);
});

test('the lines of an order and the partners of a match stand in another order, and know their own', () => {
  const lines = wordsIn(byId('apology')).filter(({ name }) => name === 'OrderItem');
  const shown = lines.map((line) => property(line, 'id'));
  expect(shown).not.toEqual(['what', 'whose', 'sorry', 'next']);
  expect(lines.map((line) => [property(line, 'at'), property(line, 'id')]).toSorted()).toEqual([
    ['1', 'what'],
    ['2', 'whose'],
    ['3', 'sorry'],
    ['4', 'next'],
  ]);
  const [places] = wordsIn(byId('steps')).filter(({ name }) => name === 'Places');
  const partners = JSON.parse(property(places!, 'places')!) as { id: string; words: string }[];
  expect(partners.map(({ id }) => id)).not.toEqual(['steady', 'hear', 'own', 'close']);
  expect(partners.find(({ id }) => id === 'own')?.words).toBe('Own');
});

test('another order holds the same ids, is never the author’s, and is the same each time', () => {
  const ids = ['one', 'two', 'three', 'four'];
  for (let i = 0; i < 200; i += 1) {
    for (const some of [ids, ids.slice(0, 2)]) {
      const other = otherOrder(some, `seed-${i}`);
      expect(other).not.toEqual(some);
      expect(other.toSorted()).toEqual(some.toSorted());
      expect(otherOrder(some, `seed-${i}`)).toEqual(other);
    }
  }
});

/** The tree as Astro hands it on after the plugin. */
function rewrite(value: string): Root & Pick<Word, 'children'> {
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(value);
  remarkLesson()(tree, { path: '/project/content/lessons/en/kinds.mdx', value });
  return tree;
}
