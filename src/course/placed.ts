import type { Question } from '../model/course.ts';
import type { Desk } from '../language/desk.ts';
import { either } from '../language/either.ts';
import { guess } from '../language/guess.ts';
import { property, spotOf, type Word } from '../language/words.ts';
import { checkWhys, readAsked, type See } from './asked.ts';
import { binsMeant, binsOf } from './bins.ts';

export const placedKeys = {
  Sort: ['goes', 'why'],
  Match: ['goes', 'why'],
  Order: ['why'],
} as const;

/**
 * Reads a sort, a match or an order: things, each of which has a place. In a sort that is one of a
 * few groups, in a match a partner of its own, in an order where it stands in the list.
 */
export function readPlaced(
  word: Word,
  id: string,
  desk: Desk,
  see: See = () => undefined,
): Question {
  if (word.name === 'Sort') return readSort(word, id, desk, see);
  const before = desk.problems.length;
  const say = (at: number, reason: string, slip = '') =>
    desk.note('bad-question', at, { reason, slip });
  const isMatch = word.name === 'Match';
  const who = `The ${isMatch ? 'match' : 'order'} "${id}"`;
  const keys = isMatch ? placedKeys.Match : placedKeys.Order;
  const { items, options } = readAsked<'goes' | 'why'>(word, who, keys, desk);
  if (items < 2) say(spotOf(word), `${who} needs at least two lines, "- [id] …".`);
  const taken = new Map<string, string>();
  for (const { id: option, keys, at, isWhole } of options) {
    see(option, desk.source.spot(at));
    const goes = keys.get('goes');
    const other = taken.get(goes?.text ?? '');
    if (isMatch && !goes && isWhole) {
      say(at, `"${option}" has nothing to go with. Write "- goes: …" under it.`, id);
    } else if (goes && other !== undefined) {
      say(
        goes.at,
        `"${goes.text}" goes with "${other}" already. In a match each has a partner of its own; for groups write <Sort>.`,
      );
    }
    if (goes) taken.set(goes.text, option);
  }
  if (desk.problems.length === before) checkWhys(id, options, desk);
  const things = options.map((option) => ({ id: option.id, right: true }));
  if (!isMatch) return { id, kind: 'sequencing', options: things };
  const own = things.map((thing) => ({ ...thing, goes: thing.id }));
  return { id, kind: 'matching', options: own, places: own.map((thing) => ({ id: thing.id })) };
}

function readSort(word: Word, id: string, desk: Desk, see: See): Question {
  const question = (bins: readonly string[], options: Question['options']): Question => {
    return { id, kind: 'matching', options, places: bins.map((bin) => ({ id: bin })) };
  };
  const before = desk.problems.length;
  // That it is missing or empty has been said.
  if (!property(word, 'bins')) return question([], []);
  const { items, options } = readAsked(word, `The sort "${id}"`, placedKeys.Sort, desk);
  const say = (at: number, reason: string, slip = '') =>
    desk.note('bad-question', at, { reason, slip });
  const goes = options.flatMap(({ keys }) => keys.get('goes')?.text ?? []);
  const meant = binsMeant(word, goes);
  const bins = meant ?? binsOf(word);
  const wrong = meant
    ? `Commas stand between the groups of a sort. Write bins="${meant.join(', ')}".`
    : faultOf(bins, id);
  if (wrong) say(spotOf(word, 'bins'), wrong);
  if (wrong && !meant) return question(bins, []);
  for (const bin of bins) see(`/${bin}`, desk.source.spot(spotOf(word, 'bins')));
  if (items === 0) {
    say(spotOf(word), `The sort "${id}" has nothing to sort. Write a list, "- [id] …".`);
  }
  const things = options.map(({ id: option, keys, at, isWhole }) => {
    see(option, desk.source.spot(at));
    const goes = keys.get('goes');
    if (goes ? !bins.includes(goes.text) : isWhole) {
      const reason = goes
        ? strangerOf(goes.text, bins)
        : `"${option}" does not say where it goes. Write under it whichever is right: ${either(bins.map((bin) => `"- goes: ${bin}"`))}.`;
      say(goes?.at ?? at, reason, goes ? '' : id);
    }
    return { id: option, right: true, goes: goes?.text ?? '' };
  });
  if (desk.problems.length === before) checkWhys(id, options, desk);
  return question(bins, things);
}

function strangerOf(name: string, bins: readonly string[]): string {
  const near = guess(name, bins);
  const cure = near
    ? `${near} Groups: ${bins.join(', ')}.`
    : ` Write ${either(bins.map((bin) => `"${bin}"`))}, or add it above: bins="${[...bins, name].join(', ')}".`;
  return `"${name}" is not one of the groups.${cure}`;
}

/** What keeps the groups of a sort from being any. */
function faultOf(bins: readonly string[], id: string): string | undefined {
  if (bins.length < 2) {
    return `The sort "${id}" needs at least two groups, such as bins="said, felt".`;
  }
  // In what is kept of an answer it parts a thing from its group.
  const slashed = bins.find((bin) => bin.includes('/'));
  if (slashed === undefined) return undefined;
  return `The group "${slashed}" has a "/" in it, with which an answer could not be kept. Write "or" instead.`;
}
