import { problem, type Problem } from '../../model/problem.ts';
import { listed } from '../words.ts';

/**
 * One change of a conversation makes many lines of its playthroughs otherwise, and cannot be told from
 * several: the first is told, and the lines of the others with it.
 */
export function tellFirst(problems: readonly Problem[]): Problem[] {
  const differing = problems.filter(({ code }) => codes.includes(code));
  const [first] = differing.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  // Two on one line are two that its author said.
  const others = differing.filter(({ line }) => line !== first?.line);
  if (!first || others.length === 0) return [...problems];
  const lines = [...new Set(others.flatMap(({ line }) => line ?? []))].map(String);
  const line = lines.length === 1 ? 'line' : 'lines';
  const also = ` What stands in ${line} ${listed(shortened(lines))} comes out otherwise, too; most likely that follows from the same change, so mend this first.`;
  const told = problem(first.code, first, { ...first.facts, also });
  return problems.flatMap((one) => (one === first ? told : others.includes(one) ? [] : one));
}

/** Of many lines some, and how many more there are. */
function shortened(lines: readonly string[]): string[] {
  const more = lines.length - mostLines;
  return more > 1 ? [...lines.slice(0, mostLines), `${more} more`] : [...lines];
}

const mostLines = 6;
const codes: readonly string[] = ['play-differs', 'play-closed'];
