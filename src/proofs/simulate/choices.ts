import type { Logic } from '../../model/graph.ts';
import type { Kind } from './kinds.ts';
import type { Paths } from './paths.ts';

/** How often each choice was open to somebody, and how often taken; in the author's order. */
export function countChoices(
  { scenes }: Logic,
  { stops, oddsAt }: Pick<Paths, 'stops' | 'oddsAt'>,
  kinds: readonly Kind[],
): ChoiceCount[] {
  const none = () => Object.fromEntries(kinds.map(({ id }) => [id, 0]));
  const counts = scenes.flatMap(({ id: scene, choices }) =>
    choices.map((choice): [object, ChoiceCount] => {
      const count = { scene, choice: choice.id, offered: none(), taken: none(), likely: none() };
      return [choice, count];
    }),
  );
  const byChoice = new Map(counts);
  for (const stop of stops) {
    const came = stop.taken.map((taken) => taken.reduce((sum, n) => sum + n, 0));
    const all = came.reduce((sum, n) => sum + n, 0);
    kinds.forEach(({ id }, k) => {
      const odds = oddsAt(stop, k);
      stop.open.forEach((choice, i) => {
        const count = byChoice.get(choice)!;
        count.offered[id]! += came[k]!;
        count.taken[id]! += stop.taken[k]![i]!;
        count.likely[id]! += (all * (odds[i]! - (odds[i - 1] ?? 0))) / odds.at(-1)!;
      });
    });
  }
  return counts.map(([, { likely, ...count }]) => {
    const offers = offersOf(count);
    // Rounded, because sums differ by a hair with the order in which places were come to.
    const rate = (sum: number) => (offers > 0 ? Math.round((1e6 * sum) / offers) / 1e6 : 0);
    const rates = Object.entries(likely).map(([id, sum]) => [id, rate(sum)] as const);
    return { ...count, likely: Object.fromEntries(rates) };
  });
}

/**
 * The choices that tempt nobody: each kind that reads would take them in under 3 % of the offers that
 * were made to anybody. (The 3 % is the rule by which pilots weed out options.) All offers count for
 * each kind, because a good line is no worse for standing where only bad ones lead. It is said only
 * of what was offered often enough to tell; `seldom` are the others.
 */
export function findUntempting(counts: readonly ChoiceCount[], kinds: readonly Kind[]): Untempting {
  const readers = kinds.filter(({ reads }) => reads);
  const isSeldom = (count: ChoiceCount) => offersOf(count) < fewestOffers;
  return {
    neverTempting: counts.filter(
      (count) => !isSeldom(count) && readers.every(({ id }) => count.likely[id]! < 0.03),
    ),
    seldom: counts.filter(isSeldom),
  };
}

function offersOf({ offered }: Pick<ChoiceCount, 'offered'>): number {
  return Object.values(offered).reduce((sum, n) => sum + n, 0);
}

/** How often a choice was offered to the kinds that read, and taken by them. */
export function byReaders(
  { offered, taken }: Pick<ChoiceCount, 'offered' | 'taken'>,
  kinds: readonly Pick<Kind, 'id' | 'reads'>[],
): { offered: number; taken: number } {
  const readers = kinds.filter(({ reads }) => reads);
  const sum = (by: Record<string, number>) => readers.reduce((all, { id }) => all + by[id]!, 0);
  return { offered: sum(offered), taken: sum(taken) };
}

const fewestOffers = 30;

export type Untempting = { neverTempting: ChoiceCount[]; seldom: ChoiceCount[] };
/** By kind's id. */
export type ChoiceCount = {
  scene: string;
  choice: string;
  offered: Record<string, number>;
  taken: Record<string, number>;
  /** The share of all these offers that a kind would take, had each been made to it: 0 to 1. */
  likely: Record<string, number>;
};
