import type { Search } from './search.ts';

/**
 * Which places lead to which, over every state that can be reached: what really happens, with rules
 * and endings' conditions in it, not what the script merely names. In the order of the file.
 */
export function leadsOf(states: Search): Lead[] {
  const { count, first, to, by, places, choices, placeAt } = states;
  const leads = new Map<number, Set<number>>();
  for (let state = 0; state < count; state += 1) {
    const from = placeAt(state);
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      if (to[step]! < 0) continue;
      const pair = from * places.length + placeAt(to[step]!);
      const known = leads.get(pair);
      if (known) known.add(by[step]!);
      else leads.set(pair, new Set([by[step]!]));
    }
  }
  return [...leads]
    .toSorted(([a], [b]) => a - b)
    .map(([pair, taken]) => ({
      from: places[Math.floor(pair / places.length)]!,
      to: places[pair % places.length]!,
      choices: [...taken].toSorted((a, b) => a - b).map((index) => choices[index]!.id),
    }));
}

/** A step from one place to another, and the choices that take it. */
export type Lead = { from: string; to: string; choices: string[] };
