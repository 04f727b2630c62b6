import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { textsOf } from './texts.ts';

/**
 * People of the cast who say nothing in any scene or ending. What a choice brings about may quote
 * them instead: the customer there needs no name, as it is who one talks to; anybody else does.
 */
export function neverSpeaks(graph: Graph, at: At): Problem[] {
  const { customer, others, beats } = graph;
  const lines = Object.values(beats).flat();
  const speakers = new Set(lines.flatMap((beat) => ('who' in beat ? [beat.who] : [])));
  const quoted = textsOf(graph)
    .filter(({ kind, text }) => kind === 'consequence' && /["“„«]/.test(text))
    .map(({ text }) => text.toLowerCase().split(/[^\p{L}\p{M}-]+/u));
  return [customer, ...others].flatMap(({ id, name }, i) => {
    const first = name.split(/\s+/)[0]!;
    const isQuoted = quoted.some((words) => i === 0 || words.includes(first.toLowerCase()));
    if (speakers.has(id) || isQuoted) return [];
    const cure =
      i === 0
        ? 'let a choice bring about an answer in quotation marks'
        : 'take them out of `others`';
    return [problem('never-speaks', at(`@cast/${i + 1}`), { name, first, cure })];
  });
}
