import type { Problem } from '../model/problem.ts';

/**
 * A part of a lesson that was pasted twice has every id in it twice: told at the first, with how many
 * more there are. Two ids that happen to be the same are told each by itself.
 */
export function tellPasted(problems: readonly Problem[]): Problem[] {
  const twice = problems.filter(({ code }) => code === 'duplicate-id');
  const [first, ...more] = twice;
  if (!first || more.length < 2) return [...problems];
  const also = ` ${more.length} more ids below stand twice, too: if a part was pasted twice, take one of the two away.`;
  return problems
    .filter((one) => !more.includes(one))
    .map((one) => (one === first ? { ...one, message: one.message + also } : one));
}
