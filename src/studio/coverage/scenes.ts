import { decisionsIn } from '../../proofs/decisions.ts';
import type { Search } from '../../proofs/search.ts';

/**
 * Where each competence can be shown: for every scene, the best mark on offer wherever the choices
 * that are open together differ on it. A scene in which they never do says nothing about the competence.
 */
export function coverScenes(states: Search, competences: readonly string[]): SceneCoverage[] {
  const { of, list } = decisionsIn(states, competences);
  const placeOf = new Map<number, string>();
  for (let state = 0; state < states.count; state += 1) {
    const set = of[state]!;
    if (set >= 0 && !placeOf.has(set)) placeOf.set(set, states.placeOf(state));
  }
  return states.play.logic.scenes.map(({ id }) => {
    const here = list.filter((_, set) => placeOf.get(set) === id);
    const marks = competences.flatMap((competence, c): [string, number][] => {
      const telling = here.filter(({ spans }) => spans[c]! > 0).flatMap(({ open }) => open);
      const offered = telling.map((i) => states.choices[i]!.evidence[competence] ?? 0);
      return offered.length > 0 ? [[competence, Math.max(...offered)]] : [];
    });
    return { scene: id, marks: Object.fromEntries(marks) };
  });
}

export type SceneCoverage = {
  scene: string;
  /** By competence; one that no decision here tells anything about is missing. */
  marks: Record<string, number>;
};
