/**
 * YAML with blanks in the place of the notes that fill a line: what stands there is for whoever writes,
 * and everything else keeps its place.
 */
export function blankNotes(text: string): string {
  return text.replaceAll(/^[ \t]*#.*/gm, (note) => ' '.repeat(note.length));
}
