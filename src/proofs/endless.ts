import type { Choice, Graph, Rule } from '../model/graph.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { componentsOf } from './components.ts';
import { onceOnly } from './once-only.ts';
import { orderOf } from './order.ts';
import { cureRule } from './rule-cures.ts';
import { placeOfRule, routeBy, ruleFollowed, ruleInWords, valuesBy } from './rules.ts';
import { wayTo, type Search, type Way } from './search.ts';
import type { At } from './at.ts';
import { choiceIn, endInWords, lineOf, listed, stepInWords, titleOf } from './words.ts';

/**
 * A loop out of which there is a way, and which can be gone round for ever all the same: the one that
 * is shown in the fewest steps, the way to it and once round. It is told at the `next` that goes back up
 * the file, or at the rule, and each step with its line: which of them is not meant, only its author knows.
 */
export function unbounded(graph: Graph, states: Search, at: At): Problem[] {
  if (orderOf(states).order) return [];
  const { titles, logic } = graph;
  const { way, steps } = soonestIn(states, soonestLoop(states));
  const round = steps.map((step): Way[number] => [
    states.placeOf(fromOf(states, step)),
    states.choices[states.by[step]!]!.id,
  ]);
  const [[start]] = round as [Way[number]];
  const [last, id] = round.at(-1)!;
  const closing = states.choices[states.by[steps.at(-1)!]!]!;
  const before = states.stateAt(fromOf(states, steps.at(-1)!));
  const rule = ruleFollowed(states.play, before, closing);
  const scene = titleOf(start, titles);
  const loop =
    round.length === 1
      ? `${choiceIn(last, id, titles, at)} leads back to its own scene`
      : `${round.map(stepWithLine).join(' → ')} leads back to ${scene}`;
  const full = logic.meters.flatMap(({ id, from, to }) => {
    const moved = steps.some((step) => doesMove(states.choices[states.by[step]!]!, id));
    const value = states.valueOf(fromOf(states, steps[0]!), id);
    return moved && (value === from || value === to) ? `${id} is ${value}` : [];
  });
  const facts = {
    path: endInWords(way, titles),
    loop: loop + (rule ? `, by the ${ruleInWords(rule, { logic }, at)}` : ''),
    also: full.length > 0 ? `, once ${listed(full)}` : '',
    cure: rule ? ` ${cureBack(rule)}` : ` ${onceOnly(graph, states, [last, closing], at)}`,
  };
  const spot = rule ? at(placeOfRule(rule, logic)) : nextOrSelf(`${last}/${id}`);
  return [problem('unbounded-run', spot, facts)];

  function stepWithLine(step: Way[number]): string {
    const place = step.join('/');
    return stepInWords(step, titles) + lineOf(nextOrSelf(place));
  }

  function nextOrSelf(place: string): Spot {
    const next = at(`${place}/next`);
    return next.line === undefined ? at(place) : next;
  }

  function cureBack(rule: Rule): string {
    const { to } = routeBy(closing, valuesBy(states.play, before, closing));
    const scenes = 'scene' in to ? [to.scene] : [];
    const tests = [(tried: Search) => orderOf(tried).order !== undefined];
    return cureRule(graph, states, rule, { scenes, tests });
  }
}

function doesMove({ effects }: Choice, meter: string): boolean {
  return effects.some((one) => 'add' in one && one.meter === meter);
}

/**
 * A loop ends where it goes back up the file; of several such places, the one whose scene is come to
 * first. It may only close when a meter has come to its end, many rounds after one begins to go round,
 * and is told from where it begins, if the same choices lead from there to where it closes.
 */
function soonestIn(
  states: Search,
  loop: readonly number[],
): { way: Way; steps: readonly number[] } {
  const scenes = loop.map((step) => states.placeAt(fromOf(states, step)));
  const firsts = scenes.map((place) => {
    for (let state = 0; ; state += 1) if (states.placeAt(state) === place) return state;
  });
  const backTo = scenes.map((place, i) => (place <= scenes.at(i - 1)! ? firsts[i]! : Infinity));
  const turn = backTo.indexOf(Math.min(...backTo));
  const steps = [...loop.slice(turn), ...loop.slice(0, turn)];
  const goal = fromOf(states, steps[0]!);
  const first = firsts[turn]!;
  if (leadsRoundTo(first, goal)) return { way: wayTo(states, first), steps };
  return { way: wayTo(states, goal), steps };

  function leadsRoundTo(from: number, goal: number): boolean {
    let at = from;
    for (let round = 0; round < mostRounds; round += 1) {
      if (at === goal) return true;
      for (const like of steps) {
        const step = stepBy(states, at, states.by[like]!);
        if (step === undefined) return false;
        at = states.to[step]!;
        if (states.placeAt(at) !== states.placeAt(states.to[like]!)) return false;
      }
    }
    return false;
  }
}

/** A meter that moves by ones from end to end. */
const mostRounds = 1_000;

/** The step that a choice makes from a state; nothing where it is closed. */
function stepBy({ first, by }: Search, state: number, choice: number): number | undefined {
  for (let step = first[state]!; step < first[state + 1]!; step += 1) {
    if (by[step] === choice) return step;
  }
  return undefined;
}

/** The steps of the loop, from the state where one comes to it. */
function soonestLoop(states: Search): number[] {
  const component = componentsOf(states);
  const depth = depthsOf(states);
  let found: number[] = [];
  let [most, looked] = [Infinity, 0];
  // Found breadth first: no state further on lies nearer to the start.
  for (let state = 0; state < states.count && depth[state]! + 1 < most; state += 1) {
    if (looked > mostLooked && found.length > 0) break;
    const steps = roundFrom(state, most - depth[state]!);
    if (!steps) continue;
    found = steps;
    most = depth[state]! + steps.length;
  }
  return found;

  /** The shortest way from a state back to it, in fewer steps than `most`. */
  function roundFrom(start: number, most: number): number[] | undefined {
    const { first, to } = states;
    const came = new Map<number, { step: number; before: number }>();
    let ahead = [start];
    for (let length = 1; length < most && ahead.length > 0; length += 1) {
      const further: number[] = [];
      for (const state of ahead) {
        for (let step = first[state]!; step < first[state + 1]!; step += 1) {
          const led = to[step]!;
          looked += 1;
          if (led === start) {
            const steps = [step];
            for (let at = state; at !== start; at = came.get(at)!.before) {
              steps.unshift(came.get(at)!.step);
            }
            return steps;
          }
          if (led < 0 || component[led] !== component[start] || came.has(led)) continue;
          came.set(led, { step, before: state });
          further.push(led);
        }
      }
      ahead = further;
    }
    return undefined;
  }
}

/** Steps to try before the shortest loop so far is good enough. */
const mostLooked = 20_000_000;

/** How many choices each state is from the start. */
function depthsOf({ count, from }: Search): Int32Array {
  const depth = new Int32Array(count);
  for (let state = 1; state < count; state += 1) depth[state] = depth[from[state]!]! + 1;
  return depth;
}

/** The state that a step leaves. */
function fromOf({ first }: Search, step: number): number {
  let [low, high] = [0, first.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (first[middle]! <= step) low = middle;
    else high = middle;
  }
  return low;
}
