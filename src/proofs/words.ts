import type { Graph } from '../model/graph.ts';
import { plain } from './advice/plain.ts';
import type { Way } from './search.ts';
import type { At } from './at.ts';

/**
 * A way as the script tells it: `"Where is my money?" [own] → "What happens now" [promise]`; or that
 * it is the very beginning.
 */
export function inWords(way: Way, titles: Titles): string {
  if (way.length === 0) return 'the first line';
  return way.map((step) => stepInWords(step, titles)).join(' → ');
}

/** The same, of a long way only its last steps: where what led there does not matter. */
export function endInWords(way: Way, titles: Titles): string {
  return way.length > mostShown ? `… → ${inWords(way.slice(-2), titles)}` : inWords(way, titles);
}

const mostShown = 4;

/** One choice of it, with the scene it is taken in. */
export function stepInWords([scene, choice]: Way[number], titles: Titles): string {
  return `${titleOf(scene, titles)} [${choice}]`;
}

/** A choice as every message names it: `"own" in "Where is my money?" (line 34)`. */
export function choiceIn(scene: string, choice: string, titles: Titles, at: At): string {
  return `"${choice}" in ${titleOf(scene, titles)}${lineOf(at(`${scene}/${choice}`))}`;
}

/** The same where its scene has just been named: `"own" (line 34)`. */
export function choiceAt(scene: string, choice: string, at: At): string {
  return `"${choice}"${lineOf(at(`${scene}/${choice}`))}`;
}

/** The title of a scene or an ending in quotation marks. */
export function titleOf(id: string, titles: Titles): string {
  return quoteTitle(plain(titles[id] ?? id), straight);
}

/**
 * A title in quotation marks; one that is speech has them already. Of one that is so in a part, that
 * part gets single ones, as in print: `"'It leaks' (Saturday)"`.
 */
export function quoteTitle(title: string, { open, close, inner, innerClose }: Marks): string {
  if (/^["“][^"“”]*["”]$/.test(title)) return title;
  const told = title.replace(/["“]([^"“”]*)["”]/g, `${inner}$1${innerClose}`);
  return `${open}${told}${close}`;
}

/** For a terminal, and for whoever types them; for a page that is set. */
export const straight: Marks = { open: '"', close: '"', inner: "'", innerClose: "'" };
export const curly: Marks = { open: '“', close: '”', inner: '‘', innerClose: '’' };

type Marks = Record<'open' | 'close' | 'inner' | 'innerClose', string>;

/** The same with the id, for whoever has to write it: `"She thanks you" (\`sorry\`)`. */
export function namedOf(id: string, titles: Titles): string {
  return `${titleOf(id, titles)} (\`${id}\`)`;
}

/** A few of many, and how many more there are: more cannot be taken in. */
export function someOf(names: readonly string[], most = mostNamed): string {
  const named = names.slice(0, most);
  const more = names.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
}

const mostNamed = 6;

/** Where something else stands that a message speaks of: ` (line 34)`. */
export function lineOf({ line }: { line?: number }): string {
  return line === undefined ? '' : ` (line ${line})`;
}

/** Names in a sentence: `"ask", "own" and "call"`, where each is in quotation marks or brackets. */
export function listed(names: readonly string[], word = 'and'): string {
  const [last, ...before] = names.toReversed();
  return before.length > 0 ? `${before.reverse().join(', ')} ${word} ${last}` : (last ?? '');
}

type Titles = Graph['titles'];
