import type { Graph } from '../model/graph.ts';
import { isAt, problem, type Problem } from '../model/problem.ts';
import { stateLimit } from '../model/standard.ts';
import { encode } from '../record/codec.ts';
import { isEnough, mean } from '../record/outcome.ts';
import type { BestRun } from './best.ts';
import { scoreBound } from './bound.ts';
import { decisionsIn } from './decisions.ts';
import { scoredBy, type Figures } from './figures.ts';
import { noSuccess } from './no-success.ts';
import { orderOf } from './order.ts';
import { mostStates, statesAt, type Search } from './search.ts';
import { shutToBest } from './shut-best.ts';
import { leastWorthy, spread } from './spread.ts';
import type { Begin } from './starts.ts';
import type { At } from './at.ts';
import { choiceIn, inWords, namedOf } from './words.ts';

/**
 * Proves that a pass is earned: who takes the best lines passes, who takes the least worthy ones does
 * not, each primary competence is asked for often enough to say something of it, and the longest run
 * can be saved. For a scenario in which nothing is wrong with the ways themselves.
 */
export function judge(
  graph: Graph,
  at: At,
  { best, longestTrail = 0 }: Figures,
  states: Search,
  { pass, most = mostStates, begin = {} }: { pass: number; most?: number; begin?: Begin },
): Problem[] {
  return [
    ...unscored(graph, at, best, states, begin),
    ...(best ? bestFails(graph, at, best, pass) : [noSuccess(graph, states, begin, at)]),
    ...worstPasses(graph, at, states, { pass, most }),
    ...tooLong(graph, at, longestTrail),
  ];
}

/** Fewer than three decisions say next to nothing about a competence (5.3 of the measuring rules). */
const fewestCounting = 3;

function unscored(
  graph: Graph,
  at: At,
  best: BestRun | undefined,
  states: Search,
  begin: Begin,
): Problem[] {
  if (!best) return [];
  const countOf = ({ totals }: BestRun, name: string) => totals[name]?.decisions ?? 0;
  const found = graph.logic.primary.flatMap((name) => {
    const count = countOf(best, name);
    if (count >= fewestCounting) return [];
    const facts = { name, count, fewest: fewestCounting };
    const isEnough = (one: BestRun) => countOf(one, name) >= fewestCounting;
    const shut = shutToBest(graph, states, name, { best, begin, isEnough });
    if (shut) {
      const { scene, choice, ...why } = shut;
      const told = { choice: choiceIn(scene, choice.id, graph.titles, at), ...why, ...facts };
      return problem('shut-to-best', at(`${scene}/${choice.id}/when`), told);
    }
    const path = inWords(best.path, graph.titles);
    return problem('unscored-primary', at(`@primary/${name}`), { ...facts, path });
  });
  // One number may keep it from several competences.
  return found.filter(
    (one, i) => one.code !== 'shut-to-best' || found.findIndex((other) => isAt(one, other)) === i,
  );
}

function bestFails(graph: Graph, at: At, best: BestRun, pass: number): Problem[] {
  const shares = scoredBy(graph).map((name) => {
    const total = best.totals[name];
    return total && total.decisions > 0 ? total.got / total.most : undefined;
  });
  const score = mean(shares);
  const path = inWords(best.path, graph.titles);
  const [error] = best.critical;
  if (error) {
    const reason = `it takes ${choiceIn(...error, graph.titles, at)}, which is marked as a safety-critical error (${path})`;
    const cure = 'Lower the marks of that choice, or take `critical` away';
    return [problem('best-run-fails', at(best.ending), { reason, cure })];
  }
  if (isEnough(score, pass)) return [];
  // That none of them is asked for has been told of each.
  if (score === undefined && graph.logic.primary.length > 0) return [];
  if (scoredBy(graph).length === 0) {
    const reason = 'the scenario names no competence to be scored by';
    const cure = 'Name one to three under `primary` in the front matter';
    return [problem('best-run-fails', at('@title'), { reason, cure })];
  }
  const reason =
    score === undefined
      ? `no decision on it counts for a competence the scenario is scored by (${path})`
      : `it scores ${percent(score)} of 100, and ${percent(pass)} is a pass (${path})`;
  const cure = 'Let the lines that lead to this ending carry the higher marks';
  return [problem('best-run-fails', at(best.ending), { reason, cure })];
}

/** A run made of the least worthy options; where several are, any of them. */
function worstPasses(graph: Graph, at: At, states: Search, { pass, most }: Judging): Problem[] {
  const { order } = orderOf(states);
  if (!order) return [];
  const decisions = decisionsIn(states, scoredBy(graph));
  const runs = spread(states, order, decisions, { which: 'most', steps: leastWorthy, most });
  return graph.logic.endings.flatMap(({ id, result }) => {
    if (result === 'failure') return [];
    if (!runs) {
      const bound = scoreBound(states, order, decisions, leastWorthy, statesAt(states, id));
      return isEnough(bound, pass)
        ? problem('unproven-pass', at(id), { name: namedOf(id, graph.titles) })
        : [];
    }
    const best = runs.get(id)?.safe;
    if (!best || !isEnough(best.score, pass)) return [];
    const path = inWords(best.path(), graph.titles);
    const facts = { path, score: percent(best.score), pass: percent(pass) };
    return problem('worst-run-passes', at(id), facts);
  });
}

/** The number of a late save is written with more digits than that of the first. */
export const manySaves = 100_000;

function tooLong({ id, logic }: Graph, at: At, longest: number): Problem[] {
  const open = [{ scenario: id, hash: 'AAA', trail: 'A'.repeat(longest) }];
  const length = encode({ lessons: [], runs: [], open }, manySaves).length;
  if (length <= stateLimit) return [];
  const facts = {
    what: 'The longest run',
    length: thousands(length),
    limit: thousands(stateLimit),
    cure: 'Make it shorter',
  };
  return [problem('suspend-data-over', at(logic.start), facts)];
}

function percent(share = 0): string {
  return (share * 100).toFixed(0);
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}

type Judging = { pass: number; most: number };
