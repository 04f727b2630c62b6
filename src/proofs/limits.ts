import type { Effect, Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { capital } from '../language/capital.ts';
import { search, statesAt, wayTo, type Search } from './search.ts';
import type { At } from './at.ts';
import { choiceIn, inWords, lineOf, someOf, titleOf } from './words.ts';

/**
 * A limit is what a person may do without asking; what is cut off at it was promised all the same. One
 * message for each meter, where that can happen soonest; it names where else it can. What only happens
 * after it has is left out: mending the first may mend it, too.
 */
export function overLimit({ titles, logic }: Graph, states: Search, at: At): Problem[] {
  return [...new Set(states.over.map(({ meter }) => meter))].map((meter) => {
    const within = search(states.play, Infinity, { within: meter });
    const [first, ...others] = within.over.filter((one) => one.meter === meter);
    const { state, choice, scene, value, limit, from } = first!;
    const way = wayTo(within, state);
    const isFirstScene = scene !== undefined && !choice;
    const steps = scene === undefined || isFirstScene ? way : [...way, stepOf(first!, within)];
    const what =
      scene === undefined
        ? choiceIn(...stepOf(first!, within), titles, at)
        : `to arrive at ${titleOf(scene, titles)}`;
    const facts = {
      path: inWords(steps, titles),
      what,
      meter,
      from,
      change: isSet(first!) ? `= ${value}` : `+${value - from}`,
      value,
      limit,
      also: others.length > 0 ? ` ${alsoOver(others, within)}` : '',
      cure: scene === undefined ? cureOfChoice(first!, within) : cureOfScene(first!),
    };
    return problem('over-limit', at(placeOf(first!, within)), facts);
  });

  function alsoOver(others: readonly Over[], within: Search): string {
    const named = others.map((one) => {
      const { scene } = one;
      if (scene === undefined) return choiceIn(...stepOf(one, within), titles, at);
      return `arriving at ${titleOf(scene, titles)}${lineOf(at(scene))}`;
    });
    return `The same can happen with ${someOf(named)}.`;
  }

  /** A `when` helps only where somebody comes with as little as it asks for. */
  function cureOfChoice(over: Over, within: Search): string {
    const { meter, state, value, limit, choice, most, from } = over;
    if (isSet(over)) return `Let it set ${meter} to ${limit} at most, or raise the limit`;
    const added = value - from;
    const whole = value - within.valueOf(state, meter);
    const offered = statesAt(within, within.placeOf(state))
      .filter(within.asks(choice!.when))
      .map((one) => within.valueOf(one, meter));
    const least = offered.reduce((low, one) => Math.min(low, one), Infinity);
    const cheaper = addsAtMost(limit - most, limit);
    const { from: lowest } = logic.meters.find(({ id }) => id === meter)!;
    if (whole > limit - lowest) {
      return `No \`when\` can help, because +${added} is more than the limit leaves at any time: ${cheaper}`;
    }
    if (least + whole > limit) {
      return `No \`when\` can help, because ${meter} is never less than ${least} there: ${cheaper}`;
    }
    return `Give the choice \`when: ${meter} at most ${limit - whole}\`, or ${cheaper}`;
  }

  function cureOfScene(over: Over): string {
    const { meter, value, limit, most, from, choice } = over;
    if (isSet(over))
      return `Let its \`enter\` set ${meter} to ${limit} at most, or raise the limit`;
    const { from: lowest } = logic.meters.find(({ id }) => id === meter)!;
    const cheaper = addsAtMost(limit - most, limit, 'its `enter`');
    if (!choice || value - from > limit - lowest) return capital(cheaper);
    return `${capital(cheaper)}; or let the choices that lead there ask for room, \`when: ${meter} at most ${limit - value + from}\``;
  }

  function isSet({ meter, scene, choice, value }: Over): boolean {
    const enter = logic.scenes.find(({ id }) => id === scene)?.enter;
    return (enter ?? choice!.effects).some(
      (one: Effect) => 'set' in one && one.meter === meter && one.set === value,
    );
  }
}

function addsAtMost(spare: number, limit: number, what = 'it'): string {
  return spare > 0
    ? `let ${what} add ${spare} at most, or raise the limit`
    : `let ${what} add nothing, or raise the limit above ${limit}`;
}

function placeOf(over: Over, within: Search): string {
  return over.scene ?? stepOf(over, within).join('/');
}

function stepOf({ state, choice }: Over, within: Search): [scene: string, choice: string] {
  return [within.placeOf(state), choice!.id];
}

type Over = Search['over'][number];
