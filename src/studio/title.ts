import { toText } from '../course/markdown.ts';
import type { Graph } from '../model/graph.ts';
import { curly, quoteTitle } from '../proofs/words.ts';

/** What people call a scene or an ending: its title, in plain words. Its id is for the script alone. */
export function titleIn({ titles }: Pick<Graph, 'titles'>, id: string): string {
  return toText(titles[id] ?? id);
}

/** A title in a sentence: in quotation marks. */
export function quoted(title: string): string {
  return quoteTitle(title, curly);
}
