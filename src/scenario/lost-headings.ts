import { idPattern } from '../model/names.ts';
import type { Desk, Piece } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { plainId, shortId } from '../language/plain-id.ts';
import { guardWords } from './guard.ts';
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
  for (const { kind, id: own, text, lead, at } of lost) {
    const { id, title } = partsOf(text, [...adrift], lost.length === 1);
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
function partsOf(text: string, adrift: readonly string[], isOnly: boolean) {
  const words = text.split(/[\s:]+/).filter(Boolean);
  const isMeant = isNearEnding(words[0] ?? '');
  const own = (isMeant ? text.replace(/^[^\s:]+\s*:?\s*/, '') : text).trim();
  const untitled = isMeant ? 'How it ends' : 'What happens there';
  const [, before, after] = /^([^:]+?)\s*:\s*(.*)$/.exec(own) ?? [];
  if (before) {
    const id = adrift.find((name) => plainId(before).split('-').includes(name));
    return { id: id ?? shortId(before), title: after || untitled };
  }
  const [, first = '', rest = ''] = /^(\S+?)[,;.]?(?:\s+[-–—]?\s*(.*))?$/.exec(own) ?? [];
  const isId = idPattern.test(first) && !reserved.includes(first);
  const named =
    adrift.find((name) => shortId(own, Infinity).split('-').includes(name)) ??
    (isOnly && adrift.length === 1 ? adrift[0] : undefined);
  if (isId && (rest === '' || first === named || /^\P{Ll}/u.test(rest))) {
    return { id: first, title: rest || untitled };
  }
  return { id: named ?? shortId(own || 'resolved'), title: own || untitled };
}

export function isNearEnding(word: string): boolean {
  return nearest(word.toLowerCase(), ['ending']) !== undefined;
}

/** They mean something else where a scene or an ending is named. */
export const reserved = [...guardWords, 'ending', 'leave', 'when', 'otherwise'];
