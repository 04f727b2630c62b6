import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plays } from '../../../src/model/problems/plays.ts';
import { verify } from '../../../src/proofs/verify.ts';
import { inShort } from '../../scenario/script.ts';
import { book, folder, judge } from './book.ts';

const files = readdirSync(folder).filter((name) => name.endsWith('.play'));

test('the scenario that the bad files play is sound', () => {
  expect(verify(book, (id) => ({ file: id })).problems).toEqual([]);
});

test.for(files)('%s gives its messages, each at its place', (name) => {
  const text = textOf(name);
  const found = judge(text);
  expect(found.map(inShort)).toEqual(expectedOf(text));
  expect(found.some(({ code }) => new RegExp(`^${code}[.-]`).test(name))).toBe(true);
  for (const { message } of found) {
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    expect(message).toMatch(/[.?]$/);
  }
});

test('every code that only a playthrough can give has a bad file', () => {
  const shown = files.flatMap((name) => expectedOf(textOf(name)).map((one) => one.split(' ')[0]!));
  expect(Object.keys(plays).filter((code) => !shown.includes(code))).toEqual([]);
});

test('every code that only a playthrough can give says what it means, in two sentences or more', () => {
  for (const { means } of Object.values(plays)) {
    expect(means.match(/[.?](?= |$)/g)?.length).toBeGreaterThan(1);
  }
});

test.for([
  ['unknown-choice.play', 'haer', 'hear'],
  ['play-closed.play', 'rules', 'waive'],
  ['play-differs.play', '60', '70'],
  ['bad-play.play', 'She nods.\nchoose: nowhere-at-all', 'choose: waive'],
  ['unknown-value.play', '$wavier', '$waiver'],
] as const)('a bad file without its mistake is not bad: %s', ([name, from, to]) => {
  expect(judge(textOf(name))).toHaveLength(1);
  expect(judge(textOf(name).replace(from, to))).toEqual([]);
});

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function expectedOf(text: string): string[] {
  return [...text.matchAll(/# expect: (\S+ \d+:\d+)/g)].map((found) => found[1]!);
}
