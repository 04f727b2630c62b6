import type { Effect, Graph } from '../model/graph.ts';
import type { Play } from '../scenario/play.ts';
import type { At } from './at.ts';
import { choiceIn, titleOf } from './words.ts';

/** What sets a flag, in words. */
export function settersOf(flag: string, { logic, first }: Begun, { graph, at }: Told): string[] {
  const { titles } = graph;
  return [
    ...(first[flag] === 1 ? ['the variant'] : []),
    ...logic.scenes.flatMap(({ id, enter, choices }) => [
      ...(sets(enter, flag) ? [`arriving at ${titleOf(id, titles)}`] : []),
      ...choices
        .filter(({ effects }) => sets(effects, flag))
        .map((choice) => choiceIn(id, choice.id, titles, at)),
    ]),
  ];
}

/** Nothing sets it, neither a choice nor the variant that is played. */
export function isUnset(flag: string, { logic, first }: Begun): boolean {
  const isSetIn = logic.scenes.some(
    ({ enter, choices }) => sets(enter, flag) || choices.some(({ effects }) => sets(effects, flag)),
  );
  return first[flag] !== 1 && !isSetIn;
}

function sets(effects: readonly Effect[], flag: string): boolean {
  return effects.some((one) => 'flag' in one && one.flag === flag && one.to);
}

/** The variants in which a flag is set from the beginning. */
export function variantsThatSet(flag: string, { variants }: Pick<Graph, 'variants'>): string[] {
  return variants.filter(({ set }) => set.includes(flag)).map(({ id }) => id);
}

type Told = { graph: Graph; at: At };
type Begun = Pick<Play, 'logic' | 'first'>;
