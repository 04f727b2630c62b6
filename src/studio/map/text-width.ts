/**
 * About how wide a line of text is at 13px in the map's typeface, in the map's units. Nothing can be
 * measured where there is no page, so this leans to the wide side.
 */
export function widthOf(text: string, bold = false): number {
  const sum = [...text].reduce((width, letter) => width + widthOfLetter(letter), 0);
  return Math.ceil(sum * (bold ? 1.05 : 1));
}

function widthOfLetter(letter: string): number {
  if (/[fijlrt.,:;'’|! -]/.test(letter)) return 4.6;
  if (/[mwMW—]/.test(letter)) return 11;
  return /[A-Z]/.test(letter) ? 9 : 7.4;
}
