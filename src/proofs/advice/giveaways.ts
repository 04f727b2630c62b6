import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { mean } from '../../record/outcome.ts';
import { countWords } from '../reading.ts';
import type { At } from '../at.ts';
import { choiceIn, someOf } from '../words.ts';
import { plain } from './plain.ts';
import { ranked, type Option, type Together } from './together.ts';

/**
 * What gives the worthiest option away before a word is read: that it is the longest, or the first in
 * the file. A decision is a scene, with as many of its options as can be open together; those whose
 * options are all of one worth give nothing away.
 */
export function giveaways(graph: Graph, together: readonly Together[], at: At): Problem[] {
  const decisions = fullest(together).flatMap((one) => decisionOf(graph, one));
  if (decisions.length < fewest) return [];
  return [...bestLongest(graph, decisions, at), ...bestFirst(graph, decisions, at)];
}

/** With fewer decisions it is chance. */
const fewest = 4;
/** Nearly all: four in five. */
const nearlyAll = 0.8;
/** A tenth more words than any other option can be seen. */
const clearly = 1.1;
/** Half as many again, over the whole scenario, is a habit. */
const onAverage = 1.5;

function bestLongest({ titles }: Graph, decisions: readonly Decision[], at: At): Problem[] {
  const longest = decisions.filter(({ margin }) => margin >= clearly);
  const best = mean(decisions.flatMap((one) => one.best)) ?? 0;
  const rest = mean(decisions.flatMap((one) => one.rest)) ?? 0;
  const isHabit = best >= onAverage * rest;
  if (longest.length < nearlyAll * decisions.length && !isHabit) return [];
  const plainest = decisions.toSorted((a, b) => b.margin - a.margin);
  const named = plainest.slice(0, Math.max(1, longest.length));
  const where = named.map(({ scene, longestBest }) => choiceIn(scene, longestBest, titles, at));
  const facts = {
    count: longest.length,
    all: decisions.length,
    best: Math.round(best),
    rest: Math.round(rest),
    where: someOf(where, mostListed),
  };
  return [problem('best-longest', at(ofAll), facts)];
}

function bestFirst({ titles }: Graph, decisions: readonly Decision[], at: At): Problem[] {
  const firsts = decisions.filter(({ isFirst }) => isFirst);
  if (firsts.length < nearlyAll * decisions.length) return [];
  const where = firsts.map(({ scene, first }) => choiceIn(scene, first, titles, at));
  const facts = {
    count: firsts.length,
    all: decisions.length,
    where: someOf(where, mostListed),
  };
  return [problem('best-first', at(ofAll), facts)];
}

/**
 * What is so of the whole conversation is told at its title: a note that it is fine as it is would lose
 * its place with the next edit, if it stood at one of the choices.
 */
const ofAll = '@title';
const mostListed = 12;

function fullest(together: readonly Together[]): Together[] {
  const scenes = new Map<string, Together>();
  for (const one of together) {
    const before = scenes.get(one.scene);
    if (!before || one.options.length > before.options.length) scenes.set(one.scene, one);
  }
  return [...scenes.values()];
}

function decisionOf({ texts }: Graph, { scene, options }: Together): Decision[] {
  const { best, rest } = ranked(options);
  if (rest.length === 0) return [];
  const count = ({ choice }: Option) =>
    countWords(plain(texts[`${scene}/${choice.id}/text`] ?? ''));
  const longest = best.reduce((a, b) => (count(b) > count(a) ? b : a));
  return [
    {
      scene,
      best: best.map(count),
      rest: rest.map(count),
      longestBest: longest.choice.id,
      margin: count(longest) / Math.max(1, ...rest.map(count)),
      first: options[0]!.choice.id,
      isFirst: best.includes(options[0]!),
    },
  ];
}

type Decision = {
  scene: string;
  /** Words of each of the worthiest options, and of each of the others. */
  best: number[];
  rest: number[];
  longestBest: string;
  /** How many times as long as the longest of the others. */
  margin: number;
  first: string;
  isFirst: boolean;
};
