import { contentOf, indentOf, isItem, isWritten } from './lines.ts';

/**
 * A text that goes on over several lines as it could have been meant: below `>-`, where a colon or a
 * hash sign is a sign like any other. `lines` are all lines as they are then. Nothing for a line that
 * begins no such text, or below which a line may be an item, or a key of its own.
 */
export function wrap(lines: readonly string[], i: number): Wrapped | undefined {
  const line = lines[i]!;
  const [, start = '', value = ''] = startForm.exec(line) ?? [];
  const isKeyed = start.endsWith(':');
  const text = value.replace(signForm, '');
  if (start === '' || /^["'[{]/.test(text)) return undefined;
  const column = isKeyed ? contentOf(line) : indentOf(line);
  const rest = restOf(lines.slice(i + 1), column, isKeyed);
  const next = rest.find(isWritten);
  if (next === undefined || rest.some(isItem)) return undefined;
  // Below a key that has no text stand keys; below a text, words that look like one.
  if (text === '' && isPart(next)) return undefined;
  const wants = column + 2;
  const below = [text, ...rest].map((one) => one.trim());
  const [first = '', ...others] = below.map((one) => one && `${' '.repeat(wants)}${one}`);
  const head = `${start} >-`;
  const changed = [...lines];
  changed.splice(i, rest.length + 1, first === '' ? head : `${head}\n${first}`, ...others);
  return {
    head: head.trim(),
    column: contentOf(line),
    wants,
    words: below.filter(Boolean).join(' '),
    hasKeys: rest.some(isPart),
    lines: changed,
  };
}

/**
 * The lines that go on with a text whose key, or whose hyphen, stands in `column`: those further in; and
 * those beside its key if a colon behind some words of one says that they are sentences.
 */
function restOf(lines: readonly string[], column: number, isKeyed: boolean): string[] {
  const isIn = (line: string) => line.trim() === '' || (isWritten(line) && indentOf(line) > column);
  const isBeside = (line: string) =>
    isKeyed && indentOf(line) === column && /^\s*[^\s:-]+ /.test(line);
  const upTo = (belongs: (line: string) => boolean) => {
    const end = lines.findIndex((line) => !belongs(line));
    return lines.slice(0, end < 0 ? undefined : end);
  };
  const all = upTo((line) => isIn(line) || isBeside(line));
  const isText = all.some((line) => isBeside(line) && /^\s*(?:[^\s:]+ ){2,}.*:(?:\s|$)/.test(line));
  return isText ? all : upTo(isIn);
}

const isPart = (line: string) => /^\s*[a-z0-9][a-z0-9/-]*:(?:\s|$)/.test(line);

/** A key, a hyphen or both, and what stands behind them. */
const startForm = /^([ \t]*(?:-(?: +[\w/-]+:)?|[\w/-]+:)(?=\s|$))[ \t]*(.*)$/;
/** `>-` and what is written in its place. */
const signForm = /^(?:[>|] *[-+–—]?|[-–—] ?>)(?:\s+|$)/;

export type Wrapped = {
  /** What should stand in the line itself: `you: >-`. */
  head: string;
  /** Where its words begin, from 0. */
  column: number;
  /** How many blanks should stand before each line below it. */
  wants: number;
  /** The whole text. */
  words: string;
  /** A line of it looks like a key, and may be one. */
  hasKeys: boolean;
  lines: string[];
};
