import type { Desk, Piece } from '../language/desk.ts';

/**
 * Notes a quotation mark without a partner: quotation marks tell what is said from what is done, so
 * a lost one turns words into a deed. A mark right after a digit may mean inches.
 */
export function checkQuotes(piece: Piece, desk: Desk): void {
  const marks = [...piece.text.matchAll(/["“”„]/g)].map(({ index }) => index);
  const sure = marks.filter((at) => !/\d/.test(piece.text.charAt(at - 1)));
  if (marks.length % 2 === 0 || sure.length % 2 === 0) return;
  const opening = sure.findLast((at) => /^[\p{L}\d…]/u.test(piece.text.slice(at + 1)));
  desk.note('open-quotation', piece.at + (opening ?? sure.at(-1)!));
}
