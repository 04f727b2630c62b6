import type { Problem } from '../model/problem.ts';
import { tellOnce } from '../language/repeats.ts';

/**
 * A part of a lesson that was pasted twice has every id in it twice: told at the first, with how many
 * more there are. Two ids that happen to be the same are told each by itself.
 */
export function tellPasted(problems: readonly Problem[]): Problem[] {
  const twice = problems.filter(({ code }) => code === 'duplicate-id');
  if (twice.length < 3) return [...problems];
  return tellOnce(problems, (one) => (twice.includes(one) ? one.code : undefined), alsoBelow);
}

function alsoBelow({ length }: readonly Problem[]): string {
  return ` ${length} more ids below stand twice, too: if a part was pasted twice, take one of the two away.`;
}
