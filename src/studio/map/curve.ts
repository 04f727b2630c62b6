/**
 * A line through points, upright at each of them, so that it bends between layers and never beside a
 * box. It stops short of its last point by the length of an arrowhead.
 */
export function curveThrough(points: readonly Point[]): string {
  const [first, ...others] = shorten(points);
  let at = first!;
  const steps = [`M${write(at)}`];
  for (const to of others) {
    const reach = (to.y - at.y) * 0.5;
    const isUpright = Math.abs(to.x - at.x) < 0.5;
    steps.push(
      isUpright
        ? `L${write(to)}`
        : `C${write({ x: at.x, y: at.y + reach })} ${write({ x: to.x, y: to.y - reach })} ${write(to)}`,
    );
    at = to;
  }
  return steps.join('');
}

/** A small loop at the right of a box, from its lower corner to its upper one. */
export function loopBeside(right: number, middle: number): string {
  const [low, high] = [middle + 11, middle - 11];
  const out = right + loopWidth - 2;
  const tip = { x: right + arrow, y: high };
  return `M${write({ x: right, y: low })}C${write({ x: out + 4, y: low })} ${write({ x: out + 4, y: high })} ${write(tip)}`;
}

function shorten(points: readonly Point[]): Point[] {
  const last = points.at(-1)!;
  const down = Math.sign(last.y - points[0]!.y);
  const end = last.y - down * arrow;
  // Nothing between may lie beyond the new end.
  return [...points.slice(0, -1).filter(({ y }) => (end - y) * down > 0), { x: last.x, y: end }];
}

function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** A tenth of a pixel is as fine as anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How long an arrowhead is, and how much room a loop takes beside a box. */
export const arrow = 7;
export const loopWidth = 26;

export type Point = { x: number; y: number };
