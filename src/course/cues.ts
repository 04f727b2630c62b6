import { longCode } from '../model/code.ts';
import type { Graph } from '../model/graph.ts';
import type { UiFile } from '../model/ui.ts';
import { fill } from '../i18n.ts';
import { toText } from './markdown.ts';

/**
 * What stands for a meter, as the page's script needs it: sentences, each from a value on, what they
 * are in a variant, and the meter in numbers for whoever wishes for them.
 */
export function cuesOf(graph: Graph, ui: Pick<UiFile, 'meter-now'>) {
  const { cues, logic } = graph;
  return logic.meters
    .filter(({ id }) => cues.some(({ meter }) => meter === id))
    .map(({ id, to }) => ({
      meter: id,
      number: fill(ui['meter-now'], { meter: id.replaceAll('-', ' '), to }),
      steps: cues
        .filter(({ meter }) => meter === id)
        .map(({ from, text }) => ({ from, ...wordsOf(graph, text) })),
    }));
}

function wordsOf({ texts, variants }: Graph, place: string | null) {
  if (place === null) return { text: null };
  const text = toText(texts[place]!);
  const changed = variants.filter((variant) => variant.texts[place] !== undefined);
  if (changed.length === 0) return { text };
  const words = changed.map((variant) => [longCode(variant.id), toText(variant.texts[place]!)]);
  return { text, in: Object.fromEntries(words) as Record<string, string> };
}
