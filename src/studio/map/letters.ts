/**
 * About how wide a line of text is at 13px in the map's typeface, in the map's units. Nothing can be
 * measured where there is no page, so this leans to the wide side.
 */
export function widthOf(text: string, bold = false): number {
  const sum = [...text].reduce((width, letter) => width + widthOfLetter(letter), 0);
  return Math.ceil(sum * (bold ? 1.05 : 1));
}

/**
 * Breaks words into lines that are at most so wide, as few as can be and about as long as each other.
 * A word that is wider by itself stays whole.
 */
export function wrap(text: string, most: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines = fillLines(words, most);
  // Narrower by and by, as long as that costs no line.
  for (let width = most - 6; width > 0; width -= 6) {
    const narrower = fillLines(words, width);
    if (narrower.length > lines.length) break;
    lines.splice(0, lines.length, ...narrower);
  }
  return lines;
}

/** No more than so many lines; that something is left out is said at the end of the last. */
export function cutAfter(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines.slice(0, most).map((line, i) => (i === most - 1 ? `${line} …` : line));
}

function fillLines(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, true) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function widthOfLetter(letter: string): number {
  if (/[fijlrt.,:;'’|! -]/.test(letter)) return 4.6;
  if (/[mwMW—]/.test(letter)) return 11;
  return /[A-Z]/.test(letter) ? 9 : 7.4;
}
