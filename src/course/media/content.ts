import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Whether a file begins as its name says that it should. Photos and captions are often only renamed,
 * and then no browser shows them, or shows them on some computers alone.
 */
export function isWhatItSays(path: string, ending: string): boolean {
  const head = Buffer.alloc(1024);
  const handle = openSync(path, 'r');
  const length = readSync(handle, head);
  closeSync(handle);
  const begins = beginnings[ending];
  return length > 0 && (begins?.test(head.toString('latin1', 0, length)) ?? true);
}

/** The first bytes of each kind, as its own standard gives them. */
const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  // Without a size of its own a drawing makes the page jump when it comes.
  svg: /<svg\b[^>]*\s(?:viewBox|width)=/,
  mp3: /^(?:ID3|\xff[\xe2-\xff])/,
  m4a: /^[^]{4}ftyp/,
  // A film of QuickTime is one of these by its build, and plays on one make of computer.
  mp4: /^[^]{4}ftyp(?!qt {2})/,
  webm: /^\x1a\x45\xdf\xa3/,
  vtt: /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/,
};
