import { readFileSync } from 'node:fs';
import type { Graph } from '../../../src/model/graph.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { checkPlays } from '../../../src/proofs/playthrough/check.ts';
import { readPlay } from '../../../src/proofs/playthrough/read.ts';
import { compileText } from '../../scenario/script.ts';

/** Where the bad playthroughs are, beside the small scenario that they play. */
export const folder = new URL('../../problems/plays/', import.meta.url);
const values = { waiver: { amount: 20, words: '£20' } };

const { graph, problems, spots } = compileText(
  readFileSync(new URL('wet-book.mdx', folder), 'utf8'),
  values,
);
if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
export const book: Graph = graph;

/** Reads a `.play` file and plays what is in it, as `npm run check` does. */
export function judge(text: string, of: Graph = book): Problem[] {
  const { plays, problems } = readPlay('wet-book.play', text, of, values);
  const at = (place: string) => (of === book ? spots : undefined)?.get(place) ?? { file: 'book' };
  return [...problems, ...checkPlays(of, plays, at)];
}

/** `line:column sentence` */
export function sayings(text: string, of?: Graph): string[] {
  return judge(text, of).map(({ line, column, message }) => `${line}:${column} ${message}`);
}
