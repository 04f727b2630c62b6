import { afterAll, expect, test } from 'vitest';
import { removeCopies } from './copy.ts';
import { openWorld } from './lesson-world.ts';

const { problemsOf } = openWorld();
afterAll(removeCopies);

const written = (tags: string) => `---
title: The empty box
minutes: 10
objectives: [Say back what you have heard.]
---

## A box

${tags}
`;
const reveal = (head: string) => `<Reveal ${head}>\n\nIt was empty.\n\n</Reveal>`;

/** What stands in the brackets, what is told of it, and where; with the cure nothing is left. */
test.for([
  ['title="A "broken" zip"', 'quotation mark inside', 'title="A \'broken\' zip"', 9],
  ['title="The "zip""', 'quotation mark inside', 'title="The \'zip\'"', 9],
  ['title=""A" and "B""', 'quotation mark inside', "title=\"'A' and 'B'\"", 9],
  ['title="A " broken " zip"', 'quotation mark inside', 'title="A \' broken \' zip"', 9],
  ['title=""A zip""', 'stands twice', 'title="A zip"', 9],
  ['title="A zip', 'The last quotation mark is missing', 'title="A zip"', 9],
  ['title=A zip"', 'The first quotation mark is missing', 'title="A zip"', 9],
  ['title=A zip', '"A zip" has no quotation marks', 'title="A zip"', 9],
  ['title=“A zip”', 'are curly', 'title="A zip"', 9],
  ['title=„A zip“', 'are curly', 'title="A zip"', 9],
  ['title="A zip”', 'are curly', 'title="A zip"', 9],
  ['title=«A zip»', 'are curly', 'title="A zip"', 9],
  ['title=‘A zip’', 'are curly', 'title="A zip"', 9],
  ['title: "A zip"', 'There is no "="', 'title="A zip"', 9],
  ['title"A zip"', 'There is no "="', 'title="A zip"', 9],
  ['title="A zip",', 'No comma', '<Reveal title="A zip">', 9],
] as const)('<Reveal %s> is one message with what to write', ([head, reason, cure, column]) => {
  const [found, ...more] = problemsOf(written(reveal(head)));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'mdx-trap', line: 9, column });
  expect(found!.message).toContain(reason);
  expect(found!.message).toMatch(/ Write [^]*\.$/);
  expect(found!.message).toContain(` Write ${cure}.`);
  expect(problemsOf(written(reveal(cure.replace(/^<Reveal |>$/g, ''))))).toEqual([]);
});

test('the next property is not taken for a part of the text', () => {
  const activity = (head: string) => `<Activity ${head}>\n\n${reveal('title="So"')}\n\n</Activity>`;
  for (const [head, cure] of [
    ['title="A "broken" zip" minutes="3"', 'title="A \'broken\' zip"'],
    ['title="A zip minutes="3"', 'title="A zip"'],
    ['title=A zip minutes="3"', 'title="A zip"'],
    ['title=A zip minutes=3', '<Activity title="A zip" minutes="3">'],
    ['title="A zip", minutes="3"', '<Activity title="A zip" minutes="3">'],
    ['title “A zip” minutes “3”', '<Activity title="A zip" minutes="3">'],
  ] as const) {
    const found = problemsOf(written(activity(head)));
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining(` Write ${cure}.`),
    ]);
  }
});

test('a word that stands without a value, and one over several lines, are read as they are', () => {
  const figure = (src: string) => `<Figure decorative\n  src=${src}\n/>`;
  expect(problemsOf(written(figure('"box.png"')))).toEqual([]);
  expect(problemsOf(written(`<Figure src="box.png" decorative />`))).toEqual([]);
  const [found, ...more] = problemsOf(written(figure('box.png')));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ line: 10, column: 3 });
  expect(found!.message).toContain(' Write src="box.png".');
});

test('what stands in single marks, in code or in a note is left alone', () => {
  expect(problemsOf(written(reveal("title='A zip'")))).toEqual([]);
  expect(problemsOf(written('So: `<Reveal title=One>`.'))).toEqual([]);
  expect(problemsOf(written('%% <Reveal title=One>'))).toEqual([]);
});

test('what stands behind a mended tag keeps its place', () => {
  const term = '<Term id="recovery-paradox">it</Term>';
  const at = (text: string) => problemsOf(written(text)).map(({ line, column }) => [line, column]);
  expect(at(`${term.replace(/"/g, '')} and $nothing`)).toEqual([
    [9, 7],
    [9, 41],
  ]);
});

test('the same slip in several tags, as word processors make it, is told once', () => {
  const all = [reveal('title=“A”'), reveal('title=“B”'), reveal('title=“C”')].join('\n\n');
  const [found, ...more] = problemsOf(written(all));
  expect(more).toEqual([]);
  expect(found!.message).toMatch(/Write title="A"\. Do the same in lines 15 and 21\.$/);
});

test('a mistake beside a mended mark has its own column, on either side of it', () => {
  const line = 'See [here](#/none), <Term id=recovery-paradox>this</Term> and [there](#/nobody).';
  const found = problemsOf(written(line));
  expect(found.map(({ code, line, column }) => [code, line, column])).toEqual(
    expect.arrayContaining([
      ['mdx-trap', 9, line.indexOf('id=') + 1],
      ['dead-link', 9, line.indexOf('[here]') + 1],
      ['dead-link', 9, line.indexOf('[there]') + 1],
    ]),
  );
  expect(found).toHaveLength(3);
});

test('the same beside a tag that was mended', () => {
  const line =
    'See [here](#/none), <Term id="recovery-paradox">this< /Term> and [there](#/nobody).';
  const found = problemsOf(written(line));
  expect(found.map(({ column }) => column).toSorted((a, b) => a! - b!)).toEqual(
    ['[here]', '< /', '[there]'].map((words) => line.indexOf(words) + 1),
  );
});
