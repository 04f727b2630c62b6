import { problem, type Problem } from '../model/problem.ts';
import type { Use } from '../language/names.ts';
import type { Declared } from './settle-over.ts';

/**
 * A competence that several files use and nobody declares, while another is declared and used nowhere:
 * most likely that was called so until somebody renamed it. One message then, where it is declared, in
 * the place of one in each file. `used` are all names that are used. Nothing where so many are unused
 * that any of them could be the one.
 */
export function renamedAway(
  name: string,
  places: readonly Use[],
  { names, spot }: Declared,
  used: ReadonlySet<string>,
): Problem | undefined {
  const files = new Set(places.map((one) => one.spot.file));
  if (files.size < 2) return undefined;
  const idle = names.filter((each) => !used.has(each));
  const alike = idle.filter((each) => beginAlike(each, name));
  const few = alike.length > 0 ? alike : idle;
  if (few.length === 0 || few.length > most) return undefined;
  const lines = few.map((each) => `"${each}" (line ${spot(each).line})`);
  const isOne = few.length === 1;
  const idleHere = isOne
    ? `"${few[0]}" is used nowhere. If that is its new name`
    : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)} are used nowhere. If one of them is its new name`;
  const { file, ...place } = spot(few[0]!);
  // Which of several it is only the author knows: the message has their lines.
  const at = isOne ? { file, ...place } : { file };
  return problem('renamed-competence', at, { name, files: files.size, idle: idleHere });
}

/** A part of each begins with the same letters: ownership, owning-it. */
function beginAlike(one: string, other: string): boolean {
  const begin = (name: string) => name.split('-').map((part) => part.slice(0, alikeFrom));
  return begin(one).some((part) => part.length === alikeFrom && begin(other).includes(part));
}

const alikeFrom = 3;
const most = 3;
