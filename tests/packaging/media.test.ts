import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishMedia } from '../../src/packaging/media.ts';
import { readSite } from '../../src/packaging/contents.ts';
import { makeSite, page } from './site.ts';

/** A project with pictures, a sound and a film. */
const root = () =>
  makeSite({
    'content/media/box.webp': 'a box',
    'content/media/shop/counter.png': 'a counter',
    'content/media/call.mp3': 'a call',
    'content/media/film.mp4': 'a film',
    'content/media/unused.webp': 'nobody sees it',
    'content/media/credits.yaml': 'unused.webp: {}',
  });

const shown = page(
  '<img src="assets/media/box.webp" alt=""><img src="assets/media/shop/counter.png" alt="">' +
    '<audio src="assets/media/call.mp3"></audio><template><video src="assets/media/film.mp4"></video></template>',
);

test('what the document shows is put beside it, folders included, and nothing else', () => {
  const dist = makeSite({ 'index.html': shown });
  publishMedia(root(), dist);
  const media = readdirSync(join(dist, 'assets/media'), { recursive: true }).map(String);
  expect(media.toSorted()).toEqual([
    'box.webp',
    'call.mp3',
    'film.mp4',
    'shop',
    join('shop', 'counter.png'),
  ]);
  expect(readFileSync(join(dist, 'assets/media/shop/counter.png'), 'utf8')).toBe('a counter');
  expect([...readSite(dist).keys()]).toEqual([
    'index.html',
    'assets/media/box.webp',
    'assets/media/call.mp3',
    'assets/media/film.mp4',
    'assets/media/shop/counter.png',
  ]);
});

test('a document without media gets no folder for them', () => {
  const dist = makeSite({ 'index.html': page('<a href="#/">Course</a>') });
  publishMedia(root(), dist);
  expect(existsSync(join(dist, 'assets'))).toBe(false);
});

test('one that is not there stops the package, by its name', () => {
  const dist = makeSite({ 'index.html': page('<img src="assets/media/gone.webp" alt="">') });
  publishMedia(root(), dist);
  expect(() => readSite(dist)).toThrow('index.html refers to "assets/media/gone.webp"');
});
