import type { Graph, Rule } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { componentsOf } from './components.ts';
import { orderOf } from './order.ts';
import type { Dead } from './reach.ts';
import { cureRule } from './rule-cures.ts';
import { placeOfRule, ruleInWords } from './rules.ts';
import { wayTo, type Search } from './search.ts';
import { shutWays } from './shut-ways.ts';
import type { At } from './at.ts';
import { choiceIn, endInWords, inWords, someOf, titleOf } from './words.ts';

/**
 * A circle that nobody gets out of, although choices go on being open; of several, the one that is come
 * to soonest. Where its scene can never be left, it is told there; where one can stand in it and still
 * get away, at the choice that takes the last way out.
 */
export function noWayOut(graph: Graph, states: Search, dead: readonly Dead[], at: At): Problem[] {
  const lost = lostIn(states);
  const trap = lost.indexOf(1);
  if (trap < 0) return [];
  // A way out that is never offered has been reported as that.
  const shut = new Set(dead.map(({ scene }) => scene));
  if (lost.some((isLost, state) => isLost === 1 && shut.has(states.placeOf(state)))) return [];

  const circle = soonestCircle(states, lost);
  const { titles, logic } = graph;
  const held = new Set(circle.map(states.placeOf));
  const scenes = logic.scenes.flatMap(({ id }) => (held.has(id) ? id : []));
  const entry = states.placeOf(circle[0]!);
  const canLeave = lost.some((isLost, state) => isLost === 0 && states.placeOf(state) === entry);
  const last = canLeave ? stepInto(states, trap) : undefined;
  const { told: ways, turned } = shutWays(graph, states, circle, at);
  const [back] = turned.keys();
  const way = wayTo(states, arrivedAt(states, circle[0]!, lost, held));
  const facts = {
    path: (back ? endInWords : inWords)(way, titles),
    circle:
      scenes.length === 1
        ? `every open choice of ${titleOf(entry, titles)} leads back to it`
        : someOf(scenes.map((id) => titleOf(id, titles))),
    also: ['', ...(back ? turnedBack(back) : also())].join(' '),
  };
  const here = last ? `${last.scene}/${last.choice}` : entry;
  return [problem('no-way-out', at(back ? placeOfRule(back, logic) : here), facts)];

  function also(): string[] {
    const cure =
      ways.length > 0
        ? 'Mend one of these ways, or let another choice lead out.'
        : 'Let one of its choices lead out of it, as in `next: ending`.';
    return [...(last ? [lostWith(last)] : []), ...ways, cure];
  }

  function turnedBack(rule: Rule): string[] {
    const scenes = [...new Set(turned.get(rule)!)];
    const kept = someOf(scenes.map((id) => titleOf(id, titles)));
    const tests = [
      (tried: Search) => !lostIn(tried).includes(1) && orderOf(tried).order !== undefined,
      (tried: Search) => !lostIn(tried).includes(1),
    ];
    const how = `The ${ruleInWords(rule, { logic }, at)} sends people back there, and not on to ${kept}.`;
    return [how, cureRule(graph, states, rule, { scenes, tests })];
  }

  function lostWith({ scene, choice }: { scene: string; choice: string }): string {
    return `The last way out is lost with ${choiceIn(scene, choice, titles, at)}.`;
  }
}

/** 1 for each state from which neither an ending nor a dead end can be reached. */
function lostIn(states: Search): Uint8Array {
  const { count, first, to } = states;
  const lost = new Uint8Array(count).fill(1);
  if (to.includes(-1)) return lost.fill(0);
  const before = stepsInto(states);
  const todo = new Int32Array(count);
  let length = 0;
  const save = (state: number) => {
    if (!lost[state]) return;
    lost[state] = 0;
    todo[length] = state;
    length += 1;
  };
  // A dead end is another finding; what leads there is not a loop.
  for (let state = 0; state < count; state += 1) if (first[state] === first[state + 1]) save(state);
  for (let i = 0; i < length; i += 1) before(todo[i]!, save);
  return lost;
}

/** For each state, the states that lead to it. */
function stepsInto({ count, first, to }: Search) {
  const start = new Int32Array(count + 1);
  for (const led of to) start[led + 1]! += 1;
  for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
  const filled = start.slice();
  const from = new Int32Array(to.length);
  for (let state = 0; state < count; state += 1) {
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      const led = to[step]!;
      from[filled[led]!] = state;
      filled[led]! += 1;
    }
  }
  return (state: number, each: (from: number) => void) => {
    for (let i = start[state]!; i < start[state + 1]!; i += 1) each(from[i]!);
  };
}

/**
 * The states of a circle, the first of them first. What leads there is lost, too, but innocent: so it is
 * one that no step leaves.
 */
function soonestCircle(states: Search, lost: Uint8Array): number[] {
  const { count, first, to } = states;
  const component = componentsOf(states);
  const left = new Set<number>();
  for (let state = 0; state < count; state += 1) {
    if (!lost[state]) continue;
    for (let step = first[state]!; step < first[state + 1]!; step += 1) {
      if (component[to[step]!] !== component[state]) left.add(component[state]!);
    }
  }
  // Found breadth first: the lowest number is come to soonest.
  const entry = lost.findIndex((isLost, state) => isLost === 1 && !left.has(component[state]!));
  return Array.from(component.keys()).filter((state) => component[state] === component[entry]);
}

/**
 * Where one comes to the scenes of a circle on the way to it, if nothing but they can follow: somebody
 * may go round once or more before nothing is changed any more.
 */
function arrivedAt(
  states: Search,
  circle: number,
  lost: Uint8Array,
  held: ReadonlySet<string>,
): number {
  const { first, to, from, placeOf } = states;
  let arrived = circle;
  for (let at = from[circle]!; at >= 0 && lost[at] && staysIn(at); at = from[at]!) arrived = at;
  return arrived;

  function staysIn(state: number): boolean {
    const met = new Set([state]);
    for (const one of met) {
      if (!held.has(placeOf(one))) return false;
      for (let step = first[one]!; step < first[one + 1]!; step += 1) met.add(to[step]!);
    }
    return true;
  }
}

/** The choice with which a state is come to soonest; nothing at the beginning. */
function stepInto(states: Search, state: number): { scene: string; choice: string } | undefined {
  if (states.from[state]! < 0) return undefined;
  const choice = states.choices[states.by[states.edge[state]!]!]!;
  return { scene: states.placeOf(states.from[state]!), choice: choice.id };
}
