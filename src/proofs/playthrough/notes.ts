/**
 * Puts blanks in the place of notes, so that everything else keeps its line and column. A note is a
 * line that begins with `%%` or one `#`, or the rest of a line from such a sign between blanks on.
 */
export function blankNotes(text: string): string {
  return text.replace(note, (found) => ' '.repeat(found.length));
}

const note = /^[ \t]*(?:%%|#(?!#)).*$|[ \t](?:%%|#)(?=[ \t]).*$/gm;
