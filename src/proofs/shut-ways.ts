import type { Choice, Graph, Rule, Target } from '../model/graph.ts';
import { holds, type Values } from '../scenario/play.ts';
import type { Asked } from './asked.ts';
import { whyNever } from './never.ts';
import { valuesBy } from './rules.ts';
import type { Search } from './search.ts';
import type { At } from './at.ts';
import { choiceIn, titleOf } from './words.ts';

/**
 * The ways that are written to lead out of a circle and never do: each choice that is never open
 * there, and each `next` whose condition never holds there, in a sentence; and the rules that lead back.
 * `circle` has the states of the circle; no step leads out of them.
 */
export function shutWays(
  graph: Graph,
  states: Search,
  circle: readonly number[],
  at: At,
): ShutWays {
  const { logic, titles } = graph;
  const turned = new Map<Rule, string[]>();
  const told = { graph, at };
  const byScene = Map.groupBy(circle, states.placeOf);
  const leadsOut = (to: Target) => !('scene' in to) || !byScene.has(to.scene);
  const ways = logic.scenes.flatMap(({ id, choices }) => {
    const here = byScene.get(id);
    return here ? choices.flatMap((choice) => waysOf(id, choice, here)) : [];
  });
  return { told: ways.slice(0, mostTold), turned };

  function waysOf(scene: string, choice: Choice, here: readonly number[]): string[] {
    const out = choice.next.filter(({ to }) => leadsOut(to));
    if (out.length === 0) return [];
    const name = choiceIn(scene, choice.id, titles, at);
    const isTaken = here.some((state) => states.openAt(state).includes(choice));
    if (!isTaken) {
      const reason = whyNever(choice.when!, states, here, told, '').reason;
      return [`${name} would lead out of it, but is never open there: ${reason}.`];
    }
    const after = valuesAfter(states, choice, here);
    const all = [...after.values.keys()];
    return out.flatMap(({ when, to }) => {
      const would = `${name} would lead to ${targetOf(to)}`;
      const holds = after.asks(when);
      if (when && !all.some(holds)) {
        const reason = whyNever(when, after, all, told, '').reason;
        return `${would}, but its condition never holds there: ${reason}.`;
      }
      const rule = ruleBack(to, all.filter(holds), after);
      if (!rule || !('scene' in to)) {
        return `${would}, but another way of the same \`next\` is always followed first.`;
      }
      turned.set(rule, [...(turned.get(rule) ?? []), to.scene]);
      return [];
    });
  }

  /** The first way whose condition holds is followed, unless a rule leads elsewhere. */
  function ruleBack(to: Target, meant: readonly number[], { asks }: After): Rule | undefined {
    if (!('scene' in to)) return undefined;
    return logic.rules.find(
      ({ when, except, go }) =>
        !except.includes(to.scene) && !leadsOut(go) && meant.some(asks(when)),
    );
  }

  function targetOf(to: Target): string {
    if ('scene' in to) return titleOf(to.scene, titles);
    return to.ending === true ? 'an ending' : titleOf(to.ending, titles);
  }
}

type ShutWays = {
  told: string[];
  /** The rules that lead back, and the scenes from which they keep people. */
  turned: Map<Rule, string[]>;
};

/** Of many ways that are shut, so many tell enough. */
const mostTold = 3;

/**
 * How things stand when a choice has been taken and its way is chosen: what it does is done, and what
 * happens on arrival is not. Only where it is open.
 */
export function valuesAfter(
  { play, stateAt, openAt }: Search,
  choice: Choice,
  from: readonly number[],
): After {
  const values = from
    .filter((state) => openAt(state).includes(choice))
    .map((state) => valuesBy(play, stateAt(state), choice));
  return {
    play,
    values,
    asks: (guard) => (i) => guard === undefined || holds(guard, values[i]!),
    valueOf: (i, name) => values[i]![name]!,
  };
}

type After = Asked & { values: Values[] };
