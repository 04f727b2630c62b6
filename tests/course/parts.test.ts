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
  const kept = told.replace(/<div class="part.*?<\/div>| data-left="[\d ]+"/g, '');
  expect(kept.replaceAll('&#x3C;', '&lt;')).toBe(html);
  expect(linesOf(html)).toHaveLength(3);
});

test('a heading inside something else has its line right above it', () => {
  const told = withParts(`<section>${part(0, 5)}</section>`, slugs, 10, words);
  expect(told).toMatch(
    /^<section><div class="part on-top small soft">.*?<\/div><h2 id="\/lessons\/a\/one"/,
  );
});

const exercise = (minutes: number, inside: string) =>
  `<section class="activity" data-minutes="${minutes}">${inside}</section>`;
const minuteOfText = `<p>${'words '.repeat(238)}</p>`;

test('an exercise takes the minutes it says, however little is written in it', () => {
  const own = exercise(6, '<p>Write a line.</p>');
  // About four minutes of reading, and six of doing.
  const html = [part(0, 480), part(1, 240), own, part(2, 240)].join('');
  expect(linesOf(html, 10)).toEqual([
    'Part 1 of 3: 10 minutes left',
    'Part 2 of 3: 8 minutes left',
    'Part 3 of 3: 1 minute left',
  ]);
});

test('a conversation inside an exercise has minutes of its own, which are not among them', () => {
  const talk = '<aside data-apart="12"><p>A title, and a face</p></aside>';
  const html = [part(0, 480), exercise(14, `<p>Go in.</p>${talk}`), part(1, 240), part(2, 240)];
  expect(linesOf(html.join(''), 6)).toEqual([
    'Part 1 of 3: 6 minutes left',
    'Part 2 of 3: 2 minutes left',
    'Part 3 of 3: 1 minute left',
  ]);
});

test('a question takes its reading, and the time to weigh what could be answered', () => {
  const question = '<form data-question="a"><p>Which?</p></form>';
  const html = [part(0, 238), question.repeat(10), part(1, 238), part(2, 238)].join('');
  expect(linesOf(html, 5).map((line) => line.slice(-14))).toEqual([
    '5 minutes left',
    '2 minutes left',
    '1 minute left'.padStart(14),
  ]);
});

test('of each minute that is left it is known how many blocks begin in it, and the marks of the sum are gone', () => {
  const own = exercise(4, '<p>One.</p><p>Two.</p>');
  const html = `${part(0, 238)}${minuteOfText}${own}`;
  const told = withParts(html, [], 6, words);
  // The heading and its text in the sixth, which is left first; "Two." is half way through the four.
  expect(/ data-left="([^"]*)"/.exec(told)![1]).toBe('2 1 1 0 1 0');
  expect(told.match(/ data-left=/g)).toHaveLength(1);
  expect(told).not.toMatch(/data-(minutes|apart)|class="part/);
});

test('what is in a sheet is no block: how much there is goes by what is filled in', () => {
  const blocks = (inside: string) =>
    / data-left="([^"]*)"/.exec(withParts(`${part(0, 5)}${inside}`, [], 3, words))![1];
  expect(blocks('<private-sheet><p>Who?</p><p>When?</p></private-sheet>')).toBe('2 0 0');
  expect(blocks('<p>Who?</p><p>When?</p>')).toBe('2 0 2');
});

function linesOf(html: string, minutes = 20): string[] {
  const told = withParts(html, slugs, minutes, words);
  const lines =
    /<span>([^<]*)<\/span> <span data-fill="[^"]*">([^<]*)<\/span><\/div><h2 id="\/lessons/g;
  return [...told.matchAll(lines)].map(([, which, time]) => `${which}: ${time}`);
}
