import { fill } from '../i18n.ts';
import type { Problem } from '../model/problem.ts';

/** How a file stands, in a few words: "1 error", "2 things worth a look", or that nothing is wrong. */
export function verdictOf(problems: readonly Problem[]): Verdict[] {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const looks = '{warnings:thing worth a look|things worth a look}';
  return [
    ...(errors > 0 ? [{ says: fill('{errors:error|errors}', { errors }), bad: true }] : []),
    ...(warnings > 0 ? [{ says: fill(looks, { warnings }), bad: false }] : []),
    ...(problems.length === 0 ? [{ says: 'No mistakes', bad: false }] : []),
  ];
}

export type Verdict = { says: string; bad: boolean };
