import { finding, type Finding } from './finding.ts';
import { lasting, letterOf } from '../model/code.ts';

/**
 * Things that an LMS's report calls by letters, in their order: each that is still there must have the
 * letter it had. One that has another is told, and not all behind it.
 */
export function compareLetters(
  where: string,
  old: readonly Item[],
  now: readonly Item[],
): Finding[] {
  const places = new Map(now.map((one, i) => [lasting(one), i]));
  const moved = old.findIndex((one, i) => (places.get(lasting(one)) ?? i) !== i);
  if (moved < 0) return [];
  const name = lasting(old[moved]!);
  const facts = { where, name, old: letterOf(moved), now: letterOf(places.get(name)!) };
  return [finding('letter', facts)];
}

type Item = { id: string; was?: string | undefined };
