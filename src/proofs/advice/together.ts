import type { Choice } from '../../model/graph.ts';
import { decisionsIn } from '../decisions.ts';
import { wayTo, type Search, type Way } from '../search.ts';

/**
 * The options that can stand open together, each set once, in the order in which a learner can soonest
 * meet them.
 */
export function optionsTogether(states: Search): Together[] {
  const { of, list } = decisionsIn(states, []);
  return list.map(({ open, worths }, index) => {
    const state = of.indexOf(index);
    return {
      scene: states.placeOf(state),
      options: open.map((choice, i) => ({ choice: states.choices[choice]!, worth: worths[i]! })),
      way: () => wayTo(states, state),
    };
  });
}

/** The options of the greatest worth, and those of less. */
export function ranked(options: readonly Option[]): { best: Option[]; rest: Option[] } {
  const most = Math.max(...options.map(({ worth }) => worth));
  return {
    best: options.filter(({ worth }) => worth === most),
    rest: options.filter(({ worth }) => worth < most),
  };
}

export type Option = { choice: Choice; worth: number };
export type Together = {
  scene: string;
  /** In the author's order. */
  options: Option[];
  /** A shortest way to where they are open. */
  way: () => Way;
};
