import { rising } from './rising.ts';

/**
 * Draws the things of a layered map together: the order in each layer stays, nothing comes nearer to
 * its neighbour than it may, and within that each goes as near as it can to what it is joined to.
 * Changes `x` of the things given.
 */
export function settle(layers: readonly Thing[][]): void {
  for (const layer of layers) pack(layer);
  // The last hairsbreadth of a very large map is not worth a reader's wait.
  const turns = layers.flat().length > 3000 ? 24 : 80;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const layer of turn % 2 === 0 ? layers : layers.toReversed()) settleLayer(layer);
  }
}

/** As close as may be, around 0: from there things move apart only as far as they gain by it. */
function pack(layer: readonly Thing[]): void {
  const offsets = offsetsOf(layer);
  const middle = offsets.at(-1)! / 2;
  layer.forEach((thing, i) => {
    thing.x = offsets[i]! - middle;
  });
}

function settleLayer(layer: readonly Thing[]): void {
  const offsets = offsetsOf(layer);
  const wishes = layer.map(wishOf);
  const level = rising(
    wishes.map(({ x }, i) => x - offsets[i]!),
    wishes.map(({ weight }) => weight),
  );
  layer.forEach((thing, i) => {
    thing.x = level[i]! + offsets[i]!;
  });
}

/** Where each thing of a layer stands at least, from the middle of the first. */
function offsetsOf(layer: readonly Thing[]): number[] {
  let at = 0;
  return layer.map((thing, i) => {
    const before = layer[i - 1];
    if (before) at += apart(before, thing);
    return at;
  });
}

/** How far the middles of two neighbours must be from each other. */
function apart(left: Thing, right: Thing): number {
  const between = left.half === 0 && right.half === 0 ? lineApart : boxApart;
  return left.half + between + right.half;
}

/** A line is content anywhere above or below the box it comes to; boxes want to be in line. */
function wishOf(thing: Thing): { x: number; weight: number } {
  let [sum, weight] = [0, 0];
  for (const { to, pull } of thing.joined) {
    const room = thing.half === 0 || to.half === 0 ? Math.max(0, thing.half + to.half - 30) : 0;
    sum += pull * Math.min(to.x + room, Math.max(to.x - room, thing.x));
    weight += pull;
  }
  return weight === 0 ? { x: thing.x, weight: 0.01 } : { x: sum / weight, weight };
}

/**
 * Makes long lines upright where their neighbours leave room: each run of passes that can share one
 * place does. Changes `x` of the passes.
 */
export function straighten(lines: readonly Thing[][], layers: readonly Thing[][]): void {
  const beside = new Map<Thing, [Thing | undefined, Thing | undefined]>();
  for (const layer of layers) {
    layer.forEach((thing, i) => beside.set(thing, [layer[i - 1], layer[i + 1]]));
  }
  const roomOf = (pass: Thing): [number, number] => {
    const [left, right] = beside.get(pass)!;
    return [
      left ? left.x + apart(left, pass) : -Infinity,
      right ? right.x - apart(pass, right) : Infinity,
    ];
  };
  for (const line of lines) {
    let run: Thing[] = [];
    let [from, to] = [-Infinity, Infinity];
    const close = () => {
      const middle = run.reduce((sum, { x }) => sum + x, 0) / run.length;
      for (const pass of run) pass.x = Math.min(to, Math.max(from, middle));
    };
    for (const pass of line) {
      const [least, most] = roomOf(pass);
      if (Math.max(from, least) > Math.min(to, most)) {
        close();
        run = [];
        [from, to] = [-Infinity, Infinity];
      }
      run.push(pass);
      [from, to] = [Math.max(from, least), Math.min(to, most)];
    }
    if (run.length > 0) close();
  }
}

const lineApart = 13;
const boxApart = 18;

/** A box, or the place where a line passes a layer: that has no width. */
export type Thing = { x: number; half: number; joined: { to: Thing; pull: number }[] };
