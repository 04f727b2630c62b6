import type { Side, Spot } from '../model/animation.ts';

/** The measures of the picture, in the units of its drawings. */
export const stage = { width: 320, height: 200 } as const;

/** A bust is square; it stands behind the counter, which hides where it ends. */
export const bust = { side: 138, top: 19 } as const;

/** Where the middle of a bust is. */
const middleOf = {
  out: -80,
  left: 90,
  middle: 150,
  right: 238,
  away: 400,
} as const satisfies Record<Spot, number>;

/** How far a bust is moved from the left edge, in hundredths of the picture. */
export function shiftOf(at: Spot): number {
  return round(((middleOf[at] - bust.side / 2) / stage.width) * 100);
}

/** From how near somebody is seen: all of the picture, or a head with what is said beside it. */
export function viewOf(near?: { at: Spot; faces: Side }): string {
  if (!near) return 'transform:none';
  const toward = near.faces === 'right' ? 20 : -20;
  const left = shift(middleOf[near.at] + toward, stage.width);
  const top = shift(90, stage.height);
  return `transform:translate(${left}%,${top}%) scale(${zoom})`;
}

/** So far that a place comes to the middle, and no farther than the edge. */
function shift(place: number, size: number): number {
  const wanted = size / 2 - place * zoom;
  return round((Math.min(0, Math.max(size * (1 - zoom), wanted)) / size) * 100);
}

const zoom = 1.3;

/** Hundredths are finer than anybody sees. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
