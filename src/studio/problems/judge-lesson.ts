import { readLesson, type LessonRead } from '../../course/lesson.ts';
import { checkLinks } from '../../course/links.ts';
import { checkMedia } from '../../course/media/check.ts';
import type { MediaFile, MediaFolder } from '../../course/media/folder.ts';
import { endings, type MediaKind } from '../../model/media.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * Reads a bad lesson as the build reads lessons, beside a small course that it may name. Pictures and
 * sounds are there by name only: what is wrong inside one no page could show.
 */
export function judgeLesson(file: string, text: string): Problem[] {
  const lesson = readLesson(file, 'lesson', text, {
    competences: ['listen', 'empathy'],
    scenarios: ['empty-box'],
    written: ['empty-box', 'written-only'],
    values: { 'complaints-policy': 'the policy' },
    terms: ['recovery-paradox'],
    sheets: ['chain'],
    animations: ['two-trips'],
  });
  const links = checkLinks(lesson.uses, {
    known: new Set([...places, ...lesson.headings]),
    open: [],
    written: [...places, '/scenarios/written-only'],
  });
  return [...lesson.problems, ...checkMedia(folder, byName(lesson)).problems, ...links];
}

/** What is wrong with a name can be said without the file. */
function byName({ uses }: LessonRead): LessonRead['uses'] {
  return uses.filter(({ name, kind }) => {
    const file = folder.files.get(name);
    return file?.kind !== kind || !/^[a-z0-9./-]+$/.test(name);
  });
}

const places = ['/lessons/lesson', '/scenarios/empty-box', '/scenarios/empty-box/counter'];
const names = [
  'box.png',
  'shop/counter.png',
  'call.mp3',
  'call.md',
  'box.webm',
  'box.vtt',
  'subtitles.vtt',
  'box.heic',
  'Box 2.png',
];
const folder: MediaFolder = {
  files: new Map(names.map((name) => [name, describe(name)])),
  credits: {},
  uses: [],
  creditSpot: () => ({ file: 'content/media' }),
  problems: [],
  paths: [],
};

function describe(name: string): MediaFile {
  const ending = name.split('.').at(-1)!;
  const kinds = Object.entries(endings) as [MediaKind, readonly string[]][]; // `entries` forgets them.
  const kind = kinds.find(([, known]) => known.includes(ending))?.[0];
  const file = `content/media/${name}`;
  return { name, path: file, file, ending, bytes: 1, ...(kind && { kind }) };
}
