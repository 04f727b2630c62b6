import type { Logic } from '../model/graph.ts';
import { openPlay, type Beginning, type Play, type State } from '../scenario/play.ts';
import { choiceAt, codeOfChoice } from '../scenario/trail.ts';
import { lasting } from '../model/code.ts';
import { marksOf, spreadOf } from './weights.ts';

/**
 * Walks every way through a conversation as it was and as it would be, side by side, by the codes that
 * a learner's record holds, read as the learner's page reads them. Finds the first way on which the two
 * part, and a shortest one; where there is none, every record of the old leads to the same place in the
 * new. Two ways that come to the same pair of states go on alike, so each pair is met once.
 */
export function walkBoth(old: Side, now: Side, limit = mostPairs): Walk {
  const [before, after] = [openPlay(old.logic, old.begin), openPlay(now.logic, now.begin)];
  const met = new Set<string>();
  const pairs: Pair[] = [];
  let isWeighedAlike = true;
  const part = (parting: Parting): Walk => ({ parting, isWeighedAlike });

  const meet = (pair: Pair): Parting | undefined => {
    const [was, is] = [placeOf(before, pair.old), placeOf(after, pair.now)];
    if (lasting(was) !== lasting(is)) {
      return { kind: 'elsewhere', way: wayTo(pair), old: was.id, now: is.id };
    }
    if (resultOf(was) !== resultOf(is)) isWeighedAlike = false;
    const key = `${keyOf(pair.old)} ${keyOf(pair.now)}`;
    if (!met.has(key)) pairs.push(pair);
    met.add(key);
    return undefined;
  };

  const parted = meet({ old: before.start, now: after.start });
  if (parted) return part(parted);
  for (const pair of pairs) {
    if (pairs.length > limit) return part({ kind: 'not-proven' });
    const [scene, other] = [before.scenes.get(pair.old.at), after.scenes.get(pair.now.at)];
    if (!scene || !other) continue;
    const [open, openNow] = [before.open(pair.old), after.open(pair.now)];
    if (spreadOf(open) !== spreadOf(openNow)) isWeighedAlike = false;
    for (const choice of open) {
      const led = before.take(pair.old, choice);
      // A choice that leads nowhere cannot be taken, so that no record holds it.
      if (!led) continue;
      const { choice: read } = choiceAt(other, codeOfChoice(scene, choice), 0);
      const leads = read && openNow.includes(read) ? after.take(pair.now, read) : undefined;
      const step = { old: led, now: leads ?? pair.now, from: pair, choice: choice.id };
      if (!read || !leads) return part({ kind: 'closed', way: wayTo(step) });
      if (marksOf(choice) !== marksOf(read)) isWeighedAlike = false;
      const found = meet(step);
      if (found) return part(found);
    }
  }
  return { isWeighedAlike };
}

/** More than that are not tried. */
const mostPairs = 300_000;

function placeOf({ scenes, endings }: Play, { at }: State) {
  // A state is at one of the two.
  return (scenes.get(at) ?? endings.get(at))!;
}

function resultOf(place: ReturnType<typeof placeOf>): string {
  return 'result' in place ? place.result : '';
}

function keyOf({ at, values }: State): string {
  return `${at} ${Object.values(values).join()}`;
}

function wayTo(pair: Pair): string[] {
  return pair.from ? [...wayTo(pair.from), `${pair.from.old.at}/${pair.choice}`] : [];
}

export type Side = { logic: Logic; begin?: Beginning | undefined };

type Pair = { old: State; now: State; from?: Pair; choice?: string };

export type Walk = {
  /** Where the two part; nothing where they never do. */
  parting?: Parting;
  /** As far as was walked, every decision and every ending is weighed as before. */
  isWeighedAlike: boolean;
};

/** Each step of a way is `scene/choice`, by the names of the old. */
export type Parting =
  | { kind: 'elsewhere'; way: string[]; old: string; now: string }
  | { kind: 'closed'; way: string[] }
  | { kind: 'not-proven' };
