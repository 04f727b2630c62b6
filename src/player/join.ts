import type { Entries } from '../model/sheet.ts';
import { rowsOf } from '../sheet/says.ts';
import type { Things } from './drawer.ts';

/**
 * What was put in before the drawer was open is added to what was in it: words go below words, runs
 * behind runs, rows of a sheet below rows, answers beside answers; a review that had begun goes on.
 */
export function join(there: Things, early: Things): Things {
  const both = Object.entries(early).map(([name, value]) => {
    const before = there[name as keyof Things];
    return [name, before && before !== value ? added(name, before, value) : value];
  });
  return { ...there, ...Object.fromEntries(both) };
}

function added(name: string, before: unknown, value: unknown): unknown {
  if (/^(words|plan)\//.test(name)) return `${String(before)}\n\n${String(value)}`;
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value];
  // A sheet puts in all of itself, empty boxes and rows, too.
  if (name.startsWith('sheet/')) return filledIn(before as Entries, value as Entries);
  if (typeof before !== 'object' || typeof value !== 'object') return value;
  return name.startsWith('review/') ? before : { ...before, ...value };
}

function filledIn(before: Entries, early: Entries): Entries {
  const both = { ...before };
  for (const [name, value] of Object.entries(early)) {
    if (typeof value === 'string') both[name] = value || (before[name] ?? '');
    else both[name] = [...((before[name] ?? []) as Entries[]), ...rowsOf(early, name)];
  }
  return both;
}
