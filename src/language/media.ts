import type { Image, RootContent } from 'mdast';
import { endings } from '../model/media.ts';
import type { Desk } from './desk.ts';
import { offsetOf } from './nodes.ts';
import { checkProperties } from './properties.ts';
import { attributeOf, property, spotOf, type Word } from './words.ts';

/** The words for pictures, sound and film, and their properties (see `checkProperties`). */
export const mediaWords = {
  Figure: ['src', 'alt!', 'caption?', 'description?', 'credit?', 'decorative!'],
  Audio: ['src', 'title?', 'transcript?', 'credit?'],
  Video: ['src', 'title?', 'poster?', 'captions?', 'transcript?', 'credit?'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Reads a picture, a sound or a film: a word on a line of its own, or `![…](…)` as a paragraph of its
 * own. Anything else is none. The files it names are noted as uses; whether they are there is known
 * to whoever has the folder.
 */
export function readMedium(node: RootContent, desk: Desk): Medium | undefined {
  const image = lonePicture(node);
  if (image) return readImage(image, desk);
  // MDX elements are not in mdast's own union of nodes.
  const word = node as unknown as Word;
  if (word.type !== 'mdxJsxFlowElement' || !isMediaWord(word.name)) return undefined;
  const src = property(word, 'src') ?? '';
  const other = wordFor(src);
  if (other !== undefined && other !== word.name) {
    const reason = `it is a ${kinds[other]}, and <${word.name}> is for a ${kinds[word.name]}. Write <${other} in its place.`;
    desk.note('media-type', spotOf(word, 'src'), { name: src, reason });
    return { kind: kinds[word.name], at: spotOf(word), src: '', texts: {} };
  }
  checkProperties(word, mediaWords[word.name], desk);
  const [inside] = word.children;
  if (inside) {
    const reason = `Nothing can stand inside <${word.name}>, because nobody would see it. Close it with "/>", and write what this says below.`;
    desk.note('stray-text', offsetOf(inside), { reason });
  }
  return readWord(word, kinds[word.name], desk);
}

/** The picture of a paragraph that holds nothing else. */
export function lonePicture(node: RootContent): Image | undefined {
  const [only, ...more] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

export function isMediaWord(name: string | null): name is keyof typeof mediaWords {
  return name !== null && Object.hasOwn(mediaWords, name);
}

function readImage(image: Image, desk: Desk): Medium {
  const at = offsetOf(image);
  const { url: src, alt, title } = image;
  desk.use('picture', src, at);
  if (!alt) desk.note('no-alt', at, { name: src, form: `![what it shows](${src})` });
  if (title) {
    const reason = `Hardly anybody would see "${title}" there. Write <Figure src="${src}" alt="…" caption="${title}" />.`;
    desk.note('stray-text', at, { reason });
  }
  return { kind: 'picture', at, src, texts: alt ? { alt } : {} };
}

function readWord(word: Word, kind: Medium['kind'], desk: Desk): Medium {
  const given = (name: string) => property(word, name) || undefined;
  const name = given('src') ?? '';
  const medium: Medium = { kind, at: spotOf(word), src: name, texts: {} };
  if (name) desk.use(kind, name, spotOf(word, 'src'));
  for (const [key, needed] of files) {
    const file = given(key);
    if (file === undefined) continue;
    if (key === 'description' && !/\.\w+$/.test(file)) {
      const actual = `"${file}"`;
      const expected = 'a file of content/media that holds these words, such as plan.md';
      desk.note('wrong-value', spotOf(word, key), { key, actual, expected });
      continue;
    }
    medium[key] = file;
    desk.use(needed, file, spotOf(word, key));
  }
  for (const key of ['alt', 'title', 'caption', 'credit'] as const) {
    const text = given(key);
    if (text !== undefined) medium.texts[key] = text;
  }
  if (kind === 'picture') checkAlt(word, medium, desk);
  else checkWording(word, medium, desk);
  return medium;
}

function checkAlt(word: Word, { src, texts }: Medium, desk: Desk): void {
  const decorative = attributeOf(word, 'decorative');
  if (!decorative) {
    if (!texts.alt) desk.note('no-alt', spotOf(word), { name: src, form: 'alt="…"' });
    return;
  }
  const facts = { key: 'decorative', expected: 'alone, without a value and without an alt' };
  if (typeof decorative.value === 'string') {
    desk.note('wrong-value', spotOf(word, 'decorative'), {
      ...facts,
      actual: `"${decorative.value}"`,
    });
  } else if (texts.alt) {
    desk.note('wrong-value', spotOf(word, 'decorative'), { ...facts, actual: 'beside an alt' });
  }
}

/** For people who do not hear it; what is there and empty has been said. */
function checkWording(word: Word, { kind, captions, transcript }: Medium, desk: Desk): void {
  const lacks = (name: string, value: string | undefined) => !value && !attributeOf(word, name);
  const unwritten = lacks('transcript', transcript);
  if (kind === 'film' && lacks('captions', captions)) {
    const also = unwritten ? ' and transcript="….md"' : '';
    desk.note('no-captions', spotOf(word), { also });
  } else if (unwritten) {
    const seen = kind === 'film' ? ' and shown' : '';
    desk.note('no-transcript', spotOf(word), { kind, seen });
  }
}

/** Properties that name a file, and the kind of file it must be. */
const files = [
  ['captions', 'captions'],
  ['transcript', 'transcript'],
  ['description', 'transcript'],
  ['poster', 'picture'],
] as const;
/** The word that shows a file, by the ending of its name. */
function wordFor(name: string): keyof typeof kinds | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (['Figure', 'Audio', 'Video'] as const).find((word) =>
    (endings[kinds[word]] as readonly string[]).includes(ending),
  );
}

const kinds = { Figure: 'picture', Audio: 'sound', Video: 'film' } as const;

/** A picture, a sound or a film as its author wrote it. */
export type Medium = {
  kind: 'picture' | 'sound' | 'film';
  at: number;
  src: string;
  captions?: string;
  transcript?: string;
  /** What there is to see, for whoever needs more than a line: a file of text. */
  description?: string;
  /** What a film shows before it is played: a picture. */
  poster?: string;
  texts: Partial<Record<'alt' | 'title' | 'caption' | 'credit', string>>;
};
