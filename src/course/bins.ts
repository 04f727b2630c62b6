import { property, type Word } from '../language/words.ts';

/** The groups of a sort. */
export function binsOf(sort: Word): string[] {
  return partedBy(',', sort);
}

/**
 * The groups that were meant where something else than a comma stands between them, by the groups that
 * the things of the sort name (`goes`). A word or a blank can be a part of a name: it parts only what
 * things name in full.
 */
export function binsMeant(sort: Word, goes: readonly string[]): string[] | undefined {
  const namedIn = (bins: readonly string[]) => goes.filter((one) => bins.includes(one)).length;
  const written = namedIn(binsOf(sort));
  const signs = partedBy(/[,;|/]/, sort);
  if (namedIn(signs) > written) return signs;
  return [/[,;|/]|\s(?:and|or)\s/, /[,;|/\s]+/]
    .map((parting) => partedBy(parting, sort))
    .find((bins) => namedIn(bins) > written && bins.every((bin) => goes.includes(bin)));
}

function partedBy(parting: string | RegExp, sort: Word): string[] {
  return (property(sort, 'bins') ?? '')
    .split(parting)
    .map((bin) => bin.trim())
    .filter(Boolean);
}
