import { fill } from '../i18n.ts';
import type { Graph } from '../model/graph.ts';
import type { Figures } from '../proofs/figures.ts';

/** What was tried of a conversation, in one line; and where nothing could be, why. */
export function triedOf(graph: Graph | undefined, figures: Figures | undefined): string {
  if (!graph) return 'Not tried: it cannot be read yet';
  if (!figures) return 'Too big to be tried whole';
  const { states, runs } = figures;
  const found = fill('{states:state|states}', { states });
  if (runs === undefined) return `${found}; a run can go on for ever`;
  return `${found}, ${manyRuns(runs)}, all tried`;
}

/** How large a conversation is. */
export function sizeOf({ scenes, choices, endings }: Figures): string {
  return fill('{scenes:scene|scenes}, {choices:line|lines}, {endings:ending|endings}', {
    scenes,
    choices,
    endings,
  });
}

/** A number of runs can be beyond all reading; its size will do then. */
export function manyRuns(runs: number): string {
  if (runs < 1e15) return fill('{runs:run|runs}', { runs });
  return runs === Infinity ? 'endless runs' : `some 10 to the ${Math.round(Math.log10(runs))} runs`;
}
