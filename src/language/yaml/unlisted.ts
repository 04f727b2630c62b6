import { contentOf, indentOf, isWritten } from './lines.ts';

/**
 * A key with a hyphen that it should not have, as it could have been meant without. It is a key of a
 * group, and begins in the column of the hyphen: alone, with the keys below that have one, too, or with
 * all that belongs to it moved out. Or it goes on with the entry above (`joins`), and begins where the
 * words of that begin.
 */
export function unlist(lines: readonly string[], i: number): Unlisted[] {
  const line = lines[i]!;
  if (!keyForm.test(line)) return [];
  const [own, column] = [indentOf(line), contentOf(line)];
  const make = (wants: number, rest: number[], change: (line: string) => string): Unlisted => {
    const changed = [...lines];
    for (const each of rest) changed[each] = change(lines[each]!);
    changed[i] = bare(line, wants);
    const [isRun, joins] = [change !== out, wants > own];
    return { wants, rest, isRun, joins, lines: changed };
  };
  const out = (each: string) => ' '.repeat(indentOf(each) - column + own) + each.trimStart();
  const after = lines.findIndex((each, j) => j > i && isWritten(each) && indentOf(each) < own);
  const below = [...lines.keys()].slice(i + 1, after < 0 ? undefined : after);
  const end = below.find((j) => isWritten(lines[j]!) && indentOf(lines[j]!) === own);
  const inside = below.filter((j) => isWritten(lines[j]!) && (end === undefined || j < end));
  const beside = below.filter((j) => indentOf(lines[j]!) === own && keyForm.test(lines[j]!));
  const canMove = inside.length > 0 && inside.every((j) => indentOf(lines[j]!) >= column);
  return [
    ...[[], beside].map((rest) => make(own, rest, (each) => bare(each, own))),
    ...(canMove ? [make(own, inside, out)] : []),
    ...[0, 1, 2, 3].map((n) => make(column, beside.slice(0, n), (each) => bare(each, column))),
  ];
}

const bare = (line: string, column: number) => ' '.repeat(column) + line.slice(contentOf(line));

const keyForm = /^\s*-\s+[\w-]+:(?:\s|$)/;

/** Where the line begins then, the other lines that change, and whether those lose a hyphen, too. */
export type Unlisted = {
  wants: number;
  rest: number[];
  isRun: boolean;
  /** It goes on with the entry above. */
  joins: boolean;
  lines: string[];
};
