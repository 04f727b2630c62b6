/**
 * What an author writes for nobody but authors. In prose a note goes from `%%` to the end of the
 * line, in YAML it is a line that begins with `#`; a playthrough is a little of both. Blanks take the
 * place of notes, so that everything else keeps its line and column.
 */
export function blankNotes(text: string, kind: keyof typeof notes): string {
  return text.replace(notes[kind], (found) => found.replace(/[^\n]/g, ' '));
}

const notes = {
  prose: /(?<=^|[ \t])%%.*$/gm,
  yaml: /^[ \t]*#.*$/gm,
  play: /^[ \t]*#(?!#).*$|[ \t]#(?=[ \t]).*$|(?<=^|[ \t])%%.*$/gm,
  /** What begins and ends with a sign of its own; each is a mistake where the other belongs. */
  script: /<!--[\s\S]*?-->/g,
  lesson: /\{\s*\/\*[\s\S]*?\*\/\s*\}/g,
};
