import type { Desk, Piece } from '../language/desk.ts';

/**
 * Notes a quotation mark without a partner: quotation marks tell what is said from what is done, so
 * a lost one turns words into a deed. A mark right after a digit may mean inches. One pair of two kinds
 * is worth a look.
 */
export function checkQuotes(piece: Piece, desk: Desk): void {
  const marks = [...piece.text.matchAll(/["“”„]/g)].map(({ index }) => index);
  const sure = marks.filter((at) => !/\d/.test(piece.text.charAt(at - 1)));
  if (marks.length % 2 === 0) return noteMixed(piece, marks, desk);
  if (sure.length % 2 === 0) return;
  const opening = sure.findLast((at) => /^[\p{L}\d…]/u.test(piece.text.slice(at + 1)));
  desk.note('open-quotation', piece.at + (opening ?? sure.at(-1)!));
}

/** Who sets words begins with a curly mark and ends with the straight one of the keyboard. */
function noteMixed({ text, at }: Piece, marks: readonly number[], desk: Desk): void {
  const mixed = marks.find((mark, i) => {
    const [one, other] = [text.charAt(mark), text.charAt(marks[i + 1] ?? mark)];
    return i % 2 === 0 && (one === '"') !== (other === '"');
  });
  if (mixed === undefined) return;
  const [open, close] = [mixed, marks[marks.indexOf(mixed) + 1]!].map((mark) => text.charAt(mark));
  desk.note('mixed-quotation', at + mixed, { open: open!, close: close! });
}
