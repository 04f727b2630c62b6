import type { Graph } from '../../model/graph.ts';
import type { BestRun } from '../../proofs/best.ts';
import type { Search, Way } from '../../proofs/search.ts';
import { waysInto } from '../../proofs/ways.ts';
import type { Play, State } from '../../scenario/play.ts';
import { codeOfChoice } from '../../scenario/trail.ts';

/**
 * For every scene the ways in that are worth playing from, each with the trail that leads there and
 * how things then stand. A scene that nobody can come to has none.
 */
export function listWays(graph: Graph, states: Search, best?: BestRun): SceneWays[] {
  const { play } = states;
  const into = waysInto(states);
  const bestInto = best ? stopsOf(play, best.path) : new Map<string, Stop>();
  return graph.logic.scenes.map(({ id }) => {
    const ways = (into.get(id) ?? []).map(({ why, state, way }) => ({ why: [...why], state, way }));
    const stop = bestInto.get(id);
    if (stop) {
      const same = ways.find(({ state }) => isSame(state, stop.state));
      if (same) same.why.push(onBest);
      else ways.push({ why: [onBest], ...stop });
    }
    return { scene: id, ways: ways.map((way) => tell(graph, play, way)) };
  });
}

const onBest = 'on the best run';

/** Where a run first comes to each of its scenes. */
function stopsOf(play: Play, path: Way): Map<string, Stop> {
  const stops = new Map<string, Stop>();
  let state: State | undefined = play.start;
  for (const [i, [scene, id]] of path.entries()) {
    if (!state) break;
    if (!stops.has(scene)) stops.set(scene, { state, way: path.slice(0, i) });
    const choice = play.scenes.get(scene)!.choices.find((one) => one.id === id)!;
    state = play.take(state, choice);
  }
  return stops;
}

function tell(graph: Graph, play: Play, { why, state, way }: Stop & { why: string[] }): TrailIn {
  const { meters, flags } = graph.logic;
  return {
    why,
    trail: trailOf(play, way),
    way,
    meters: meters.map(({ id }) => ({ id, value: state.values[id]! })),
    flags: flags.filter((id) => state.values[id] === 1),
  };
}

/** A way as the trail that `replay` takes. */
export function trailOf({ scenes }: Play, way: Way): string {
  return way
    .map(([at, id]) => {
      const scene = scenes.get(at)!;
      return codeOfChoice(
        scene,
        scene.choices.find((choice) => choice.id === id)!,
      );
    })
    .join('');
}

function isSame(a: State, b: State): boolean {
  return Object.entries(a.values).every(([name, value]) => b.values[name] === value);
}

type Stop = { state: State; way: Way };

export type SceneWays = { scene: string; ways: TrailIn[] };
export type TrailIn = {
  /** "soonest", "lowest trust", "on the best run". */
  why: string[];
  trail: string;
  way: Way;
  meters: { id: string; value: number }[];
  /** Those that are set. */
  flags: string[];
};
