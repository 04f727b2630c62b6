import type { Code } from '../model/problem.ts';
import type { Desk, Piece } from '../language/desk.ts';

/** What people write, and what the grammar has for it. */
export type Respelling = readonly [from: RegExp, to: string];

/**
 * A piece with the words and signs of the grammar where others stand that people write for them: told
 * once, with the whole of it as it should be, and read as that. Only what can be read then (`isWhole`)
 * is offered. How many blanks there are is nobody's mistake.
 */
export function respell(
  piece: Piece,
  others: readonly Respelling[],
  code: Code,
  desk: Desk,
  isWhole: (text: string) => boolean = () => true,
): Piece {
  const { text, at } = piece;
  const plain = text.replace(/\s+/g, ' ').replace(/ ,/g, ',');
  const meant = others.reduce((now, [from, to]) => now.replace(from, to), plain);
  if (meant === plain || !isWhole(meant)) return piece;
  const same = [...plain].findIndex((sign, i) => sign !== meant[i]);
  const from = same < 0 ? 0 : plain.lastIndexOf(',', same - 1) + 1;
  const start = from + /^\s*/.exec(plain.slice(from))![0].length;
  const term = plain.slice(start).split(/,(?!\d)/)[0]!;
  desk.note(code, at + start, { reason: `"${term}". Write "${meant}".` });
  return { text: meant, at };
}

/** Quotation marks round a name; an apostrophe in it makes it another name, and is told as that. */
export const unquoted: readonly Respelling[] = [
  [/["“”„‘]|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/gu, ''],
];
/** The same, and brackets round all. */
export const unwrapped: readonly Respelling[] = [...unquoted, [/^[[({] ?(.*?) ?[\])}]$/, '$1']];
/** What ends a sentence ends nothing here. */
export const unended: Respelling = [/ ?[.;!]$/, ''];
/** Other signs than commas between parts. */
export const parted: Respelling = [/ ?(?:;| and | & ) ?/g, ', '];
