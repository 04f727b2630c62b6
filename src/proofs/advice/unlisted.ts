import type { Graph } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { choiceIn, someOf } from '../words.ts';

/**
 * Competences for or against which choices speak, and which the front matter names neither as primary
 * nor as secondary: once each, at the first such choice. A mark of 0 says that it does not matter here.
 */
export function unlisted({ logic, titles }: Graph, at: At): Problem[] {
  const listed = new Set([...logic.primary, ...logic.secondary]);
  const marked = new Map<string, [scene: string, choice: string][]>();
  for (const { id: scene, choices } of logic.scenes) {
    for (const { id, evidence } of choices) {
      for (const [name, mark] of Object.entries(evidence)) {
        if (mark === 0 || listed.has(name)) continue;
        marked.set(name, [...(marked.get(name) ?? []), [scene, id]]);
      }
    }
  }
  return [...marked].map(([name, [first, ...others]]) => {
    const [scene, choice] = first!;
    const named = others.map((one) => choiceIn(...one, titles, at));
    const also =
      named.length > 0 ? ` So ${named.length > 1 ? 'do' : 'does'} ${someOf(named, 2)}.` : '';
    const facts = { choice: choiceIn(scene, choice, titles, at), name, also };
    return problem('unlisted-competence', at(`${scene}/${choice}/evidence`), facts);
  });
}
