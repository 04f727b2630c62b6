/** A text as YAML reads it back: double marks round it, or single ones where it has double ones. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The text that was meant by one which begins with a quotation mark and goes on behind the next:
 * `"No room" at midnight` is all of it, marks included; `"She said "no" to me"` stands between its
 * first and its last.
 */
export function meantText(written: string): string {
  const mark = written.charAt(0);
  const isAround = /["']/.test(mark) && written.length > 2 && written.endsWith(mark);
  const second = written.indexOf(mark, 1);
  // A mark before a letter begins what is said, or is an apostrophe: it does not end the first words.
  const goesOn = isAround && /\p{L}/u.test(written.charAt(second + 1));
  return goesOn ? written.slice(1, -1) : written;
}

/** Between two marks, and nothing behind the second. */
export const isQuoted = (text: string): boolean =>
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);
