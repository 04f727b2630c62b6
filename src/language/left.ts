import { problem, problems as table, type Code, type Problem } from '../model/problem.ts';
import type { Entry } from '../model/problems/entry.ts';
import { guess, nearest } from './guess.ts';
import { blankNotes } from './notes.ts';
import { blankBody, bodyStart } from './traps.ts';

/**
 * What an author has looked at and left as it is. A note on a line of its own, `%% fine: long-line`
 * (in YAML `# fine: long-line`), speaks of the next line that is no note: warnings with the codes it
 * names are not given there. An error cannot be left. A code that nothing answers to is a warning
 * itself, unless an error may have kept it from being found, or nobody has looked for it (`judged`).
 * What may only follow from something that is left as it is stands by itself, and is told.
 * What comes back stands in the order of the file.
 */
export function withoutLeft(
  file: string,
  text: string,
  problems: readonly Problem[],
  judged: (code: string) => boolean = () => true,
): Problem[] {
  const notes = notesIn(file, text);
  // A code that is misspelt is told, and not what it was to leave.
  const answers = (one: Problem) =>
    notes.filter(({ code, line }) => codeOf(code) === one.code && line === one.line);
  const left = problems.filter((one) => one.severity === 'warning' && answers(one).length > 0);
  const idle = notes.filter(
    ({ code, line }) => !left.some((one) => one.code === code && one.line === line),
  );
  const told = problems.some(({ severity }) => severity === 'error')
    ? []
    : idle.filter(({ code }) => judged(code));
  const rest = problems.filter((one) => !left.includes(one));
  return [
    ...rest.filter((one) => !follows(one, rest)),
    ...told.map(({ code, at, column }) =>
      problem('needless-fine', { file, line: at, column }, { name: code, guess: meant(code) }),
    ),
  ].toSorted(byPlace);
}

/** From the top of a file down; what is said of the whole file comes first. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Whether it may only follow from another that is told. */
function follows({ code }: Problem, told: readonly Problem[]): boolean {
  const { after = [] }: Entry = table[code];
  return told.some((one) => after.includes(one.code));
}

/** The code that a note names, or the one it was most likely to name. */
function codeOf(name: string): string | undefined {
  return Object.hasOwn(table, name) ? name : nearest(name, warnings);
}

function meant(name: string): string {
  if (warnings.includes(name)) return '';
  if (Object.hasOwn(table, name)) return ' It is a mistake, and no mistake can be left.';
  return guess(name, warnings) || ' Nothing has that name.';
}

/** `at` is the line of the note, `line` the one it speaks of; both from 1. */
function notesIn(file: string, text: string): Note[] {
  const lines = text.split('\n');
  const bare = bareOf(file, text).split('\n');
  return lines.flatMap((row, i) => {
    const words = form.exec(row)?.[1];
    if (words === undefined || bare[i]!.trim() !== '') return [];
    const next = bare.findIndex((other, j) => j > i && other.trim() !== '');
    const place = { at: i + 1, column: row.search(/\S/) + 1, line: next + 1 };
    return codesIn(words).map((code) => ({ code, ...place }));
  });
}

/** The text with blanks for everything that is a note in such a file. */
function bareOf(file: string, text: string): string {
  if (file.endsWith('.play')) return blankNotes(text, 'play');
  if (!file.endsWith('.mdx')) return blankNotes(text, 'yaml');
  const at = bodyStart(text);
  const body = blankNotes(blankNotes(blankBody(text).slice(at), 'script'), 'lesson');
  return blankNotes(text.slice(0, at), 'yaml') + body;
}

/** After the codes an author may say why: in brackets, or in a few words. */
function codesIn(words: string): string[] {
  const list = words.split('(', 1)[0]!.split(/[,;]|\sand\s/);
  return list.flatMap((piece, i) => {
    const [code = '', ...more] = piece
      .trim()
      .split(/[\s.:]+/)
      .filter(Boolean);
    const isWhy = i > 0 && (code === '' || (more.length > 0 && !Object.hasOwn(table, code)));
    return isWhy ? [] : [code];
  });
}

const codes = Object.keys(table) as Code[]; // `keys` forgets them.
const warnings: readonly string[] = codes.filter((code) => table[code].severity === 'warning');
/** Before a code the colon may be lost. */
const form = new RegExp(
  `^\\s*(?:%%|#)\\s*fine(?::|[\\s;,.–—-]+(?=(?:${warnings.join('|')})\\b))(.*)$`,
  'i',
);

type Note = { code: string; at: number; column: number; line: number };
