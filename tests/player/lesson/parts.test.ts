import { expect, test } from 'vitest';
import { withParts } from '../../../src/player/lesson/parts.ts';

const words = {
  'page-part': 'Part {number} of {count}',
  'page-part-left': '{left:minute|minutes} to read',
};
const slugs = ['/lessons/a/one', '/lessons/a/two', '/lessons/a/three'];
const part = (i: number, count: number) =>
  `<h2 id="${slugs[i]}" tabindex="-1">H</h2><p class="x">${'word '.repeat(count - 1)}</p>`;

test('each part of a lesson says which it is, and how many minutes are left from there', () => {
  expect(linesOf([part(0, 60), part(1, 30), part(2, 10)].join(''))).toEqual([
    'Part 1 of 3: 20 minutes to read, 20',
    'Part 2 of 3: 8 minutes to read, 8',
    'Part 3 of 3: 2 minutes to read, 2',
  ]);
});

test('what is read before the first heading counts, and has no line', () => {
  const lines = linesOf(`<p>${'word '.repeat(100)}</p>${part(0, 80)}${part(1, 19)}${part(2, 1)}`);
  expect(lines[0]).toBe('Part 1 of 3: 10 minutes to read, 10');
  expect(lines[2], 'never nothing').toBe('Part 3 of 3: 1 minute to read, 1');
});

test('nothing of the lesson is lost, and other headings have no line', () => {
  const html = `${part(0, 5)}<h2 id="elsewhere">No part</h2>${part(1, 5)}${part(2, 5)}`;
  const told = withParts(html, slugs, 10, words);
  expect(told.replace(/<div class="part.*?<\/div>/g, '')).toBe(html);
  expect(linesOf(html)).toHaveLength(3);
});

function linesOf(html: string): string[] {
  const told = withParts(html, slugs, 20, words);
  const lines =
    /data-left="(\d+)"><span>(.*?)<\/span> <span>(.*?)<\/span><\/div><h2 id="\/lessons/g;
  return [...told.matchAll(lines)].map(([, left, which, time]) => `${which}: ${time}, ${left}`);
}
