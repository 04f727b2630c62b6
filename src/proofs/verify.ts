import type { Graph, Rule } from '../model/graph.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { openPlay, type Play } from '../scenario/play.ts';
import { overLimit, unbounded } from './limits.ts';
import { behindRules, outOfReach, type Dead } from './reach.ts';
import { whyNever } from './never.ts';
import { whyUnreached } from './passed-over.ts';
import { mostStates, placesReached, search, statesAt, wayTo, type Search } from './search.ts';
import { tooBig } from './too-big.ts';
import { inWords, titleOf } from './words.ts';

/**
 * Proves what can only be seen by playing, over every state that can be reached: no scene or ending
 * out of reach, no choice that is never offered, nobody stuck, no loop without a way out, no rule
 * that never counts, no limit that is passed. Each finding that depends on a path carries a shortest
 * one. What only follows from another finding is left out: mending that one may mend it, too, and
 * otherwise it comes up next.
 *
 * With `mayClose`, only the ways are proven, as far as they are open: that a scene, an ending, a choice
 * or a rule is closed is then no mistake, and explains nothing else.
 */
export function verify(
  graph: Graph,
  at: At,
  { limit = mostStates, mayClose = false }: Options = {},
): Verdict {
  const play = openPlay(graph.logic);
  const states = search(play, limit);
  if (!states.whole) return { play, states, problems: [tooBig(graph, states, at, limit)] };
  const stuck = stuckScenes(play, states);
  const dead = mayClose ? [] : neverOffered(graph, states);
  const loop = noWayOut(states, dead);
  const asleep = mayClose ? [] : graph.logic.rules.filter((_, i) => states.fired[i] === 0);
  const problems = [
    ...(mayClose ? [] : unreached(graph, states, { dead, asleep, loops: loop !== undefined }, at)),
    ...dead
      .filter(({ scene }) => !stuck.has(scene))
      .map(({ scene, choice }) => {
        // Without a condition it would be offered.
        const reason = whyNever(choice.when!, states, statesAt(states, scene));
        return problem('never-offered', at(`${scene}/${choice.id}`), { name: choice.id, reason });
      }),
    ...[...stuck].map(([scene, index]) => {
      const path = inWords(wayTo(states, index), graph.titles);
      return problem('stuck', at(scene), { scene: titleOf(scene, graph.titles), path });
    }),
    ...noOpenEnding(graph, states, at),
    ...(mayClose ? [] : wordless(graph, at)),
  ];
  if (loop !== undefined) {
    const path = inWords(wayTo(states, loop), graph.titles);
    problems.push(problem('no-way-out', at(states.placeOf(loop)), { path }));
  }
  // With a way gone wrong, a rule may sleep, or a limit be passed, only because of that.
  if (problems.length === 0) {
    problems.push(
      ...asleep.map((rule) => neverFires(graph, rule, at)),
      ...overLimit(graph, states, at),
    );
  }
  problems.push(...(problems.length > 0 ? [] : unbounded(graph, states, at)));
  return { play, states, problems };
}

/** Scenes and endings that nobody comes to; not those behind a rule that is never followed. */
function unreached(graph: Graph, states: Search, closed: Closed, at: At): Problem[] {
  const explained = behindRules(graph.logic, closed.asleep);
  return outOfReach(graph, states, closed.dead, closed.loops)
    .filter(({ id }) => !explained.has(id))
    .map(({ code, id, hidden = [] }) => {
      const ending = graph.logic.endings.find((one) => one.id === id);
      const cure = ending && code === 'unreachable-ending' && whyUnreached(graph, states, ending);
      const facts = { name: id, hidden: hidden.map((one) => `"${one}"`).join(', ') };
      return problem(code, at(id), { ...facts, cure: cure || '' });
    });
}

/** Scenes out of reach are left out: their choices would only repeat the same mistake. */
function neverOffered({ logic }: Graph, states: Search): Dead[] {
  const reached = placesReached(states);
  const offered = new Set(states.by);
  let index = 0;
  return logic.scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice) => {
      const isOffered = offered.has(index);
      index += 1;
      return reached.has(id) && !isOffered ? { scene: id, choice } : [];
    }),
  );
}

/** By scene, the first state found in which nothing is open: there is no shorter way to one. */
function stuckScenes(
  { logic }: Play,
  { count, first, placeAt, places }: Search,
): Map<string, number> {
  const stuck = new Map<string, number>();
  for (let state = 0; state < count; state += 1) {
    const place = placeAt(state);
    if (place >= logic.scenes.length || first[state]! < first[state + 1]!) continue;
    if (!stuck.has(places[place]!)) stuck.set(places[place]!, state);
  }
  return stuck;
}

/** One message: it is the endings that need mending, not each choice that goes to them. */
function noOpenEnding({ titles }: Graph, states: Search, at: At): Problem[] {
  const lost = states.to.indexOf(-1);
  if (lost < 0) return [];
  const from = states.first.findIndex((step) => step > lost) - 1;
  const choice = states.choices[states.by[lost]!]!;
  const path = inWords(wayTo(states, from), titles);
  const spot = at(`${states.placeOf(from)}/${choice.id}`);
  return [problem('no-open-ending', spot, { choice: choice.id, path })];
}

/** The first state from which no ending can be reached although choices go on being open. */
function noWayOut(states: Search, dead: Dead[]): number | undefined {
  const { count, first, to, placeOf } = states;
  if (to.includes(-1)) return undefined;
  const saved = new Uint8Array(count);
  const before = stepsInto(states);
  const todo = new Int32Array(count);
  let length = 0;
  const save = (state: number) => {
    if (saved[state]) return;
    saved[state] = 1;
    todo[length] = state;
    length += 1;
  };
  // A dead end is another finding; what leads there is not a loop.
  for (let state = 0; state < count; state += 1) if (first[state] === first[state + 1]) save(state);
  for (let i = 0; i < length; i += 1) before(todo[i]!, save);
  const loop = saved.indexOf(0);
  if (loop < 0) return undefined;
  // A way out that is never offered has been reported as that.
  const shut = new Set(dead.map(({ scene }) => scene));
  const blocked = saved.some((isSaved, state) => isSaved === 0 && shut.has(placeOf(state)));
  return blocked ? undefined : loop;
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

/** An ending that says nothing leaves a person before an empty page. */
function wordless({ beats, logic }: Graph, at: At): Problem[] {
  return logic.endings
    .filter(({ id }) => beats[id]?.length === 0)
    .map(({ id }) => problem('empty-ending', at(id), { name: id }));
}

function neverFires({ logic }: Graph, rule: Rule, at: At): Problem {
  const { go } = rule;
  const to = 'scene' in go ? go.scene : String(go.ending);
  return problem('rule-never-fires', at(`@rule/${logic.rules.indexOf(rule) + 1}`), { go: to });
}

export type At = (place: string) => Spot;

type Options = {
  /** States to search at most. */
  limit?: number;
  mayClose?: boolean;
};

export type Verdict = { play: Play; states: Search; problems: Problem[] };

/** What is never taken or followed, and whether a loop keeps people from the endings. */
type Closed = { dead: Dead[]; asleep: Rule[]; loops: boolean };
