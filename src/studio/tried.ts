import { fill } from '../i18n.ts';
import type { Graph } from '../model/graph.ts';
import type { Figures } from '../proofs/figures.ts';
import { many } from './numbers/span.ts';

/** What was tried of a conversation, in one line; and where nothing could be, why. */
export function triedOf(graph: Graph | undefined, figures: Figures | undefined): string {
  if (!graph) return 'Not tried: it cannot be read yet';
  if (!figures) return 'Too big to be tried whole';
  const { states, runs } = figures;
  const found = fill('{states:state|states}', { states });
  if (runs === undefined) return `${found}; a run can go on for ever`;
  return `${found}, ${many(runs)} ${runs === 1 ? 'run' : 'runs'}, all tried`;
}

/** How large a conversation is. */
export function sizeOf({ scenes, choices, endings }: Figures): string {
  return fill('{scenes:scene|scenes}, {choices:choice|choices}, {endings:ending|endings}', {
    scenes,
    choices,
    endings,
  });
}
