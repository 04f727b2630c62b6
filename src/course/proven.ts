import type { Graph } from '../model/graph.ts';
import type { Problem } from '../model/problem.ts';
import { prove, type Proof, type Terms } from '../proofs/prove.ts';
import { compile, type Compiled } from '../scenario/compile.ts';
import type { Script } from '../scenario/script.ts';
import { hashOf } from '../scenario/hash.ts';

/**
 * Begins a reading of the course. What it gives compiles and proves a script, or gives what the
 * reading before made of the same: both are pure, and take nearly all the time of a reading, so a
 * save costs the one script that was saved. No more is held than the last reading took, however long
 * a server runs.
 *
 * The command that builds and the site that it builds are in one process and share this.
 */
export function beginProofs(): (script: Script, terms: Terms) => Proven {
  const before = last;
  const now = new Map<string, Proven>();
  last = now;
  return (script, terms) => {
    const { file, id, lang, text, competences, values } = script;
    const { pass, reading, limit } = terms;
    // Whole, not as a checksum: two scripts that are not the same must never be taken for it.
    const all = [file, id, lang, text, competences ?? 'any', values, pass, reading, limit];
    const key = JSON.stringify(all);
    const proven = before.get(key) ?? proveScript(script, terms);
    now.set(key, proven);
    return proven;
  };
}

let last = new Map<string, Proven>();

function proveScript(script: Script, terms: Terms): Proven {
  const { file } = script;
  const { graph, problems: found, spots, uses } = compile(script);
  if (!graph) return { problems: found, uses };
  const proof = prove(graph, (place) => spots.get(place) ?? { file }, terms);
  const hash = hashOf(graph);
  return { graph, hash, spots, uses, ...proof, problems: [...found, ...proof.problems] };
}

/** With `graph` comes everything that is known of it; nobody changes it, for others have it, too. */
export type Proven = { problems: readonly Problem[]; uses: Compiled['uses'] } & Partial<
  { graph: Graph; hash: string; spots: Compiled['spots'] } & Omit<Proof, 'problems'>
>;
