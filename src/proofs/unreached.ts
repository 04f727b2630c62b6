import type { Graph, Rule } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { whyUnreached } from './passed-over.ts';
import { behindRules, beyond, outOfReach, targetsOf, type Dead } from './reach.ts';
import { placesReached, type Search } from './search.ts';
import type { At } from './at.ts';
import { wayInto } from './way-into.ts';
import { lineOf, listed, namedOf, someOf, titleOf } from './words.ts';

/** Scenes and endings that nobody comes to; not those behind a rule that is never followed. */
export function unreached(graph: Graph, states: Search, closed: Closed, at: At): Problem[] {
  const { titles, logic } = graph;
  const found = toTell(graph, states, closed);
  const lost = found.filter(({ code, id }) => code === 'unreachable-ending' && isNamedNowhere(id));
  const told = found
    .filter((one) => !lost.includes(one))
    .map(({ code, id, hidden = [] }) => {
      if (code === 'ending-hides') {
        const name = namedOf(id, titles);
        return problem(code, at(id), { name, ...hides(graph, id, hidden) });
      }
      const ending = logic.endings.find((one) => one.id === id);
      const name = ending ? `the ending ${namedOf(id, titles)}` : namedOf(id, titles);
      const cure = ending
        ? whyUnreached(graph, states, ending, at)
        : ` ${wayInto(graph, states, id, at)}`;
      return problem(code, at(id), { name, cure });
    });
  return lost.length > 0 ? [...told, noWayToEndings(lost.map(({ id }) => id))] : told;

  /** Neither by its id, nor by `next: ending`, and no choice names another. */
  function isNamedNowhere(id: string): boolean {
    const isAny = targetsOf(logic).some((to) => 'ending' in to && [id, true].includes(to.ending));
    return !isAny && targetsOf({ ...logic, rules: [] }).every((to) => 'scene' in to);
  }

  /** That is one mistake, however many endings there are. */
  function noWayToEndings(ids: string[]): Problem {
    const last = logic.scenes.at(-1)!;
    const named = someOf(ids.map((id) => namedOf(id, titles)));
    const name = `${ids.length > 1 ? 'the endings' : 'the ending'} ${named}`;
    const scene = `${titleOf(last.id, titles)}${lineOf(at(last.id))}`;
    const cure = ` No choice leads to the endings, and those of ${scene}, the last scene, lead back. Write \`next: ending\` below one of them.`;
    return problem('unreachable-ending', at(last.id), { name, cure });
  }
}

/** The scenes that `unreached` tells of, and those that can be come to from them alone. */
export function scenesLost(graph: Graph, states: Search, closed: Closed): Set<string> {
  const { logic } = graph;
  const told = new Set(toTell(graph, states, closed).map(({ id }) => id));
  const roots = logic.scenes.filter(({ id }) => told.has(id));
  const after = beyond(
    logic,
    roots.flatMap(({ choices }) => choices),
  );
  const reached = placesReached(states);
  const isLost = (id: string) => told.has(id) || (after.has(id) && !reached.has(id));
  return new Set(logic.scenes.flatMap(({ id }) => (isLost(id) ? id : [])));
}

function toTell(graph: Graph, states: Search, { dead, asleep, stuck }: Closed) {
  const explained = behindRules(graph.logic, asleep);
  return outOfReach(graph, states, dead, [...stuck.keys()]).filter(({ id }) => !explained.has(id));
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

/** What is never taken or followed, and the scenes in which people get stuck. */
type Closed = { dead: Dead[]; asleep: Rule[]; stuck: ReadonlyMap<string, number> };
