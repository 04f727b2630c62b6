import type { Graph } from '../model/graph.ts';
import { plain } from './advice/plain.ts';
import type { Way } from './search.ts';

/**
 * A way as the script tells it: `"Where is my money?" [own] → "What happens now" [promise]`; or that
 * it is the very beginning.
 */
export function inWords(way: Way, titles: Titles): string {
  if (way.length === 0) return 'the first line';
  return way.map((step) => stepInWords(step, titles)).join(' → ');
}

/** One choice of it, with the scene it is taken in. */
export function stepInWords([scene, choice]: Way[number], titles: Titles): string {
  return `${titleOf(scene, titles)} [${choice}]`;
}

/** The title of a scene or an ending in quotation marks; one that is speech has them already. */
export function titleOf(id: string, titles: Titles): string {
  const title = plain(titles[id] ?? id);
  return /^["“][^"“”]*["”]$/.test(title) ? title : `"${title}"`;
}

/** Names in a sentence: `"ask", "own" and "call"`, where each is in quotation marks or brackets. */
export function listed(names: readonly string[], word = 'and'): string {
  const [last, ...before] = names.toReversed();
  return before.length > 0 ? `${before.reverse().join(', ')} ${word} ${last}` : (last ?? '');
}

type Titles = Graph['titles'];
