import { idPattern } from '../model/names.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { plainId, shortId } from '../language/plain-id.ts';
import { guardWords } from './guard-words.ts';
import type { Section } from './section.ts';

/** What an unreadable heading most likely opens; `lead` says what else is wrong with it. */
export function lostSection({ text, at }: Piece, isEnding: boolean, lead: string): Section {
  const parts = text.split(/[\s:]+/);
  const id = parts[isNearEnding(parts[0]!) ? 1 : 0] ?? '';
  const lost = { text, lead };
  return { kind: isEnding ? 'ending' : 'scene', id, title: text, at, nodes: [], lost };
}

/**
 * What headings lack that could not be read; `adrift` are the names that no heading has, and `met` all
 * that were looked up.
 */
export function tellLost(
  sections: readonly Section[],
  { adrift, met }: Pick<Desk, 'adrift' | 'met'>,
  desk: Desk,
): void {
  const lost = sections.flatMap((section) =>
    section.lost ? [{ ...section, ...section.lost }] : [],
  );
  const missing = sections.flatMap((one) => (one.missing ? [{ ...one, ...one.missing }] : []));
  for (const { kind, at, why, or } of missing) {
    const [only] = adrift.size === 1 && missing.length + lost.length === 1 ? adrift : [];
    const id = only ?? freeId(kind, [...met, ...sections.map((one) => `targets ${one.id}`)]);
    const [sign, title] = kind === 'ending' ? ['ending ', untitled.ending] : ['', untitled.scene];
    desk.note('missing-heading', at, { why, form: `## ${sign}${id}: ${title}`, or });
  }
  for (const { kind, id: own, text, lead, at } of lost) {
    const words =
      kind === 'ending' ? text.replace(gluedSign, '').replace(/^the (?=ending )/i, '') : text;
    const { id, title } = partsOf(words, untitled[kind], [...adrift], lost.length === 1);
    const isNamed = adrift.has(id)
      ? ` "${id}" is named elsewhere, and no heading is called so.`
      : met.has(`targets ${own}`) && own !== id
        ? ` Write "${id}" wherever it is named, too.`
        : '';
    const [what, sign] = kind === 'ending' ? ['An ending', 'ending '] : ['A scene', ''];
    const shown = lead || `"${text}". `;
    const reason = `${shown}${what} is written so: "## ${sign}${id}: ${title}".${isNamed}`;
    desk.note('bad-heading', at, { reason });
  }
}

/** The id and the title that a heading was most likely to have. */
function partsOf(text: string, title: string, adrift: readonly string[], isOnly: boolean) {
  const words = text.split(/[\s:]+/).filter(Boolean);
  const isMeant = isNearEnding(words[0] ?? '');
  const bare = isMeant ? text.replace(/^[^\s:]+\s*:?\s*/, '') : text;
  const own = bare.replace(/^\[([^\]]+)\]/, '$1').trim();
  const [, before, after] = /^([^:]+?)\s*:\s*(.*)$/.exec(own) ?? [];
  if (before) {
    const id = adrift.find((name) => plainId(before).split('-').includes(name));
    const isId = idPattern.test(before) && !reserved.includes(before);
    const only = isOnly && adrift.length === 1 && !isId ? adrift[0] : undefined;
    return { id: id ?? only ?? (isId ? before : shortId(before)), title: after || title };
  }
  const [, first = '', rest = ''] = /^(\S+?)[,;.]?(?:\s+[-–—]?\s*(.*))?$/.exec(own) ?? [];
  const isId = idPattern.test(first) && !reserved.includes(first);
  const named =
    adrift.find((name) => shortId(own, Infinity).split('-').includes(name)) ??
    (isOnly && adrift.length === 1 ? adrift[0] : undefined);
  if (isId && (rest === '' || first === named || /^\P{Ll}/u.test(rest))) {
    return { id: first, title: rest || title };
  }
  return { id: named ?? shortId(own || 'resolved'), title: own || title };
}

/** Nothing of it can be an id: a number, or a sign. */
export const isNoId = (word: string) => plainId(word) === '';

/** An id that nothing is called by, and nothing names. */
function freeId(kind: Section['kind'], taken: readonly string[]): string {
  const id = kind === 'ending' ? 'how-it-ends' : 'what-next';
  const all = [id, ...taken.map((_, i) => `${id}-${i + 2}`)];
  return all.find((one) => !taken.includes(`targets ${one}`)) ?? id;
}

const untitled = { scene: 'What happens there', ending: 'How it ends' };

export function isNearEnding(word: string): boolean {
  return nearest(word.toLowerCase(), ['ending']) !== undefined;
}

/** The word that makes an ending of a heading, in German, without its blank, or with a sign in the place of it. */
export const gluedSign = /^(?:ending(?:[-_]|(?=[a-z]{2}))|ende[-_ ])(?=[a-z])/i;

/** They mean something else where a scene or an ending is named. */
export const reserved = [...guardWords, 'ending', 'leave', 'when', 'otherwise'];
