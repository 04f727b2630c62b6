import { idioms } from '../language/idioms.ts';
import { openSource } from '../language/source.ts';

/**
 * Where the English files of a course have a turn of phrase that cannot be carried across word for
 * word, and what it means there: a list for whoever translates them. None of them is a mistake.
 */
export function idiomsIn(files: readonly { file: string; text: string }[]): string {
  const lines = files.flatMap(({ file, text }) => {
    const source = openSource(file, text);
    const found = idioms.flatMap(([phrase, meaning]) =>
      [...withoutNotes(text).matchAll(asWritten(phrase))].map((match) => ({
        at: match.index,
        words: match[0].replaceAll(/\s+/g, ' '),
        meaning,
      })),
    );
    return found
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, words, meaning }) => {
        const { line, column } = source.spot(at);
        return `${file}:${line}:${column}: "${words}": ${meaning}\n`;
      });
  });
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}Turns of phrase for whoever translates: ${lines.length}.\n`;
}

/** Whole words, also where a line ends between them. */
function asWritten(phrase: string): RegExp {
  return new RegExp(`(?<!\\w)(?:${phrase.replaceAll(' ', '\\s+')})(?!\\w)`, 'gi');
}

/** What authors note for each other is not translated; the places of the rest stay as they are. */
function withoutNotes(text: string): string {
  return text.replaceAll(/^\s*(?:%%|# ).*$/gm, (note) => ' '.repeat(note.length));
}
