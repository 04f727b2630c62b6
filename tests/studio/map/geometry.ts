import type { DrawnPlace } from '../../../src/studio/map/layout.ts';

/** Points along a path as the map writes it: M, L and C with absolute numbers. */
export function pointsAlong(path: string): Point[] {
  const points: Point[] = [];
  for (const [, letter, rest] of path.matchAll(/([MLC])([^MLC]+)/g)) {
    const numbers = rest!.trim().split(/\s+/).map(Number);
    const to = { x: numbers.at(-2)!, y: numbers.at(-1)! };
    const from = points.at(-1) ?? to;
    const [c1, c2] =
      letter === 'C'
        ? [
            { x: numbers[0]!, y: numbers[1]! },
            { x: numbers[2]!, y: numbers[3]! },
          ]
        : [from, to];
    for (let t = 1; t <= 24; t += 1) points.push(bezier(from, c1!, c2!, to, t / 24));
  }
  return points;
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const at = (p: number, q: number, r: number, s: number) =>
    p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t * t * (1 - t) + s * t ** 3;
  return { x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) };
}

/** Whether a point lies in a box, a hair's breadth of its edge aside. */
export function isIn({ x, y }: Point, box: DrawnPlace): boolean {
  const edge = 0.2;
  return (
    x > box.x + edge &&
    x < box.x + box.width - edge &&
    y > box.y + edge &&
    y < box.y + box.height - edge
  );
}

export type Point = { x: number; y: number };
