import type { Place } from './place.ts';
import { widthOf } from './text-width.ts';
import { subLine } from './words.ts';

/** The lines of text in a place's box, the first of them its id. */
export function linesIn(place: Place): string[] {
  return [place.id, subLine(place), ...(place.note ? [place.note] : [])];
}

/** How large the box is, its mark included. */
export function boxOf(place: Place): Size {
  const [id, ...others] = linesIn(place);
  const texts = [widthOf(id!, true), ...others.map((line) => widthOf(line, line === place.note))];
  return {
    width: Math.max(leastWidth, markWidth + Math.max(...texts) + padding + 2 * insetOf(place)),
    height: padding + lineHeight * texts.length,
  };
}

/** Where the mark and the lines of text stand in a box: the middles across, the lines' feet. */
export function insideOf(place: Place & Size & { x: number; y: number }): Inside {
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

const lineHeight = 16;
/** The strip at the left in which the mark stands. */
const markWidth = 26;
const padding = 12;
const leastWidth = 96;

export type Size = { width: number; height: number };
type Inside = { mark: { x: number; y: number }; text: number; feet: number[] };
