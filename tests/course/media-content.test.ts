import { afterAll, expect, test } from 'vitest';
import { isWhatItSays } from '../../src/course/media/content.ts';
import { endings } from '../../src/model/media.ts';
import { copyParts, removeCopies } from './copy.ts';
import { mp3, png, transcript, vtt, webm, writeMedia } from './media-samples.ts';

const copy = copyParts([]);
afterAll(removeCopies);

/** The first bytes of a file of each kind, by its ending. */
const whole: Record<string, string | Uint8Array> = {
  webp: latin('RIFF\x24\x02\x00\x00WEBPVP8 '),
  png,
  jpg: latin('\xff\xd8\xff\xe0\x00\x10JFIF'),
  jpeg: latin('\xff\xd8\xff\xe1\x00\x10Exif'),
  svg: '<?xml version="1.0"?>\n<!-- a line -->\n<svg xmlns="http://www.w3.org/2000/svg"\n  viewBox="0 0 9 9"/>',
  mp3,
  m4a: latin('\x00\x00\x00\x20ftypM4A '),
  mp4: latin('\x00\x00\x00\x20ftypisom'),
  webm,
  vtt,
  md: transcript,
};

test.for(Object.values(endings).flat())('a whole .%s file is what it says', (ending) => {
  expect(says(ending, whole[ending]!)).toBe(true);
});

test.for([
  ['mp3', 'that begins with its title', latin('ID3\x04\x00')],
  ['svg', 'with a width in place of a view', '<svg xmlns="http://www.w3.org/2000/svg" width="9">'],
  ['vtt', 'with the mark some editors put before UTF-8', `\uFEFF${vtt}`],
  ['vtt', 'with a title behind the word', 'WEBVTT - The box\n\n'],
] as const)('a .%s file %s is one', ([ending, , content]) => {
  expect(says(ending, content)).toBe(true);
});

test.for([
  ['webp', 'a sound of the same family', latin('RIFF\x24\x02\x00\x00WAVEfmt ')],
  ['jpg', 'a photo from a telephone', latin('\x00\x00\x00\x24ftypheic')],
  ['png', 'a .webp', whole['webp']!],
  [
    'svg',
    'a drawing without a size',
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>',
  ],
  ['mp4', 'a film of QuickTime', latin('\x00\x00\x00\x14ftypqt  ')],
  ['webm', 'a .mp4', whole['mp4']!],
  ['vtt', 'captions of another kind', '1\n00:00:00,000 --> 00:00:05,000\nA box.\n'],
  ['vtt', 'a word that only begins so', 'WEBVTTX\n'],
  ['mp3', 'nothing', ''],
  ['md', 'nothing', ''],
] as const)('a .%s file that is %s is none', ([ending, , content]) => {
  expect(says(ending, content)).toBe(false);
});

function says(ending: string, content: string | Uint8Array): boolean {
  writeMedia(copy.root, { [`a.${ending}`]: content });
  return isWhatItSays(copy.path(`content/media/a.${ending}`), ending);
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
