import { expect, test } from 'vitest';
import { readSite } from '../../src/packaging/contents.ts';
import { makeSite, page, smallSite } from './site.ts';

test('a package takes index.html and everything below assets, and nothing else', () => {
  const dist = makeSite({
    ...smallSite,
    'rehearsal/index.html': 'x',
    'studio/map.js': 'x',
    'classroom/no-room/customer/index.html': 'x',
    '_astro/a.js': 'x',
    'packages/old.zip': 'x',
    'favicon.svg': 'x',
  });
  expect([...readSite(dist).keys()]).toEqual([
    'index.html',
    ...Object.keys(smallSite).slice(1).sort(),
  ]);
});

test('files are read byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const site = readSite(makeSite({ ...smallSite, 'assets/faces/nora.svg': bytes }));
  expect(site.get('assets/faces/nora.svg')).toEqual(bytes);
});

test('a site without assets is a package, too', () => {
  expect([...readSite(makeSite({ 'index.html': page() })).keys()]).toEqual(['index.html']);
});

test('a site that was never built is refused with what to do', () => {
  expect(() => readSite(makeSite({ 'other.html': 'x' }))).toThrow('run `npm run build` first');
});

test.each([
  'assets/Player.js',
  'assets/index-BxT3_a.css',
  'assets/_chunk.js',
  'assets/.hidden',
  'assets/a b.png',
  'assets/größe.png',
  'assets/a+b.png',
  'assets/__MACOSX/a.png',
  'assets/player.mjs',
  'assets/engine.wasm',
  `assets/${'a'.repeat(90)}.js`,
])('%s is refused by name', (path) => {
  const dist = makeSite({ ...smallSite, [path]: 'x' });
  expect(() => readSite(dist)).toThrow(`${path} cannot go into a package: `);
});

test('a path of 99 characters is taken', () => {
  const path = `assets/${'a'.repeat(89)}.js`;
  expect(path).toHaveLength(99);
  expect(readSite(makeSite({ ...smallSite, [path]: 'x' })).has(path)).toBe(true);
});

test('an empty file is refused', () => {
  const dist = makeSite({ ...smallSite, 'assets/nothing.css': '' });
  expect(() => readSite(dist)).toThrow('assets/nothing.css cannot go into a package: it is empty');
});

test.each([
  ['<script src="assets/gone.js" defer></script>', 'assets/gone.js'],
  ['<img src="assets/a.png?v=1" alt="">', 'assets/a.png?v=1'],
  ['<a href="lessons/first.html">First</a>', 'lessons/first.html'],
  ['<img srcset="assets/player.js 1x, assets/b.png 2x">', 'assets/b.png'],
  ['<svg><use href="assets/icons.svg#door"/></svg>', 'assets/icons.svg#door'],
  ['<img src="../assets/player.js" alt="">', '../assets/player.js'],
  ['<template><img src="assets/later.png" alt=""></template>', 'assets/later.png'],
])('a page that holds %s is refused when the file is not there', (html, url) => {
  const dist = makeSite({ ...smallSite, 'index.html': page(html) });
  expect(() => readSite(dist)).toThrow(
    `index.html refers to "${url}", which is not in the built site`,
  );
});

test.each([
  ['p { background: url(gone.png) }', 'gone.png'],
  ["p { background: url( 'gone.png' ) }", 'gone.png'],
  [
    '@font-face { src: url("atkinson-hyperlegible-next-plain.woff2?#iefix"), url(fonts/gone.woff) }',
    'fonts/gone.woff',
  ],
  ['@import "gone.css";', 'gone.css'],
  ['p { background: url(assets/player.js) }', 'assets/player.js'],
])('a style sheet that says %s is refused when the file is not there', (css, url) => {
  const dist = makeSite({ ...smallSite, 'assets/course.css': css });
  expect(() => readSite(dist)).toThrow(`assets/course.css refers to "${url}", which is not in the`);
});

test.each([
  'https://example.org/a.woff2',
  '/assets/atkinson-hyperlegible-next-plain.woff2',
  '//example.org/a',
])('a style sheet that loads %s is refused', (url) => {
  const dist = makeSite({ ...smallSite, 'assets/course.css': `p { background: url(${url}) }` });
  expect(() => readSite(dist)).toThrow(
    `assets/course.css refers to "${url}", and a package reaches`,
  );
});

test('a style sheet may name files beside it, data, fragments, and anything in a comment', () => {
  const css =
    '/* url(gone.png) */ a { background: url(faces/nora.svg?v=2) } b { background: url("data:image/svg+xml,<svg/>") } c { filter: url(#blur) } d { background: url(../assets/faces/nora.svg) }';
  expect(readSite(makeSite({ ...smallSite, 'assets/course.css': css })).size).toBe(5);
});

test.each(['index.html', 'assets/course.css'])(
  '%s that is not UTF-8 is refused by name',
  (path) => {
    const dist = makeSite({ ...smallSite, [path]: Uint8Array.from([0x70, 0xfc, 0x70]) });
    expect(() => readSite(dist)).toThrow(`${path} is not UTF-8`);
  },
);
