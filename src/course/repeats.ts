import type { Problem } from '../model/problem.ts';

/**
 * One slip that a hand makes again and again, such as `right: correct`, is told where it stands first,
 * with the lines of the others. `problems` are those of one file, in order.
 */
export function tellTogether(problems: readonly Problem[]): Problem[] {
  const same = Map.groupBy(problems.filter(isHabit), nameOf);
  return problems.flatMap((one) => {
    const [first, ...more] = same.get(nameOf(one)) ?? [one];
    if (one !== first && more.includes(one)) return [];
    return [more.length > 0 ? { ...one, message: one.message + alsoAt(more) } : one];
  });
}

function alsoAt(others: readonly Problem[]): string {
  const lines = [...new Set(others.map(({ line }) => line))];
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`${rest} more`] : [];
  const [last, ...before] = [...shown, ...more].toReversed();
  const all = before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : last;
  return ` Do the same in ${lines.length > 1 ? 'lines' : 'line'} ${all}.`;
}

const isHabit = ({ code }: Problem) => code === 'wrong-value';
const nameOf = ({ code, facts = {} }: Problem) =>
  [code, facts['key'], facts['actual'], facts['guess']].join(' ');
const most = 4;
