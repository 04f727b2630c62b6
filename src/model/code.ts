/*
 * Short codes for ids, so that a trail holds neither words nor positions.
 *
 * Every id has a one-character code (a letter) and a two-character code (it begins with a digit,
 * `-` or `_`, so the two kinds never run into each other). Among siblings the short one is used
 * where it is theirs alone. A code depends on the id itself, not on the order of the siblings:
 * adding, moving or removing one leaves the others' codes readable.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const starters = '0123456789-_';
export const alphabet = letters + starters;

/** The code of `id` among `siblings` (which may hold it): one character, or two on a clash. */
export function codeOf(id: string, siblings: readonly string[]): string {
  const short = shortCode(id);
  const alone = siblings.every((other) => other === id || shortCode(other) !== short);
  return alone ? short : longCode(id);
}

/**
 * Reads one code at `at`. Returns the sibling it names and where the next code begins; no `id` when
 * no sibling, or more than one, answers to it.
 */
export function readCode(text: string, at: number, siblings: readonly string[]): CodeRead {
  const isLong = starters.includes(text[at] ?? ' ');
  const code = text.slice(at, at + (isLong ? 2 : 1));
  const named = siblings.filter((id) => (isLong ? longCode : shortCode)(id) === code);
  return { next: at + code.length, id: named[1] ? undefined : named[0] };
}

/**
 * The name under which records and reports know something: the one it had first, which a renamed scene,
 * ending or choice says under `was`.
 */
export function lasting({ id, was }: { id: string; was?: string | undefined }): string {
  return was ?? id;
}

/** Two ids that cannot be told apart by any code; a build error, mended by renaming one. */
export function clash(siblings: readonly string[]): [string, string] | undefined {
  for (const [i, id] of siblings.entries()) {
    const other = siblings.slice(i + 1).find((next) => longCode(next) === longCode(id));
    if (other !== undefined) return [id, other];
  }
  return undefined;
}

/** Two characters for an id that stands among many: a scenario or lesson within the course. */
export function longCode(id: string): string {
  const n = hash(id + '!');
  return starters.charAt(n % 12) + alphabet.charAt((n >>> 8) % 64);
}

/** `length` characters that name a text; 18 bits for three. */
export function digest(text: string, length: number): string {
  let out = '';
  for (let i = 0; i < length; i += 1) out += alphabet.charAt((hash(`${i}${text}`) >>> 7) & 63);
  return out;
}

/**
 * The letter of an option in an LMS's list of answers, by its place among the others. Behind `z` come
 * the digits: SCORM 1.2 takes no other character.
 */
export function letterOf(place: number): string {
  return alphabet.charAt(26 + place);
}

/** Things in an order that nobody chose, and that is always the same for a seed. */
export function shuffle<Thing>(
  things: Iterable<Thing>,
  seed: string,
  nameOf: (thing: Thing) => string | undefined,
): Thing[] {
  const order = (thing: Thing) => digest(seed + nameOf(thing), 6);
  return [...things].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function shortCode(id: string): string {
  return letters.charAt(hash(id) % 52);
}

/** FNV-1a over UTF-16 units, then mixed, 32 bits. Not a secret: it only has to spread. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export type CodeRead = { id: string | undefined; next: number };
