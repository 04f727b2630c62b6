import type { Problem } from '../../src/model/problem.ts';
import { readLesson } from '../../src/course/lesson.ts';
import { checkLinks } from '../../src/course/links.ts';
import { checkMedia } from '../../src/course/media/check.ts';
import { readMediaFolder } from '../../src/course/media/folder.ts';
import { copyParts } from './copy.ts';
import { mp3, png, transcript, vtt, webm, writeMedia } from './media-samples.ts';

/** A course of one conversation and one lesson, with what the lessons of `tests/problems/` may name. */
export function openWorld(): World {
  const { root } = copyParts([]);
  const long = new Uint8Array(3_500_000);
  long.set(webm);
  const heavy = new Uint8Array(600_000);
  heavy.set(png);
  const media = {
    'box.png': png,
    'shop/counter.png': png,
    'call.mp3': mp3,
    'nobodys.mp3': mp3,
    'call.md': transcript,
    'box.webm': webm,
    'long.webm': long,
    'longer.webm': long,
    'box.vtt': vtt,
    'subtitles.vtt': '1\n00:00:00,000 --> 00:00:05,000\nA box is opened.\n',
    'box.heic': 'a photo from a telephone',
    'renamed.png': 'a photo from a telephone',
    'empty.webp': '',
    'no-size.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>',
    'Box 2.png': png,
    'heavy.png': heavy,
  };
  const mine = Object.keys(media).filter((name) => !/^nobodys|\.(?:md|vtt)$/.test(name));
  const credits = mine.map((name) => `${name}: { credit: Us, licence: our own }\n`).join('');
  writeMedia(root, { ...media, 'credits.yaml': credits });
  const folder = readMediaFolder(root);
  return {
    root,
    problemsOf(text) {
      const lesson = readLesson('lesson.mdx', 'lesson', text, {
        competences: ['listen', 'empathy'],
        scenarios: ['empty-box'],
        written: ['empty-box', 'written-only'],
        values: { 'complaints-policy': 'the policy' },
        terms: ['recovery-paradox'],
        sheets: ['chain'],
        animations: ['two-trips'],
      });
      const places = ['/lessons/lesson', '/scenarios/empty-box', '/scenarios/empty-box/counter'];
      const links = checkLinks(lesson.uses, {
        known: new Set([...places, ...lesson.headings]),
        open: [],
        written: [...places, '/scenarios/written-only'],
      });
      const { problems } = checkMedia(folder, lesson.uses);
      return [...folder.problems, ...lesson.problems, ...problems, ...links];
    },
  };
}

export type World = {
  root: string;
  /** Everything that is wrong with a lesson of this course. */
  problemsOf: (text: string) => Problem[];
};
