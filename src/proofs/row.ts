import type { Play, State, Values } from '../scenario/play.ts';

/**
 * A state as `width` whole numbers in a row: the place, the flags and visited scenes as bits, and for
 * each meter the index of its value among those met so far. The present one is unpacked, into `bits`
 * and `meters`, to be asked about and changed there.
 */
export function openRow({ logic, start }: Play): Row {
  const places = [...logic.scenes, ...logic.endings].map(({ id }) => id);
  const meterOf = new Map(logic.meters.map(({ id }, i) => [id, i]));
  const names = Object.keys(start.values);
  const bitOf = new Map(names.filter((name) => !meterOf.has(name)).map((name, i) => [name, i]));
  const words = Math.ceil(bitOf.size / 32);
  const bits = new Int32Array(Math.max(1, words));
  const meters = new Float64Array(logic.meters.length);
  const met = logic.meters.map(() => ({
    index: new Map<number, number>(),
    values: [] as number[],
  }));
  const firstMeter = 1 + words;

  const valueIn = (rows: Int32Array, from: number, name: string): number => {
    const meter = meterOf.get(name);
    if (meter !== undefined) return met[meter]!.values[rows[from + firstMeter + meter]!]!;
    const bit = bitOf.get(name);
    return bit === undefined ? 0 : (rows[from + 1 + (bit >>> 5)]! >>> (bit & 31)) & 1;
  };

  return {
    width: firstMeter + logic.meters.length,
    places,
    bits,
    bitOf,
    meters,
    meterOf,
    load(rows, from) {
      for (let i = 0; i < words; i += 1) bits[i] = rows[from + 1 + i]!;
      for (let i = 0; i < meters.length; i += 1) {
        meters[i] = met[i]!.values[rows[from + firstMeter + i]!]!;
      }
    },
    store(at, rows, to) {
      rows[to] = at;
      for (let i = 0; i < words; i += 1) rows[to + 1 + i] = bits[i]!;
      for (let i = 0; i < meters.length; i += 1) {
        const { index, values } = met[i]!;
        let known = index.get(meters[i]!);
        if (known === undefined) {
          known = values.push(meters[i]!) - 1;
          index.set(meters[i]!, known);
        }
        rows[to + firstMeter + i] = known;
      }
    },
    valueIn,
    stateAt(rows, from): State {
      const values: Values = {};
      for (const name of names) values[name] = valueIn(rows, from, name);
      return { at: places[rows[from]!]!, values };
    },
    valuesMet: (meter) => met[meterOf.get(meter)!]!.values,
  };
}

export type Row = {
  /** Numbers in a row. */
  width: number;
  /** Scenes in the order of the file, then endings; a state's first number is an index into this. */
  places: string[];
  /** The present state, and where in it each name is found. */
  bits: Int32Array;
  bitOf: ReadonlyMap<string, number>;
  meters: Float64Array;
  meterOf: ReadonlyMap<string, number>;
  /** Makes the state in `rows` the present one; `store` writes the present one, at a place, there. */
  load: (rows: Int32Array, from: number) => void;
  store: (at: number, rows: Int32Array, to: number) => void;
  /** What a meter is in a state; of a flag, or a visited `@scene`, 0 or 1. */
  valueIn: (rows: Int32Array, from: number, name: string) => number;
  stateAt: (rows: Int32Array, from: number) => State;
  /** The values a meter has taken in all states stored. */
  valuesMet: (meter: string) => readonly number[];
};
