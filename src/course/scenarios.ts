import type { Use } from '../language/names.ts';
import type { Values } from '../language/values.ts';
import type { Graph } from '../model/graph.ts';
import type { Problem, Spot } from '../model/problem.ts';
import type { Figures } from '../proofs/figures.ts';
import type { Terms } from '../proofs/prove.ts';
import type { Search } from '../proofs/search.ts';
import type { Known } from './known.ts';
import type { Page } from './pages.ts';
import { beginProofs } from './proven.ts';

/**
 * Compiles and proves all conversations that are written. One that could not be read is there all the
 * same, with what kept it from that. Where the organisation's values could not be read (`known.values`),
 * no use of one is a mistake; `values` are those that are put in.
 */
export function readScenarios(
  pages: readonly Page[],
  known: Known,
  values: Values,
  terms: Terms,
): ScenarioRead[] {
  const prove = beginProofs();
  return pages.map(({ lang, id, file, text, problems }) => {
    const { competences, competenceTitles = new Map() } = known;
    const script = { file, id, lang, text, competences, competenceTitles, values };
    const read = problems.length > 0 ? { problems, uses: [] } : prove(script, terms);
    const own = read.problems.filter(({ code }) => known.values || code !== 'unknown-value');
    return { id, lang, file, ...read, problems: own };
  });
}

export type ScenarioRead = {
  id: string;
  lang: string;
  file: string;
  problems: Problem[];
  graph?: Graph;
  figures?: Figures;
  /** Every state it can reach; there when it was compiled. */
  states?: Search;
  /** Names the logic, so that a saved trail knows what it was made with. */
  hash?: string;
  /** Where each scene (`scene`) and choice (`scene/choice`) is written. */
  spots?: Map<string, Spot>;
  /** The files and addresses that it names. */
  uses?: Use[];
};
