import { expect, test } from 'vitest';
import { withParts } from '../../src/course/parts.ts';

const words = {
  'page-part': 'Part {number} of {count}',
  'page-minutes-left': '{minutes:minute|minutes} left',
};
const slugs = ['/lessons/a/one', '/lessons/a/two', '/lessons/a/three'];
const part = (i: number, count: number) =>
  `<h2 id="${slugs[i]}" tabindex="-1">Heads </h2><p class="x">${'words '.repeat(count - 1)}</p>`;

test('each part of a lesson says which it is, and how many minutes are left from there', () => {
  expect(linesOf([part(0, 60), part(1, 30), part(2, 10)].join(''))).toEqual([
    'Part 1 of 3: 20 minutes left',
    'Part 2 of 3: 8 minutes left',
    'Part 3 of 3: 2 minutes left',
  ]);
});

test('what is read before the first heading counts, and has no line', () => {
  const lines = linesOf(`<p>${'words '.repeat(100)}</p>${part(0, 80)}${part(1, 19)}${part(2, 1)}`);
  expect(lines[0]).toBe('Part 1 of 3: 10 minutes left');
  expect(lines[2], 'never nothing').toBe('Part 3 of 3: 1 minute left');
});

test('nothing of the lesson is lost, and other headings have no line', () => {
  const html =
    `${part(0, 5)}<h2 id="elsewhere">No part</h2>${part(1, 5)}` +
    `<template><p>Kept as it is: “1 &lt; 2”</p></template><lesson-check data-at="b"></lesson-check>${part(2, 5)}`;
  const told = withParts(html, slugs, 10, words);
  expect(told.replace(/<div class="part.*?<\/div>/g, '').replaceAll('&#x3C;', '&lt;')).toBe(html);
  expect(linesOf(html)).toHaveLength(3);
});

test('a heading inside something else has its line right above it', () => {
  const told = withParts(`<section>${part(0, 5)}</section>`, slugs, 10, words);
  expect(told).toMatch(
    /^<section><div class="part on-top small soft">.*?<\/div><h2 id="\/lessons\/a\/one"/,
  );
});

function linesOf(html: string): string[] {
  const told = withParts(html, slugs, 20, words);
  const lines =
    /<span>([^<]*)<\/span> <span data-fill="[^"]*">([^<]*)<\/span><\/div><h2 id="\/lessons/g;
  return [...told.matchAll(lines)].map(([, which, time]) => `${which}: ${time}`);
}
