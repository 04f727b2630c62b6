import type { Effect, Guard, Target } from '../model/graph.ts';
import type { Play } from '../scenario/play.ts';
import { conditionsOver } from './conditions.ts';
import { openRow, type Row } from './row.ts';

/**
 * The rules of play once more, over numbers in a row instead of named values: millions of states can
 * be tried and kept. `scenario/play.ts` is what is played; a test holds the two, and the machine,
 * against each other on every step of every scenario.
 */
export function compact(play: Play): Compact {
  const { logic } = play;
  const row = openRow(play);
  const { places, bits, bitOf, meters, meterOf } = row;
  const placeOf = new Map(places.map((id, i) => [id, i]));
  const fired = new Uint8Array(logic.rules.length);
  let over: Over[] = [];
  let arriving = false;

  const asTest = conditionsOver(row);

  const asDeed = (effect: Effect): Deed => {
    if ('flag' in effect) {
      const bit = bitOf.get(effect.flag)!;
      const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
      return () => void (bits[word] = effect.to ? bits[word]! | mask : bits[word]! & ~mask);
    }
    const at = meterOf.get(effect.meter)!;
    const { id, from, to, limit = Infinity } = logic.meters[at]!;
    return () => {
      const raw = 'set' in effect ? effect.set : meters[at]! + effect.add;
      // What is beyond it already has been told where it went beyond.
      if (raw > limit && meters[at]! <= limit) {
        over.push({ meter: id, from: meters[at]!, value: raw, limit, arriving });
      }
      meters[at] = Math.min(to, Math.max(from, raw));
    };
  };

  const endings = logic.endings.map(({ id, when }) => ({
    at: placeOf.get(id)!,
    when: asTest(when),
  }));
  const asPlace = (target: Target): (() => number) => {
    if (!('scene' in target) && target.ending === true) {
      return () => endings.find(({ when }) => when())?.at ?? -1;
    }
    const at = placeOf.get('scene' in target ? target.scene : String(target.ending))!;
    return () => at;
  };

  const arrive = logic.scenes.map(({ id, enter }): Deed[] => {
    const bit = bitOf.get(`@${id}`);
    const deeds = enter.map(asDeed);
    if (bit === undefined) return deeds;
    const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
    return [() => void (bits[word] = bits[word]! | mask), ...deeds];
  });
  const rules = logic.rules.map(({ when, go, except }) => ({
    when: asTest(when),
    go: asPlace(go),
    except: new Set(except.map((id) => placeOf.get(id)!)),
  }));
  const choices = logic.scenes.flatMap((scene) =>
    scene.choices.map((choice) => ({
      open: asTest(choice.when),
      effects: choice.effects.map(asDeed),
      next: choice.next.map(({ when, to }) => ({ when: asTest(when), to: asPlace(to) })),
    })),
  );
  // The choices of the scene `at` are `choices[firstOf[at]]` up to, not with, `choices[firstOf[at + 1]]`.
  const firstOf = logic.scenes.map(() => 0);
  logic.scenes.forEach((scene, i) => (firstOf[i + 1] = firstOf[i]! + scene.choices.length));

  const take = (choice: number): number => {
    over = [];
    const { effects, next } = choices[choice]!;
    for (const deed of effects) deed();
    let at = -1;
    for (const { when, to } of next) {
      if (!when()) continue;
      at = to();
      break;
    }
    if (at >= 0 && at < logic.scenes.length) {
      for (const [i, { when, go, except }] of rules.entries()) {
        if (except.has(at) || !when()) continue;
        fired[i] = 1;
        at = go();
        break;
      }
    }
    enter(at);
    return at;
  };

  const enter = (at: number) => {
    arriving = true;
    for (const deed of arrive[at] ?? []) deed();
    arriving = false;
  };

  return {
    ...row,
    choices: logic.scenes.flatMap((scene) => scene.choices),
    firstOf,
    asTest,
    isOpen: (choice) => choices[choice]!.open(),
    take,
    skips: logic.scenes.map(({ skip = 'leave' }) => (skip === 'leave' ? -1 : placeOf.get(skip)!)),
    skip(at) {
      over = [];
      enter(at);
      return at;
    },
    begin(rows) {
      over = [];
      bits.fill(0);
      for (const [name, bit] of bitOf) {
        if (play.first[name] === 1) bits[bit >>> 5] = bits[bit >>> 5]! | (1 << (bit & 31));
      }
      logic.meters.forEach(({ id }, i) => (meters[i] = play.first[id]!));
      const at = placeOf.get(logic.start)!;
      enter(at);
      row.store(at, rows, 0);
    },
    over: () => over,
    fired,
  };
}

type Deed = () => void;

/** An effect that took a meter beyond its declared limit. */
export type Over = {
  meter: string;
  /** What it was, and what it would be. */
  from: number;
  value: number;
  limit: number;
  /** By what happens on arriving at a scene, not by the choice that leads there. */
  arriving: boolean;
};

export type Compact = Row & {
  /** Every choice of the file, scene by scene; those of scene `i` begin at `firstOf[i]`. */
  choices: Play['logic']['scenes'][number]['choices'];
  firstOf: number[];
  /** Writes the first state at the beginning of `rows`. */
  begin: (rows: Int32Array) => void;
  /** Makes a condition into a question about the present state; `isOpen` and `take` speak of it, too. */
  asTest: (guard: Guard | undefined) => () => boolean;
  isOpen: (choice: number) => boolean;
  /** Does what the choice does. Where it leads, or -1 where no ending holds. */
  take: (choice: number) => number;
  /** Of each scene, where whoever leaves it out in practice goes on; -1 where nobody does. */
  skips: number[];
  /** Arrives there, without a choice, and so without the rules. Where it leads. */
  skip: (place: number) => number;
  /** The limits that the last `take`, or `begin`, went beyond. */
  over: () => readonly Over[];
  /** 1 for each rule that some `take` has followed. */
  fired: Uint8Array;
};
