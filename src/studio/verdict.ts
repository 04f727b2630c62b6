import { fill } from '../i18n.ts';
import { isError, type Problem } from '../model/problem.ts';
import type { Severity } from '../model/problems/entry.ts';

/** What a message is, as the studio and the commands call it. Both kinds together are messages. */
export const severities = { error: 'Mistake', warning: 'Worth a look' } as const satisfies Words;

/** How a file stands, in a few words: "1 mistake", "2 things worth a look", or that nothing is wrong. */
export function verdictOf(problems: readonly Problem[]): Verdict[] {
  return problems.length > 0 ? countsOf(problems) : [{ says: 'No mistakes', bad: false }];
}

/** How many there are of each kind, the mistakes first. */
export function countsOf(found: readonly Pick<Problem, 'severity'>[]): Verdict[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const n = found.filter((one) => one.severity === severity).length;
    return n > 0 ? [{ says: countOf(severity, n), bad: severity === 'error' }] : [];
  });
}

/** So many of one kind. */
export function countOf(severity: Severity, n: number): string {
  return fill(forms[severity], { n });
}

const forms: Words = { error: '{n:mistake|mistakes}', warning: '{n:thing|things} worth a look' };

/** What to press to come to the first message, mistakes before all else; nothing where there is none. */
export function toFirst(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(isError).length;
  if (errors > 0) return errors > 1 ? 'First mistake' : 'To the mistake';
  return problems.length > 0 ? 'To what is worth a look' : undefined;
}

type Words = Record<Severity, string>;
export type Verdict = { says: string; bad: boolean };
