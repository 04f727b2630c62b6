import { fill } from '../../i18n.ts';
import { verdictOf, type Verdict } from '../verdict.ts';
import type { Part } from './parts.ts';

/**
 * Which parts of a file stand open: those with an error; where there is none, the first scene with
 * something worth a look; where there is nothing at all, what people meet first, the first scene.
 */
export function openParts(parts: readonly Part[]): Set<Part> {
  const wrong = parts.filter(({ problems }) =>
    problems.some(({ severity }) => severity === 'error'),
  );
  if (wrong.length > 0) return new Set(wrong);
  const first = parts.slice(1).find(({ problems }) => problems.length > 0) ?? parts[1];
  return new Set(first ? [first] : []);
}

/** A file that can be taken in at a glance has nothing to fold. */
export function isShort(parts: readonly Part[]): boolean {
  return parts.length === 1 || parts.reduce((sum, { lines }) => sum + lines.length, 0) <= 60;
}

/** What a folded part says of itself: what is wrong in it, or else how long it is. */
export function notesOf({ lines, problems }: Part): Verdict[] {
  if (problems.length > 0) return verdictOf(problems);
  return [{ says: fill('{n:line|lines}', { n: lines.length }), bad: false }];
}

/** What a part is called: its heading, as it is written; what stands above all of them, by a note. */
export function nameOf({ lines: [first] }: Part): string {
  const text = first?.tokens.map((token) => token.text).join('') ?? '';
  return text === '---' ? 'Front matter' : text.replace(/^# /, '');
}
