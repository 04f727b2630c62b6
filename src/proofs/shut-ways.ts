import type { Choice, Graph, Target } from '../model/graph.ts';
import { holds, type Values } from '../scenario/play.ts';
import { whyNever, type Asked } from './never.ts';
import type { Search } from './search.ts';
import type { At } from './verify.ts';
import { lineOf, titleOf } from './words.ts';

/**
 * The ways that are written to lead out of a circle and never do, each in a sentence: a choice that is
 * never open there, a `next` whose condition never holds there, a rule that leads back. `circle` has its
 * states; no step leads out of them.
 */
export function shutWays(
  { logic, titles }: Graph,
  states: Search,
  circle: readonly number[],
  at: At,
): string[] {
  const byScene = Map.groupBy(circle, states.placeOf);
  const leadsOut = (to: Target) => !('scene' in to) || !byScene.has(to.scene);
  const ways = logic.scenes.flatMap(({ id, choices }) => {
    const here = byScene.get(id);
    return here ? choices.flatMap((choice) => waysOf(id, choice, here)) : [];
  });
  return ways.slice(0, mostTold);

  function waysOf(scene: string, choice: Choice, here: readonly number[]): string[] {
    const out = choice.next.filter(({ to }) => leadsOut(to));
    if (out.length === 0) return [];
    const name = `"${choice.id}" in ${titleOf(scene, titles)}${lineOf(at(`${scene}/${choice.id}`))}`;
    const isTaken = here.some((state) => states.openAt(state).includes(choice));
    if (!isTaken) {
      const reason = whyNever(choice.when!, states, here, titles, '').reason;
      return [`${name} would lead out of it, but is never open there: ${reason}.`];
    }
    const after = valuesAfter(states, choice, here);
    const all = [...after.values.keys()];
    return out.map(({ when, to }) => {
      const would = `${name} would lead to ${targetOf(to)}`;
      const holds = after.asks(when);
      if (when && !all.some(holds)) {
        const reason = whyNever(when, after, all, titles, '').reason;
        return `${would}, but its condition never holds there: ${reason}.`;
      }
      return `${would}, but ${instead(to, all.filter(holds), after)}.`;
    });
  }

  /** The first way whose condition holds is followed, unless a rule leads elsewhere. */
  function instead(to: Target, meant: readonly number[], { asks }: After): string {
    const id = 'scene' in to ? to.scene : undefined;
    const index = logic.rules.findIndex(
      ({ when, except, go }) =>
        id !== undefined && !except.includes(id) && !leadsOut(go) && meant.some(asks(when)),
    );
    const rule = logic.rules[index];
    if (!rule) return 'another way of the same `next` is always followed first';
    const line = lineOf(at(`@rule/${index + 1}`));
    return `the rule that leads to ${targetOf(rule.go)}${line} is followed there instead: name \`${id}\` in its \`except\`, or narrow its \`when\``;
  }

  function targetOf(to: Target): string {
    if ('scene' in to) return titleOf(to.scene, titles);
    return to.ending === true ? 'an ending' : titleOf(to.ending, titles);
  }
}

/** Of many ways that are shut, so many tell enough. */
const mostTold = 3;

/**
 * How things stand when a choice has been taken and its way is chosen: what it does is done, and what
 * happens on arrival is not. Only where it is open.
 */
function valuesAfter(
  { play, stateAt, openAt }: Search,
  choice: Choice,
  from: readonly number[],
): After {
  // No rule is looked at, and nothing happens, where a choice goes to an ending by its name.
  const alone = { ...choice, next: [{ to: { ending: play.logic.endings[0]!.id } }] };
  const values = from
    .filter((state) => openAt(state).includes(choice))
    .map((state) => play.take(stateAt(state), alone)!.values);
  return {
    play,
    values,
    asks: (guard) => (i) => guard === undefined || holds(guard, values[i]!),
    valueOf: (i, name) => values[i]![name]!,
  };
}

type After = Asked & { values: Values[] };
