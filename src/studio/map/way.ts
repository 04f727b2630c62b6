import { findBack } from './back.ts';
import type { Lead } from './lead.ts';

/**
 * The leads between places that are there, in the order of the file, each with what the map says of
 * it: whether it leads back, and whether the two runs that are drawn go along it.
 */
export function readWays(places: readonly string[], { leads, best, likeliest }: Runs): Way[] {
  const rank = new Map(places.map((id, i) => [id, i]));
  const [alongBest, alongLikeliest] = [pairsOf(best), pairsOf(likeliest)];
  const ways = leads
    .filter(({ from, to }) => rank.has(from) && rank.has(to))
    .map((lead) => ({
      ...lead,
      best: alongBest.has(pairOf(lead)),
      likeliest: alongLikeliest.has(pairOf(lead)),
    }))
    .sort((a, b) => rank.get(a.from)! - rank.get(b.from)! || rank.get(a.to)! - rank.get(b.to)!);
  // A run that is drawn thick goes down the page wherever it can.
  const worth = ({ best: first, likeliest: second }: (typeof ways)[number]) =>
    first ? 0 : second ? 1 : 2;
  const back = findBack(
    places,
    ways.toSorted((a, b) => worth(a) - worth(b)),
  );
  return ways.map((way) => ({ ...way, back: back.has(way) }));
}

function pairsOf(run: readonly string[]): Set<string> {
  return new Set(run.slice(1).map((to, i) => pairOf({ from: run[i]!, to })));
}

function pairOf({ from, to }: { from: string; to: string }): string {
  return `${from} ${to}`;
}

type Runs = { leads: readonly Lead[]; best: readonly string[]; likeliest: readonly string[] };

export type Way = Lead & { back: boolean; best: boolean; likeliest: boolean };
