import type { Graph, Rule } from '../model/graph.ts';
import { problem, type Problem, type Spot } from '../model/problem.ts';
import { openPlay, type Beginning, type Play } from '../scenario/play.ts';
import { noWayOut } from './caught.ts';
import { unbounded } from './endless.ts';
import { overLimit } from './limits.ts';
import { behindRules, beyond, outOfReach, type Dead } from './reach.ts';
import { cureOf, whyNever } from './never.ts';
import { whyUnreached } from './passed-over.ts';
import { mostStates, placesReached, search, statesAt, wayTo, type Search } from './search.ts';
import { tooBig } from './too-big.ts';
import { inWords, lineOf, listed, namedOf, someOf, titleOf } from './words.ts';

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
  const stuck = stuckScenes(play, states);
  const dead = mayClose ? [] : neverOffered(graph, states);
  const caught = noWayOut(graph, states, dead, at);
  const asleep = mayClose ? [] : graph.logic.rules.filter((_, i) => states.fired[i] === 0);
  const held = graph.logic.scenes.filter(({ id }) => stuck.has(id));
  const afterStuck = beyond(
    graph.logic,
    held.flatMap(({ choices }) => choices),
  );
  const problems = [
    ...(mayClose || caught.length > 0 ? [] : unreached(graph, states, { dead, asleep, stuck }, at)),
    ...closedChoices(
      graph,
      states,
      dead.filter(({ scene }) => !stuck.has(scene) && !afterStuck.has(scene)),
      at,
    ),
    ...[...stuck].map(([scene, index]) => {
      const path = inWords(wayTo(states, index), graph.titles);
      const also = waitingInVain(graph, states, scene, index);
      return problem('stuck', at(scene), { scene: titleOf(scene, graph.titles), path, also });
    }),
    ...noOpenEnding(graph, states, at),
    ...(mayClose ? [] : wordless(graph, at)),
    ...caught,
  ];
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
  const { titles, logic } = graph;
  const explained = behindRules(logic, closed.asleep);
  return outOfReach(graph, states, closed.dead, [...closed.stuck.keys()])
    .filter(({ id }) => !explained.has(id))
    .map(({ code, id, hidden = [] }) => {
      const name = namedOf(id, titles);
      if (code === 'ending-hides')
        return problem(code, at(id), { name, ...hides(graph, id, hidden) });
      const ending = logic.endings.find((one) => one.id === id);
      const cure = ending ? whyUnreached(graph, states, ending) : '';
      return problem(code, at(id), { name, cure });
    });
}

/** What an ending does that leaves nobody for those below it, and what helps. */
function hides({ logic, titles }: Graph, id: string, hidden: readonly string[]) {
  const ending = (one: string) => logic.endings.find((each) => each.id === one)!;
  const open = hidden.filter((one) => !ending(one).when);
  const also = someOf(open.map((one) => titleOf(one, titles)));
  const { when } = ending(id);
  const why = when
    ? ', because its `when` holds for everybody who comes to the endings'
    : ', because it has no `when`';
  const give = when ? 'Narrow its `when`' : 'Give it a `when`';
  const cure =
    open.length === 0
      ? ` ${give}, or move it below them.`
      : ` ${give}. To move it further down would not help, because ${also} ${open.length > 1 ? 'have' : 'has'} no \`when\` either, and only the last ending of all can be without one.`;
  return { why, hidden: listed(hidden.map((one) => namedOf(one, titles))), cure };
}

/** Why choices are never offered; those that wait for one flag that nothing sets are told together. */
function closedChoices(graph: Graph, states: Search, dead: readonly Dead[], at: At): Problem[] {
  const { titles } = graph;
  const closed = dead.map(({ scene, choice }) => {
    // Without a condition it would be offered.
    const why = whyNever(choice.when!, states, statesAt(states, scene), titles, inScene(scene));
    return { name: choice.id, spot: at(`${scene}/${choice.id}`), why, flag: why.unset[0] };
  });
  return closed.flatMap(({ name, spot, why, flag }, i) => {
    const like = (one: (typeof closed)[number]) => flag !== undefined && one.flag === flag;
    if (closed.slice(0, i).some(like)) return [];
    const others = closed.slice(i + 1).filter(like);
    const also = someOf(others.map((one) => `"${one.name}"${lineOf(one.spot)}`));
    const cure = cureOf(why, 'take it out');
    const more = also && ` ${also} ${others.length > 1 ? 'wait' : 'waits'} for it, too.`;
    return problem('never-offered', spot, { name, reason: why.reason, cure: ` ${cure}${more}` });
  });

  function inScene(scene: string): string {
    return `in ${titleOf(scene, titles)}`;
  }
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

/** The flags that choices of a scene wait for although nothing sets them, and who waits. */
function waitingInVain(graph: Graph, states: Search, scene: string, state: number): string {
  const waiting = new Map<string, string[]>();
  for (const { id, when } of states.play.scenes.get(scene)!.choices) {
    const { unset } = whyNever(when!, states, [state], graph.titles, '');
    for (const flag of new Set(unset)) waiting.set(flag, [...(waiting.get(flag) ?? []), `"${id}"`]);
  }
  return [...waiting]
    .map(([flag, ids]) => {
      const wait = `${someOf(ids)} ${ids.length > 1 ? 'wait' : 'waits'} for the flag "${flag}"`;
      return ` ${wait}, and nothing sets it: write \`set ${flag}\` in an \`effect\` on the way there.`;
    })
    .join('');
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
  return problem('rule-never-fires', at(`@rule/${logic.rules.indexOf(rule) + 1}`), facts);
}

export type At = (place: string) => Spot;

type Options = {
  /** States to search at most. */
  limit?: number;
  mayClose?: boolean;
  /** How a variant begins. */
  begin?: Beginning;
};

export type Verdict = { play: Play; states: Search; problems: Problem[] };

/** What is never taken or followed, and the scenes in which people get stuck. */
type Closed = { dead: Dead[]; asleep: Rule[]; stuck: ReadonlyMap<string, number> };
