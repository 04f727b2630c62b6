import { mean } from '../record/outcome.ts';
import type { Decisions } from './decisions.ts';
import { wayAlong, type Search, type Way } from './search.ts';
import { openTable } from './table.ts';

/**
 * How runs can score. A score is a mean of shares, so it cannot be added up along a run like a length;
 * but what it is worked out from can: two sums for each competence. So states are searched once more,
 * each together with the sums it can be come to with, which are far fewer than runs.
 *
 * `steps` chooses among the open options of a decision (all of them, or the least worthy only).
 * Undefined where there are more than `most` of such pairs: then nothing is said rather than guessed.
 */
export function spread(
  states: Search,
  { of, list }: Decisions,
  steps: (set: Decisions['list'][number]) => readonly number[],
  most = 3_000_000,
): Spread | undefined {
  const competences = list[0]?.spans.length ?? 0;
  const width = 2 * competences + 1;
  const sums = openTable(width);
  sums.rows().fill(0, 0, width);
  sums.add();
  const pairs = openTable(2);
  pairs.rows().set([0, 0]);
  pairs.add();
  const came = [-1];
  const steppedBy = [-1];
  const kept = list.map((set) => steps(set));
  const ends = new Map<string, End>();

  /** What a decision adds to sums it is come to with; the same few come again and again. */
  const added = new Map<number, number>();
  const add = (sum: number, set: number, option: number): number => {
    const key = (sum * list.length + set) * 64 + option;
    const before = added.get(key);
    if (before !== undefined) return before;
    const { gains, spans, open } = list[set]!;
    const rows = sums.rows();
    const at = sums.count() * width;
    for (let c = 0; c < competences; c += 1) {
      rows[at + 2 * c] = rows[sum * width + 2 * c]! + gains[option]![c]!;
      rows[at + 2 * c + 1] = rows[sum * width + 2 * c + 1]! + spans[c]!;
    }
    const critical = states.choices[open[option]!]!.critical ? 1 : 0;
    rows[at + width - 1] = rows[sum * width + width - 1]! | critical;
    const after = sums.add();
    added.set(key, after);
    return after;
  };
  const scoreOf = (sum: number) => {
    const row = sums.rows().subarray(sum * width, (sum + 1) * width);
    const shares = Array.from({ length: competences }, (_, c) =>
      row[2 * c + 1]! > 0 ? row[2 * c]! / row[2 * c + 1]! : undefined,
    );
    return { score: mean(shares), critical: row[width - 1] === 1 };
  };

  for (let pair = 0; pair < pairs.count(); pair += 1) {
    if (pairs.count() > most) return undefined;
    const [state, sum] = [pairs.rows()[2 * pair]!, pairs.rows()[2 * pair + 1]!];
    const set = of[state]!;
    if (set < 0) {
      note(states.placeOf(state), { pair, ...scoreOf(sum) });
      continue;
    }
    for (const option of kept[set]!) {
      const step = states.first[state]! + option;
      const next = pairs.count();
      pairs.rows().set([states.to[step]!, add(sum, set, option)], 2 * next);
      if (pairs.add() !== next) continue;
      came.push(pair);
      steppedBy.push(step);
    }
  }
  return {
    ends,
    way({ pair }) {
      const path: number[] = [];
      for (let at = pair; at > 0; at = came[at]!) path.push(steppedBy[at]!);
      return wayAlong(states, path.reverse());
    },
  };

  function note(ending: string, run: Scored): void {
    const end = ends.get(ending);
    const score = run.score ?? 0;
    if (!end) {
      ends.set(ending, { lowest: run, highest: run, ...(!run.critical && { best: run }) });
      return;
    }
    if (score < (end.lowest.score ?? 0)) end.lowest = run;
    if (score > (end.highest.score ?? 0)) end.highest = run;
    if (!run.critical && score > (end.best?.score ?? -1)) end.best = run;
  }
}

/** One way to an ending and what it scores: 0 to 1, undefined where no decision counted. */
export type Scored = { pair: number; score: number | undefined; critical: boolean };

/** Of all runs to an ending; `best` is the highest without a safety-critical choice. */
export type End = { lowest: Scored; highest: Scored; best?: Scored };

export type Spread = { ends: Map<string, End>; way: (run: Scored) => Way };
