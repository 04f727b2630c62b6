import { readFileSync } from 'node:fs';
import type { Heading, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkLesson } from '../../src/course/lesson-plugin.ts';
import { readLesson } from '../../src/course/lesson.ts';
import { property, wordsIn, type Word } from '../../src/language/words.ts';
import { eachNode } from '../../src/language/read.ts';

const path = 'tests/course/one/lessons/en/when-it-goes-wrong.mdx';
const lesson = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** The tree as Astro hands it on after the plugin. */
function rewrite(text: string, file = path): Root {
  const tree = parser.parse(text);
  remarkLesson()(tree, { path: `/project/${file}`, value: text });
  return tree;
}

describe('the questions and the sort of a whole lesson', () => {
  const words = wordsIn(rewrite(lesson));
  const { questions } = readLesson(path, 'when-it-goes-wrong', lesson, {
    competences: undefined,
    scenarios: undefined,
  });
  const found = words.filter(({ name }) => name === 'Question');

  test('there are six questions and one sort', () => {
    expect(found).toHaveLength(6);
    expect(words.filter(({ name }) => name === 'Sort')).toHaveLength(1);
  });

  test.for(questions)('$id: its prompt, then its options, each with what it needs', (question) => {
    const word = found.find((each) => property(each, 'id') === question.id)!;
    const place = `when-it-goes-wrong/${question.id}`;
    expect(property(word, 'place')).toBe(place);
    const [prompt, ...options] = childrenOf(word);
    expect(prompt!.name).toBe('Prompt');
    expect(property(prompt!, 'place')).toBe(place);
    expect(prompt!.children.length).toBeGreaterThan(0);
    expect(options.map(({ name }) => name)).toEqual(question.options.map(() => 'Option'));
    expect(options.map((option) => property(option, 'id'))).toEqual(
      question.options.map(({ id }) => id),
    );
    const right = question.options.filter((option) => option.right).map(({ id }) => id);
    expect(property(word, 'right')).toBe(right.join());
    for (const option of options) {
      expect(property(option, 'place')).toBe(place);
      expect(property(option, 'kind')).toBe(property(word, 'kind') ?? 'one');
      expect(property(option, 'why')!.length).toBeGreaterThan(20);
      expect(textOf(option), 'the id in brackets is for the author').toMatch(/^[^[]/);
    }
  });

  test('each thing to sort knows the groups and which is its own', () => {
    const sort = words.find(({ name }) => name === 'Sort')!;
    const bins = property(sort, 'bins')!;
    const [prompt, places, ...items] = childrenOf(sort);
    expect(prompt!.name).toBe('Prompt');
    expect(items).toHaveLength(8);
    for (const item of items) {
      expect(item.name).toBe('SortItem');
      expect(property(item, 'places')).toBe(property(places!, 'places'));
      expect(bins.split(', ')).toContain(property(item, 'goes'));
      expect(property(item, 'why')).toBeTruthy();
      expect(textOf(item)).toMatch(/^[^[]/);
    }
  });

  test('the words and the reasons are the author’s, character for character', () => {
    const options = words.filter(({ name }) => name === 'Option' || name === 'SortItem');
    for (const option of options) {
      const written = `- [${property(option, 'id')}] ${textOf(option)}\n`;
      expect(lesson).toContain(written);
      expect(lesson).toContain(`- why: ${property(option, 'why')}\n`);
    }
  });
});

describe('addresses', () => {
  test('every heading of a whole lesson has one of its own, from its words', () => {
    const ids = headingIds(rewrite(lesson));
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('/lessons/when-it-goes-wrong/five-steps');
    for (const id of ids) expect(id).toMatch(/^\/lessons\/when-it-goes-wrong\/[a-z0-9-]+$/);
  });

  test('headings that say the same, in an activity or not, are counted', () => {
    const text =
      '## Hear\n\n<Activity title="x" minutes="1">\n\n## _Hear_\n\n</Activity>\n\n## Hear 2\n\n## Héar!\n\n## 聽\n\n## …\n';
    expect(headingIds(rewrite(text)).map((id) => id.split('/').at(-1))).toEqual([
      'hear',
      'hear-2',
      'hear-2-2',
      'hear-3',
      '聽',
      'part',
    ]);
  });

  test('two lessons share no address', () => {
    const text = '## Hear\n\n<Reflection id="words">\n\nWhat?\n\n</Reflection>\n';
    const trees = ['one', 'two'].map((id) => rewrite(text, `content/lessons/en/${id}.mdx`));
    expect(trees.flatMap(headingIds)).toEqual(['/lessons/one/hear', '/lessons/two/hear']);
    expect(trees.map((tree) => property(wordsIn(tree)[0]!, 'place'))).toEqual([
      'one/words',
      'two/words',
    ]);
  });
});

test('emphasis in an option stays, and a question of several says so to each option', () => {
  const text =
    '<Question id="first" kind="several">\n\nWhich?\n\n- [one] *Never* "that"\n  - right: yes\n- [two]\n  words on the next line\n\n</Question>\n';
  const [one, two] = wordsIn(rewrite(text)).filter(({ name }) => name === 'Option');
  expect(one!.children.map(({ type }) => type)).toEqual(['text', 'emphasis', 'text']);
  expect([one, two].map((option) => property(option!, 'kind'))).toEqual(['several', 'several']);
  expect(textOf(two!)).toBe('words on the next line');
});

test('a picture in a paragraph of its own becomes a figure, wherever it stands', () => {
  const text =
    '![A *red* box](box.png)\n\n<Reveal title="More">\n\n![](shop/line.svg)\n\n</Reveal>\n\n- ![A bell](bell.webp)\n';
  const figures = wordsIn(rewrite(text)).filter(({ name }) => name === 'Figure');
  expect(figures.map((word) => [property(word, 'src'), property(word, 'alt')])).toEqual([
    ['box.png', 'A red box'],
    ['shop/line.svg', ''],
    ['bell.webp', 'A bell'],
  ]);
});

test('what is no lesson is left as it is', () => {
  const text = '## Hear\n\n<Question id="first">\n\n- [one] A\n\n</Question>\n';
  const untouched = parser.parse(text);
  expect(rewrite(text, 'content/other/en/page.mdx')).toEqual(untouched);
});

function childrenOf(word: Word): Word[] {
  // Questions and sorts hold nothing but words once the plugin has been there.
  return word.children as unknown as Word[];
}

function textOf(node: { children?: unknown[]; value?: string }): string {
  const inner = (node.children ?? []) as { children?: unknown[]; value?: string }[];
  return (node.value ?? '') + inner.map(textOf).join('');
}

function headingIds(tree: Root): string[] {
  const ids: string[] = [];
  eachNode(tree, 'heading', (node) => {
    const { data } = node as unknown as Heading & { data: { hProperties: { id: string } } };
    ids.push(data.hProperties.id);
  });
  return ids;
}
