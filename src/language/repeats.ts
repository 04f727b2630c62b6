import type { Code, Problem } from '../model/problem.ts';

/**
 * One slip that a hand makes again and again, told where it stands first, with the places of the others:
 * nobody mends one and finds the next. `problems` are those of one file, in order; two with one key are
 * the same slip, and what has no key is told wherever it stands. `also` says of the others what is told
 * with the first.
 */
export function tellOnce(
  problems: readonly Problem[],
  keyOf: KeyOf = slipOf,
  also: Also = alsoHere,
): Problem[] {
  const same = Map.groupBy(problems, keyOf);
  return problems.flatMap((one) => {
    const key = keyOf(one);
    const [first, ...more] = key === undefined ? [one] : same.get(key)!;
    if (one !== first) return [];
    return [more.length > 0 ? { ...one, message: one.message + also(more) } : one];
  });
}

/** Of a name that is used again: in how many places more. */
export function alsoIn(more: number): string {
  if (more === 0) return '';
  return ` The same name stands in ${more === 1 ? 'one more place' : `${more} more places`} of this file.`;
}

/** A hyphen that another program made a sign of its own, what is called a slip by whoever tells it, a note in a form of another program, somebody who is not in the cast, a name that is declared in another file, a word, or a value that is wrong in the same way. */
function slipOf({ code, facts = {} }: Problem): string | undefined {
  if (code === 'lost-note') return code;
  const same = facts['sign'] || facts['slip'];
  if (same) return `${code} ${same}`;
  if (code === 'unknown-speaker') return `${code} ${String(facts['name']).toLowerCase()}`;
  const kept = names.includes(code) ? ['name', 'guess'] : wrong[code];
  return kept && [code, ...kept.map((fact) => facts[fact])].join(' ');
}

function alsoHere(others: readonly Problem[]): string {
  const { code } = others[0]!;
  return names.includes(code) || code === 'unknown-speaker'
    ? alsoIn(others.length)
    : alsoAt(others);
}

/** What is to be done again is said with its lines. */
export function alsoAt(others: readonly Pick<Problem, 'line'>[]): string {
  const lines = [...new Set(others.map(({ line }) => line))];
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`${rest} more`] : [];
  const [last, ...before] = [...shown, ...more].toReversed();
  const all = before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : last;
  return ` Do the same in ${lines.length > 1 ? 'lines' : 'line'} ${all}.`;
}

const names: readonly string[] = [
  'unknown-value',
  'unknown-scenario',
  'unknown-term',
  'unknown-word',
];
/** By which of their facts two are wrong in the same way. */
const wrong: Partial<Record<Code, readonly string[]>> = {
  'wrong-value': ['key', 'actual', 'guess'],
  'bad-question': ['reason'],
};
const most = 4;

type Also = (others: readonly Problem[]) => string;
type KeyOf = (problem: Problem) => string | undefined;
