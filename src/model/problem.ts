import { advice } from './problems/advice.ts';
import type { Entry, Severity } from './problems/entry.ts';
import { files } from './problems/files.ts';
import { lessons } from './problems/lessons.ts';
import { media } from './problems/media.ts';
import { names } from './problems/names.ts';
import { plays } from './problems/plays.ts';
import { proofs } from './problems/proofs.ts';
import { script } from './problems/script.ts';
import { slips } from './problems/slips.ts';

/**
 * Every mistake the build can name: one table. A code never changes once published; its sentence
 * may get better. `{…}` are filled in by `problem()`.
 */
export const problems = {
  ...files,
  ...names,
  ...script,
  ...slips,
  ...proofs,
  ...plays,
  ...lessons,
  ...media,
  ...advice,
} as const satisfies Record<string, Entry>;

/** A problem at its place. Without a position it concerns the file as a whole. */
export function problem(code: Code, at: Spot, facts: Facts = {}): Problem {
  const { severity, says }: Entry = problems[code];
  const message = says.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
  return { code, severity, ...at, message: message.trim(), facts };
}

/** Whether two are told at one place. */
export const isAt = (one: Spot, { file, line, column }: Spot) =>
  one.file === file && one.line === line && one.column === column;

/** What keeps a course from being built; a warning is only worth a look. */
export const isError = ({ severity }: Problem) => severity === 'error';

/** From the top of the file down; what concerns the file as a whole first. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ line = 0, column = 0 }: Problem) => line * 10_000 + column;
  return problems.toSorted((a, b) => key(a) - key(b));
}

/**
 * A message before it is filled in: "…" stands for each thing it will name, and what it may add (a
 * guess) is left out. Empty where all of it is written by whoever finds the mistake.
 */
export function formOf(code: Code): string {
  const { says }: Entry = problems[code];
  const form = says
    .replace(/\{(?:guess|why|also|seen|place|of|or)\}|(?<=\.)\{cure\}/g, '')
    .replace(/\{\w+\}/g, '…');
  return /\w/.test(form) ? form : '';
}

/** Why two ids that look different are one in a saved place. */
export const sameCode = 'shorten to the same code, so a saved place could not tell them apart.';

export type Code = keyof typeof problems;
/** `line` and `column` count from 1, from the top of the file, front matter included. */
export type Spot = { file: string; line?: number; column?: number };
export type Problem = Spot & {
  code: Code;
  severity: Severity;
  message: string;
  /** What the message was filled in with: whoever adds to it asks these, and never the sentence. */
  facts?: Facts;
};
export type Facts = Readonly<Record<string, string | number>>;
