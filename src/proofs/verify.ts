import type { Graph } from '../model/graph.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { orderOf } from './order.ts';
import { openPlay, type Play } from '../scenario/play.ts';
import { outOfReach, type Dead } from './reach.ts';
import { mostStates, search, wayTo, type Search } from './search.ts';

/**
 * Proves what can only be seen by playing, over every state that can be reached: no scene or ending
 * out of reach, no choice that is never offered, nobody stuck, no loop without a way out. Each
 * finding that depends on a path carries a shortest one. What only follows from another finding is
 * left out: mending that one may mend it, too, and otherwise it comes up next.
 */
export function verify(graph: Graph, at: (id: string) => Spot, limit = mostStates): Verdict {
  const play = openPlay(graph.logic);
  const states = search(play, limit);
  if (!states.whole) return { play, states, problems: [tooBig(graph, states, at, limit)] };
  const dead = neverOffered(graph, states);
  const stuck = stuckScenes(play, states);
  const loop = noWayOut(states, dead);
  const problems = [
    ...outOfReach(graph, states, dead, loop !== undefined).map(({ code, id, hidden }) =>
      problem(code, at(id), {
        name: id,
        hidden: hidden?.map((one) => `"${one}"`).join(', ') ?? '',
      }),
    ),
    ...dead
      .filter(({ scene }) => !stuck.has(scene))
      .map(({ scene, choice }) =>
        problem('never-offered', at(`${scene}/${choice.id}`), { name: choice.id }),
      ),
    ...[...stuck].map(([scene, index]) =>
      problem('stuck', at(scene), { scene, path: inWords(states, index) }),
    ),
    ...noOpenEnding(states, at),
    ...wordless(graph, at),
  ];
  if (loop !== undefined) {
    const { state } = states.found[loop]!;
    problems.push(problem('no-way-out', at(state.at), { path: inWords(states, loop) }));
  }
  problems.push(...(problems.length > 0 ? [] : unbounded(states, at)));
  return { play, states, problems };
}

/** Scenes out of reach are left out: their choices would only repeat the same mistake. */
function neverOffered({ logic }: Graph, { found }: Search): Dead[] {
  const reached = new Set(found.map(({ state }) => state.at));
  const offered = new Set(found.flatMap(({ open }) => open));
  return logic.scenes
    .filter(({ id }) => reached.has(id))
    .flatMap(({ id, choices }) =>
      choices.filter((choice) => !offered.has(choice)).map((choice) => ({ scene: id, choice })),
    );
}

/** By scene, the first state found in which nothing is open: there is no shorter way to one. */
function stuckScenes({ endings }: Play, { found }: Search): Map<string, number> {
  const stuck = new Map<string, number>();
  for (const [index, { state, open }] of found.entries()) {
    if (open.length > 0 || stuck.has(state.at) || endings.has(state.at)) continue;
    stuck.set(state.at, index);
  }
  return stuck;
}

/** One message: it is the endings that need mending, not each choice that goes to them. */
function noOpenEnding(states: Search, at: At): Problem[] {
  const first = states.lost[0];
  if (!first) return [];
  const place = `${states.found[first.at]!.state.at}/${first.choice.id}`;
  const path = inWords(states, first.at);
  return [problem('no-open-ending', at(place), { choice: first.choice.id, path })];
}

/** The first state from which no ending can be reached although choices go on being open. */
function noWayOut({ found, lost }: Search, dead: Dead[]): number | undefined {
  if (lost.length > 0) return undefined;
  const before = found.map((): number[] => []);
  found.forEach(({ leads }, from) => leads.forEach((to) => before[to]!.push(from)));
  const saved = new Set<number>();
  // A dead end is another finding; what leads there is not a loop.
  const todo = found.flatMap(({ open }, index) => (open.length === 0 ? index : []));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (saved.has(next)) continue;
    saved.add(next);
    for (const from of before[next]!) todo.push(from);
  }
  const loop = found.flatMap((_, index) => (saved.has(index) ? [] : index));
  // A way out that is never offered has been reported as that.
  const blocked = dead.some(({ scene }) => loop.some((index) => found[index]!.state.at === scene));
  return blocked ? undefined : loop[0];
}

/** An ending that says nothing leaves a person before an empty page. */
function wordless({ beats, logic }: Graph, at: At): Problem[] {
  return logic.endings
    .filter(({ id }) => beats[id]?.length === 0)
    .map(({ id }) => problem('empty-ending', at(id), { name: id }));
}

/** A loop out of which there is a way, and which can be gone round for ever all the same. */
function unbounded(states: Search, at: At): Problem[] {
  const { loop } = orderOf(states);
  if (!loop) return [];
  // Found breadth first: the lowest number is the state of the loop one comes to soonest.
  const first = loop.reduce((low, index) => Math.min(low, index));
  const place = states.found[first]!.state.at;
  return [problem('unbounded-run', at(place), { scene: place, path: inWords(states, first) })];
}

function tooBig({ logic }: Graph, { found }: Search, at: At, limit: number): Problem {
  const values = logic.meters.map(({ id }) => ({
    meter: id,
    values: new Set(found.map(({ state }) => state.values[id])).size,
  }));
  const widest = values.toSorted((a, b) => b.values - a.values)[0] ?? { meter: '', values: 0 };
  return problem('too-big', at(logic.start), { limit, ...widest });
}

/** "arrival: own, facts: promise", or that it is the very beginning. */
function inWords(states: Search, index: number): string {
  const way = wayTo(states, index).map(([scene, choice]) => `${scene}: ${choice}`);
  return way.length > 0 ? way.join(', ') : 'the first line';
}

type At = (id: string) => Spot;
export type Verdict = { play: Play; states: Search; problems: Problem[] };
