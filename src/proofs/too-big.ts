import type { Graph } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Search } from './search.ts';
import type { At } from './at.ts';

/** More states than can be searched: what multiplies them most, of all that has been met so far. */
export function tooBig({ logic }: Graph, states: Search, at: At, limit: number): Problem {
  const scenes = Object.keys(states.play.start.values).filter((name) => name.startsWith('@'));
  const causes = [
    ...logic.meters.map(({ id }) => {
      const values = states.valuesMet(id).length;
      const cure = `Coarsen the meter "${id}", which takes ${values} values: let effects move it in larger steps`;
      return { ways: values, cure };
    }),
    ...bitsMet(logic.flags, (ways) => {
      const flags = `${logic.flags.length} flags`;
      return `Take out some of its ${flags}, which are set and not set in ${ways} ways: each that can be set at any time doubles the number`;
    }),
    ...bitsMet(scenes, (ways) => {
      return `Let fewer conditions ask \`visited\`: the ${scenes.length} scenes they ask about are visited or not in ${ways} ways`;
    }),
  ];
  const [widest] = causes.toSorted((a, b) => b.ways - a.ways);
  const cure = widest?.cure ?? 'Let it have fewer scenes';
  return problem('too-big', at(logic.start), { limit: limit.toLocaleString('en'), cure });

  function bitsMet(names: readonly string[], cure: (ways: string) => string) {
    if (names.length === 0) return [];
    const met = new Set<string>();
    for (let state = 0; state < states.count; state += 1) {
      met.add(names.map((name) => states.valueOf(state, name)).join(''));
    }
    return [{ ways: met.size, cure: cure(met.size.toLocaleString('en')) }];
  }
}
