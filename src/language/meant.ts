import { nearest } from './guess.ts';
import { plainId, shortId } from './plain-id.ts';

/**
 * What stands in the place of an id and is none: the title of something, several ids without a comma
 * between them, an id in words as people write them, or a slip of the hand. `titles` says by id what
 * people read.
 */
export function meantBy(name: string, known: readonly string[], titles: Titles = new Map()): Meant {
  const titled = titledBy(name, titles);
  if (titled) return titled;
  // "ending gone" and "ending-gone", where the id alone can stand.
  const [, words = ''] = linkForm.exec(name) ?? endingForm.exec(name) ?? [];
  if (known.includes(words)) return { kind: 'near', id: words };
  const several = name.split(/[\s,;/&+]+|\s+and\s+/).filter(Boolean);
  if (several.length > 1 && several.every((one) => known.includes(one))) {
    return { kind: 'several', ids: several };
  }
  const spelt = [name, plainId(name), shortId(name, Infinity)];
  const near = spelt.map((id) => nearest(id, known)).find((id) => id !== undefined);
  const id = spelt.find((one) => known.includes(one)) ?? near;
  return id === undefined ? { kind: 'none' } : { kind: 'near', id };
}

/** The same as a sentence with a blank before it; `also` is said of what was meant. */
export function sayMeant(meant: Meant, also = ''): string {
  if (meant.kind === 'title') return ` Did you mean "${meant.id}", which is called so?`;
  if (meant.kind === 'begun') return ` Did you mean "${meant.id}", whose title begins so?`;
  if (meant.kind === 'several') return ` Put commas between them: ${meant.ids.join(', ')}.`;
  if (meant.kind === 'former') return ` It is now called "${meant.id}".`;
  return meant.kind === 'near' ? ` Did you mean "${meant.id}"${also}?` : '';
}

/** Whose title this is, or begins with these words; signs and capitals do not count. */
function titledBy(name: string, titles: Titles): Meant | undefined {
  const words = plainId(name);
  const all = [...titles].map(([id, own]) => ({ id, own: own.map(plainId) }));
  const exact = all.filter(({ own }) => own.includes(words));
  const begun = all.filter(({ own }) => own.some((title) => title.startsWith(`${words}-`)));
  // A word of three letters begins too much.
  const [only, ...more] = exact.length > 0 ? exact : words.length > 3 ? begun : [];
  // An id that is there is one, whatever else is called so.
  if (!only || more.length > 0 || titles.has(name)) return undefined;
  return { kind: exact.length > 0 ? 'title' : 'begun', id: only.id };
}

const linkForm = /^\[([^\]]+)\]\([^)]*\)$/;
const endingForm = /^ending[-_\s]+(\S+)$/i;

export type Meant =
  | { kind: 'title' | 'begun' | 'near' | 'former'; id: string }
  | { kind: 'several'; ids: string[] }
  | { kind: 'none' };
export type Titles = ReadonlyMap<string, readonly string[]>;
