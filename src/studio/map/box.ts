import { cutAfter, widthOf, wrap } from './letters.ts';
import type { Place } from './place.ts';
import { subLine } from './words.ts';

/** The lines of text in a place's box: its title, how it is there, and what is found in it. */
export function linesIn(place: Place): BoxLine[] {
  const as = (kind: BoxLine['kind']) => (text: string) => ({ text, kind });
  return [
    ...cutAfter(wrap(place.title, mostText), mostLines).map(as('name')),
    as('sub')(subLine(place)),
    ...wrap(place.note ?? '', mostText).map(as('note')),
  ];
}

/** How large the box is, its mark included. */
export function boxOf(place: Place): Size {
  const texts = linesIn(place).map(({ text, kind }) => widthOf(text, kind !== 'sub'));
  return {
    width: Math.max(leastWidth, markWidth + Math.max(...texts) + padding + 2 * insetOf(place)),
    height: padding + lineHeight * texts.length,
  };
}

/** Where the mark and the lines of text stand in a box: the middles across, the lines' feet. */
export function insideOf(place: Place & Drawn): Inside {
  const { x, y, width, height } = place;
  const count = linesIn(place).length;
  const middle = y + height / 2;
  const inset = insetOf(place);
  return {
    mark: { x: x + inset + markWidth / 2 + 2, y: middle },
    text: x + (inset + markWidth + width - inset - padding) / 2,
    feet: Array.from({ length: count }, (_, i) => middle + (i - count / 2) * lineHeight + 12),
  };
}

/** The shapes of endings have slanting or round sides. */
function insetOf({ kind }: Place): number {
  return kind === 'ending' ? 9 : 0;
}

/**
 * The outline of a place's box, grown by so much on every side: scenes have corners, each result of
 * an ending has a shape of its own.
 */
export function outlineOf(place: Place & Drawn, by = 0): string {
  const [x, y] = [place.x - by, place.y - by];
  const [width, height] = [place.width + 2 * by, place.height + 2 * by];
  const half = height / 2;
  if (place.kind === 'scene') return rounded(x, y, width, height, 4 + by);
  switch (place.result) {
    case 'success':
      return rounded(x, y, width, height, half);
    case 'partial':
      return cut(x, y, width, height, 14, half);
    case 'failure':
      return cut(x, y, width, height, 9, 9);
  }
}

function rounded(x: number, y: number, width: number, height: number, r: number): string {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

/** Corners cut off, so much along and so much down: half the height down makes two points. */
function cut(
  x: number,
  y: number,
  width: number,
  height: number,
  along: number,
  down: number,
): string {
  return `M${x + along} ${y}h${width - 2 * along}l${along} ${down}v${height - 2 * down}l${-along} ${down}h${2 * along - width}l${-along} ${-down}v${2 * down - height}z`;
}

/** How far outside its box the ring of a place on the likeliest path runs; others have none. */
export function ringOf({ likeliest }: Place): number {
  return likeliest ? 3.5 : 0;
}

const lineHeight = 16;
/** The strip at the left in which the mark stands. */
const markWidth = 26;
const padding = 12;
const leastWidth = 96;
/** A title or a note that is wider is broken into lines. */
const mostText = 104;
/** Of a title; the whole of it is told when one points at the box, and in the table. */
const mostLines = 4;

export type Size = { width: number; height: number };
/** `kind` is also the name of its look. */
type BoxLine = { text: string; kind: 'name' | 'sub' | 'note' };
/** `x` and `y` are the upper left corner. */
export type Drawn = Size & { x: number; y: number };
type Inside = { mark: { x: number; y: number }; text: number; feet: number[] };
