import type { Hints, NameKind, Names } from './names.ts';
import { nearestFew } from './guess.ts';
import { meantBy, sayMeant, type Meant } from './meant.ts';

/** What a name that is not known was meant for, of what stands there or could. */
export function meantOf(name: string, kind: NameKind, names: Names, hints: Hints): Meant {
  const { words = [], of } = hints;
  const fit = (of && names[of]) ?? names[kind] ?? [];
  const today = names.former?.[kind]?.get(name);
  if (today !== undefined && fit.includes(today)) return { kind: 'former', id: today };
  const titles = [...(names.titles?.[kind] ?? [])].filter(([id]) => !of || fit.includes(id));
  return meantBy(name, [...fit, ...words], new Map(titles));
}

/** What is said of it: the guess, and what is there, of much a little where nothing is guessed. */
export function unknownFacts(
  name: string,
  meant: Meant,
  kind: NameKind,
  names: Names,
  hints: Hints,
) {
  const known = names[kind] ?? [];
  const isWord = meant.kind === 'near' && hints.words?.includes(meant.id);
  const there = (hints.of && names[hints.of]) ?? known;
  return {
    name,
    guess: sayMeant(meant, isWord ? endingsIn(names) : ''),
    known: known.join(', ') || 'none is declared',
    of: meant.kind === 'none' ? among(name, there) : '',
  };
}

function among(name: string, known: readonly string[]): string {
  const all = [...new Set(known)];
  if (all.length === 0) return '';
  return all.length > most
    ? `, such as ${nearestFew(name, all, 3).join(', ')}`
    : `: ${all.join(', ')}`;
}

/** A word that leads to an ending leads to one of these. */
function endingsIn({ endings }: Names): string {
  const all = [...new Set(endings)];
  if (all.length === 0) return '';
  return all.length === 1
    ? `, which leads to "${all[0]}"`
    : `, which leads to the first that fits of ${all.join(', ')}`;
}

/** More than these are not listed. */
const most = 12;
