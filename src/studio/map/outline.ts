import type { DrawnPlace } from './draw.ts';
import type { Place } from './place.ts';

/**
 * The outline of a place's box, grown by so much on every side: scenes have corners, each result of
 * an ending has a shape of its own.
 */
export function outlineOf(place: DrawnPlace, by = 0): string {
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
