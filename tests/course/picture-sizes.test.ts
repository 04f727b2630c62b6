import { afterEach, expect, test } from 'vitest';
import { ContentError } from '../../src/course/content-error.ts';
import { withSizes } from '../../src/course/media/sizes.ts';
import { copyParts, removeCopies } from './copy.ts';
import { mp3, png, writeMedia } from './media-samples.ts';

afterEach(removeCopies);

const credit = { credit: 'Us', licence: 'our own' };

test('a picture gets its size in pixels, rounded; what is no picture stays as it is', async () => {
  const { root } = copyParts([]);
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30.4 20"></svg>';
  writeMedia(root, { 'shop/box.png': png, 'line.svg': drawing, 'call.mp3': mp3 });
  const media = {
    'shop/box.png': { kind: 'picture', credit },
    'line.svg': { kind: 'picture' },
    'call.mp3': { kind: 'sound', credit },
    'call.md': { kind: 'transcript', text: 'Look.' },
  } as const;
  expect(await withSizes(media, root)).toEqual({
    ...media,
    'shop/box.png': { kind: 'picture', credit, width: 24, height: 16 },
    'line.svg': { kind: 'picture', width: 30, height: 20 },
  });
});

test('one that begins as a picture and cannot be measured is a mistake at its file', async () => {
  const { root } = copyParts([]);
  writeMedia(root, { 'box.png': png.slice(0, 12) });
  const failed = withSizes({ 'box.png': { kind: 'picture' } }, root);
  await expect(failed).rejects.toBeInstanceOf(ContentError);
  await expect(failed).rejects.toMatchObject({
    problems: [{ code: 'media-content', file: 'content/media/box.png' }],
  });
});
