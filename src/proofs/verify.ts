import type { Graph, Rule } from '../model/graph.ts';
import { isError, problem, type Problem } from '../model/problem.ts';
import { openPlay, type Play } from '../scenario/play.ts';
import type { At } from './at.ts';
import { closedOnArrival } from './arrival.ts';
import { noWayOut } from './caught.ts';
import { closedChoices, neverOffered } from './closed.ts';
import { unbounded } from './endless.ts';
import { waitsFor } from './follows.ts';
import { idleRoutes } from './idle-routes.ts';
import { overLimit } from './limits.ts';
import { beyond } from './reach.ts';
import { placeOfRule } from './rules.ts';
import { ruleTooSoon } from './rule-too-soon.ts';
import { mostStates, search, type Search } from './search.ts';
import { isFree, scenesShut } from './shut-scenes.ts';
import { isSound } from './sound.ts';
import type { Begin } from './starts.ts';
import { noOpenEnding, standingStill, stuckScenes } from './stuck.ts';
import { tooBig } from './too-big.ts';
import { scenesLost, unreached } from './unreached.ts';
import { namedOf } from './words.ts';

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
  { limit = mostStates, mayClose = false, begin }: Options = {},
): Verdict {
  const play = openPlay(graph.logic, begin);
  const states = search(play, limit);
  if (!states.whole) return { play, states, problems: [tooBig(graph, states, at, limit)] };
  const onward = () => {
    const problems = wrongWays(graph, states, at, mayClose);
    if (problems.some(isError)) return problems;
    return [...problems, ...lostBySkipping(graph, play, limit, at)];
  };
  if (mayClose) return { play, states, problems: onward() };
  // Nothing else can be judged before the first scenes can be come to.
  const soon = scenesShut(states).map((shut) => {
    const tests = [isSound, (tried: Search) => isFree(tried, shut)];
    return ruleTooSoon(graph, states, shut, { at, begin, tests });
  });
  return { play, states, problems: soon.length > 0 ? soon : onward() };
}

/** What is wrong with the ways of a scenario in which every state has been found. */
function wrongWays(graph: Graph, states: Search, at: At, mayClose: boolean): Problem[] {
  const { logic } = graph;
  const stuck = stuckScenes(states);
  const dead = mayClose ? [] : neverOffered(graph, states);
  const caught = noWayOut(graph, states, dead, at);
  const asleep = mayClose ? [] : logic.rules.filter((_, i) => states.fired[i] === 0);
  const held = logic.scenes.filter(({ id }) => stuck.has(id));
  const afterStuck = beyond(
    logic,
    held.flatMap(({ choices }) => choices),
  );
  const shut = { dead, asleep, stuck };
  const isToldOf = !mayClose && caught.length === 0;
  const lost = isToldOf ? scenesLost(graph, states, shut) : new Set<string>();
  const closed = dead.filter(
    ({ scene, choice }) =>
      !stuck.has(scene) && !afterStuck.has(scene) && !waitsFor(choice, lost, logic),
  );
  const problems = [
    ...(isToldOf ? unreached(graph, states, shut, at) : []),
    ...closedChoices(graph, states, closed, at),
    ...standingStill(graph, states, stuck, at),
    ...noOpenEnding(graph, states, at),
    ...(mayClose ? [] : wordless(graph, at)),
    ...caught,
  ];
  // With a way gone wrong, a rule may sleep, or a limit be passed, only because of that.
  if (problems.length === 0) {
    problems.push(
      ...asleep.map((rule) => neverFires(graph, rule, at)),
      ...overLimit(graph, states, at),
      ...(mayClose ? [] : idleRoutes(graph, states, at)),
    );
  }
  if (problems.length === 0) return unbounded(graph, states, at);
  const closing = problems.length > 1 && !mayClose;
  const arrival = closing && closedOnArrival(graph, states, namesIn(problems), at);
  return arrival ? [arrival] : problems;
}

/**
 * In practice a scene can be left out, and whoever does that goes on with what they have said so far, which
 * may be as no run has it: nobody gets stuck there either. More states than can be searched are let be.
 */
function lostBySkipping(graph: Graph, play: Play, limit: number, at: At): Problem[] {
  if (graph.logic.scenes.every(({ skip = 'leave' }) => skip === 'leave')) return [];
  const states = search(play, limit, { leavesOut: true });
  if (!states.whole) return [];
  const stuck = standingStill(graph, states, stuckScenes(states), at);
  const lost = [...stuck, ...noOpenEnding(graph, states, at)];
  return lost.length > 0 ? lost : noWayOut(graph, states, [], at);
}

/** What is told of, each by the name that it is told by. */
function namesIn(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ facts }) => facts?.['name'] ?? []).map(String);
}

/** An ending that says nothing leaves a person before an empty page. */
function wordless({ beats, logic, titles }: Graph, at: At): Problem[] {
  return logic.endings
    .filter(({ id }) => beats[id]?.length === 0)
    .map(({ id }) => problem('empty-ending', at(id), { name: namedOf(id, titles) }));
}

function neverFires({ logic, titles }: Graph, rule: Rule, at: At): Problem {
  const { go } = rule;
  const to = 'scene' in go ? go.scene : go.ending;
  const facts = { go: to === true ? 'the endings' : namedOf(to, titles) };
  return problem('rule-never-fires', at(placeOfRule(rule, logic)), facts);
}

type Options = {
  /** States to search at most. */
  limit?: number;
  mayClose?: boolean;
  /** How a variant begins. */
  begin?: Begin;
};

export type Verdict = { play: Play; states: Search; problems: Problem[] };
