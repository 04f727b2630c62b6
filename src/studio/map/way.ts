import type { Lead as Found } from '../../proofs/leads.ts';

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

/**
 * The ways that lead back: those that return to a place on the way just walked. Without them nothing
 * goes round, so the places can stand in layers, the first place above all others. Walks along the ways
 * given first before any other, so that they lead back only where they do by themselves.
 */
export function findBack<Pair extends Ends>(
  places: readonly string[],
  ways: readonly Pair[],
): Set<Pair> {
  const out = Map.groupBy(ways, ({ from }) => from);
  const back = new Set<Pair>();
  const onTheWay = new Set<string>();
  const seen = new Set<string>();
  for (const start of places) {
    if (seen.has(start)) continue;
    const stack = [{ at: start, next: 0 }];
    seen.add(start);
    onTheWay.add(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = out.get(top.at)?.[top.next++];
      if (!way) {
        onTheWay.delete(top.at);
        stack.pop();
      } else if (onTheWay.has(way.to) || way.to === places[0]) {
        back.add(way);
      } else if (!seen.has(way.to)) {
        seen.add(way.to);
        onTheWay.add(way.to);
        stack.push({ at: way.to, next: 0 });
      }
    }
  }
  return back;
}

function pairsOf(run: readonly string[]): Set<string> {
  return new Set(run.slice(1).map((to, i) => pairOf({ from: run[i]!, to })));
}

function pairOf({ from, to }: Ends): string {
  return `${from} ${to}`;
}

type Ends = { from: string; to: string };
/** From one place to another by any of these choices; `taken` is the share of learners, 0 to 1. */
export type Lead = Found & { taken?: number };
type Runs = { leads: readonly Lead[]; best: readonly string[]; likeliest: readonly string[] };
export type Way = Lead & { back: boolean; best: boolean; likeliest: boolean };
