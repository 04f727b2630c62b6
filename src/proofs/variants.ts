import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import { openPlay } from '../scenario/play.ts';
import { accidentalBest } from './advice/accident.ts';
import { giveaways } from './advice/giveaways.ts';
import { longerThanSaid } from './advice/longer.ts';
import { oneOpen } from './advice/one-open.ts';
import { shortPass } from './advice/short-pass.ts';
import { optionsTogether } from './advice/together.ts';
import { measure, type Figures, type Runs, type VariantFigures } from './figures.ts';
import { judge } from './merit.ts';
import { ruleTooSoon } from './rule-too-soon.ts';
import { search, type Search } from './search.ts';
import { catchesAll, isFree, scenesShut, type Shut } from './shut-scenes.ts';
import type { At } from './at.ts';
import { verify } from './verify.ts';

/**
 * Proves each variant like the scenario itself, and names it in what it finds. For a scenario in
 * which nothing is wrong without one; `states` and `figures` are that scenario's. A variant that changes
 * texts alone plays the same, and is read all the same.
 *
 * What a variant closes is no mistake: it may be there for that. Scenes, endings, choices and rules
 * that nobody comes to any more have been proven to be of use in the scenario itself.
 */
export function proveVariants(graph: Graph, at: At, terms: Terms, base: Base): VariantsProof {
  const found: VariantsProof = { problems: [], advice: [], tried: [], longestTrail: 0, ahead: [] };
  for (const variant of graph.variants) {
    const name = (one: Problem): Problem => ({
      ...one,
      message: `In the variant "${variant.id}": ${one.message}`,
    });
    const told = tellAs(graph, variant);
    const isAlike = playsAlike(variant);
    const { problems, states, figures } = isAlike
      ? { ...base, problems: [] }
      : proveOne(told, variant, at, terms);
    found.problems.push(...problems.map(name));
    if (problems.length > 0 || !figures) continue;
    found.tried.push({ id: variant.id, states: figures.states, runs: figures.runs });
    found.longestTrail = Math.max(found.longestTrail, figures.longestTrail ?? 0);
    if (figures.ahead) found.ahead.push(figures.ahead);
    const together = optionsTogether(states);
    const own = isAlike
      ? []
      : [
          ...shortPass(told, states, terms.pass, at),
          ...accidentalBest(told, together, at),
          ...oneOpen(told, together, at),
        ];
    const measured = isAlike ? undefined : figures;
    const all = [
      ...own,
      ...longerThanSaid(told, states, at, measured),
      ...giveaways(told, together, at),
    ];
    found.advice.push(...all.map(name));
  }
  return found;
}

/**
 * What can be counted about a scenario as one of its variants begins and tells it; nothing where there
 * is more than can be searched.
 */
export function measureVariant(
  graph: Graph,
  variant: Graph['variants'][number],
): Figures | undefined {
  const play = openPlay(graph.logic, variant);
  const states = search(play);
  return states.whole ? measure(tellAs(graph, variant), play, states) : undefined;
}

function tellAs(graph: Graph, { texts }: Graph['variants'][number]): Graph {
  return { ...graph, texts: { ...graph.texts, ...texts } };
}

/** It begins as the scenario does. */
export function playsAlike({ starts, set }: Variant): boolean {
  return Object.keys(starts).length === 0 && set.length === 0;
}

function proveOne(graph: Graph, begin: Variant, at: At, { pass, most }: Terms): Proven {
  const { states, problems } = verify(graph, at, { limit: most, mayClose: true, begin });
  if (problems.length > 0) return { states, problems };
  const judged = (found: Search) => {
    const figures = measure(graph, found.play, found);
    return { figures, problems: judge(graph, at, figures, found, { pass, most, begin }) };
  };
  const { figures, problems: wrong } = judged(states);
  const [shut] = wrong.length > 0 ? scenesShut(states).filter(caught) : [];
  if (!shut) return { states, figures, problems: wrong };
  const isPassed = (tried: Search) =>
    tried.whole && isFree(tried, shut) && judged(tried).problems.length === 0;
  const tests = [isPassed, (tried: Search) => isFree(tried, shut)];
  return { states, figures, problems: [ruleTooSoon(graph, states, shut, { at, begin, tests })] };

  function caught({ rule }: Shut): boolean {
    return catchesAll(states, rule);
  }
}

type Variant = Pick<Graph['variants'][number], 'id' | 'starts' | 'set'>;
type Base = { states: Search; figures: Figures };
type Proven = { states: Search; figures?: Figures; problems: Problem[] };

export type VariantsProof = {
  problems: Problem[];
  /** What is worth a look in them, of what depends on how they begin and on what they say. */
  advice: Problem[];
  /** How much was tried of each in which nothing is wrong. */
  tried: VariantFigures[];
  /** Characters of the longest trail of any of them; 0 where none could be measured. */
  longestTrail: number;
  /** Of each that could be measured, the decisions that a run usually still has at each scene. */
  ahead: Runs['ahead'][];
};

type Terms = {
  /** The share of what could be shown that is a pass. */
  pass: number;
  /** States to search at most. */
  most: number;
};
