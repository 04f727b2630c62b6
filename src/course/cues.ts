import type { Graph } from '../model/graph.ts';
import { toText } from './markdown.ts';

/** The sentences that stand for a meter, as the page's script needs them: words in their places. */
export function cuesOf({ cues, texts }: Graph) {
  return cues.map((cue) => ({ ...cue, text: cue.text && toText(texts[cue.text]!) }));
}
