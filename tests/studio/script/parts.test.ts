import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problem, type Problem } from '../../../src/model/problem.ts';
import { nameOf, notesOf, openParts } from '../../../src/studio/script/folds.ts';
import { placesOf, readParts, wholeFile } from '../../../src/studio/script/parts.ts';
import { noRoom } from '../../scenario/shipped.ts';

const text = `---
title: One box
flags: [a]
---

## counter: An empty box

- [look] "May I look?"
  - next: plna

## ending open: Open
- result: partial
`;
const file = 'content/scenarios/en/box.mdx';
const wrong = (line: number, column: number): Problem =>
  problem('unknown-target', { file, line, column }, { name: 'plna' });
const look = (line: number): Problem => problem('no-feedback', { file, line, column: 3 });

test('every line is there once, with its number', () => {
  for (const [name, words] of [
    [file, text],
    [noRoom.file, noRoom.text],
    [
      'content/site.yaml',
      readFileSync(new URL('../../../content/site.yaml', import.meta.url), 'utf8'),
    ],
  ] as const) {
    const lines = readParts(words, name, { problems: [] }).flatMap((part) => part.lines);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
    const shown = lines.map(({ tokens }) => tokens.map((token) => token.text).join(''));
    expect(`${shown.join('\n')}\n`).toBe(words);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  }
});

test('a part begins at each heading, and the map leads to it by its id', () => {
  const parts = readParts(text, file, { problems: [] });
  expect(parts.map(nameOf)).toEqual([
    'Front matter',
    '## counter: An empty box',
    '## ending open: Open',
  ]);
  expect(parts.map(({ lines }) => lines[0]!.id)).toEqual([
    'line-1',
    'scene-counter',
    'ending-open',
  ]);
});

test('of two headings of one name the second has another place', () => {
  const parts = readParts(`${text}\n## counter: Again\n`, file, { problems: [] });
  expect(parts.at(-1)!.lines[0]!.id).toBe('line-14');
});

test('a heading in the front matter of a lesson is none', () => {
  const note = text.replace('flags: [a]', '## not-a-scene: a note');
  expect(readParts(note, file, { problems: [] })).toHaveLength(3);
});

test('a problem stands below its line, with the word it points at marked', () => {
  const [, counter] = readParts(text, file, { problems: [wrong(9, 11)] });
  const line = counter!.lines.find(({ number }) => number === 9)!;
  expect(line.problems.map(({ index }) => index)).toEqual([0]);
  expect(line.tokens.filter(({ hit }) => hit)).toEqual([{ text: 'plna', hit: 'error' }]);
  expect(line.isInner).toBe(true);
});

test('where two point at one word, an error counts for more', () => {
  const problems = [look(9), { ...look(9), column: 11 }, wrong(9, 11)];
  const lines = readParts(text, file, { problems }).flatMap((part) => part.lines);
  const hits = lines[8]!.tokens.flatMap(({ text, hit }) => (hit ? [[text, hit]] : []));
  expect(hits).toEqual([
    ['-', 'warning'],
    ['plna', 'error'],
  ]);
});

test('each problem has a place: its line, the last line, or above all lines', () => {
  const whole = problem('no-scene', { file });
  const problems = [whole, wrong(6, 4), wrong(9, 11), wrong(99, 1)];
  const parts = readParts(text, file, { problems });
  expect(placesOf(parts, problems)).toEqual([wholeFile, 'scene-counter', 'line-9', 'line-12']);
});

test('parts with an error stand open, and no others', () => {
  const parts = readParts(text, file, { problems: [look(12), wrong(9, 11)] });
  expect([...openParts(parts)].map(nameOf)).toEqual(['## counter: An empty box']);
});

test('without an error the first scene with something worth a look stands open', () => {
  const parts = readParts(text, file, { problems: [look(3), look(12)] });
  expect([...openParts(parts)].map(nameOf)).toEqual(['## ending open: Open']);
});

test('where nothing is wrong the first scene stands open', () => {
  const parts = readParts(text, file, { problems: [] });
  expect([...openParts(parts)].map(nameOf)).toEqual(['## counter: An empty box']);
});

test('a folded part says what is wrong in it, or how long it is', () => {
  const parts = readParts(text, file, { problems: [wrong(9, 11), look(8)] });
  expect(parts.map((part) => notesOf(part).map(({ says }) => says))).toEqual([
    ['5 lines'],
    ['1 mistake', '1 thing worth a look'],
    ['2 lines'],
  ]);
});
