import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap, type MapDrawing } from '../../../src/studio/map/layout.ts';
import { isIn, pointsAlong, type Point } from './geometry.ts';
import { anyMap, shipped, shippedInput } from './maps.ts';

const ofShipped = layoutMap(shipped, shippedInput);

/** Holds for the shipped scenario and for any other. */
function always(says: string, holds: (drawing: MapDrawing) => void): void {
  test(`${says}: the shipped scenario`, () => holds(ofShipped));
  test(`${says}: any scenario`, () => {
    fc.assert(
      fc.property(anyMap, ({ graph, input }) => holds(layoutMap(graph, input))),
      { numRuns: 50 },
    );
  });
}

describe('the layout of a map', () => {
  always('no two boxes touch', ({ places }) => {
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        const aside = a.x + a.width < b.x || b.x + b.width < a.x;
        const above = a.y + a.height < b.y || b.y + b.height < a.y;
        expect(aside || above, `${a.id} and ${b.id}`).toBe(true);
      }
    });
  });

  always('everything is inside the drawing', ({ places, ways, width, height }) => {
    for (const { id, x, y, ...size } of places) {
      expect(x, id).toBeGreaterThanOrEqual(0);
      expect(y, id).toBeGreaterThanOrEqual(0);
      expect(x + size.width, id).toBeLessThanOrEqual(width);
      expect(y + size.height, id).toBeLessThanOrEqual(height);
    }
    const points = ways.flatMap(({ path }) => pointsAlong(path));
    const isOut = ({ x, y }: Point) => x < 0 || y < 0 || x > width || y > height;
    expect(points.filter(isOut)).toEqual([]);
  });

  always('no line runs through a box', ({ places, ways }) => {
    for (const { from, to, path } of ways) {
      const points = pointsAlong(path);
      for (const place of places) {
        const inside = points.filter((point) => isIn(point, place));
        expect(inside, `${from} to ${to} runs through ${place.id}`).toEqual([]);
      }
    }
  });

  always('a line begins at the box it leaves and ends before the box it comes to', (drawing) => {
    const box = new Map(drawing.places.map((place) => [place.id, place]));
    for (const { from, to, path } of drawing.ways) {
      const points = pointsAlong(path);
      expect(distance(points[0]!, box.get(from)!)).toBeLessThan(4);
      const gap = distance(points.at(-1)!, box.get(to)!);
      expect(gap).toBeGreaterThan(6);
      expect(gap).toBeLessThan(11);
    }
  });

  always('layers go down but where a line leads back', ({ places, ways }) => {
    const layer = new Map(places.map((place) => [place.id, place.layer]));
    for (const { from, to, back } of ways) {
      const down = layer.get(to)! > layer.get(from)!;
      expect(down, `${from} to ${to}`).toBe(!back);
    }
  });

  always('the first scene stands alone at the top', ({ places }) => {
    for (const { id, start, layer } of places) expect(layer === 0, id).toBe(start);
  });

  always('endings stand in the lowest layer, and nothing else does', ({ places }) => {
    const lowest = Math.max(...places.map(({ layer }) => layer));
    for (const { id, kind, layer } of places) {
      expect(layer === lowest, id).toBe(kind === 'ending');
    }
  });

  test('every lead is drawn once', () => {
    fc.assert(
      fc.property(anyMap, ({ graph, input }) => {
        const pairs = (all: readonly { from: string; to: string; choices: string[] }[]) =>
          all.map(({ from, to, choices }) => `${from} ${to} ${choices.join()}`).sort();
        expect(pairs(layoutMap(graph, input).ways)).toEqual(pairs(input.leads));
      }),
      { numRuns: 50 },
    );
  });

  test('a run is drawn along its own ways and through its own places', () => {
    const along = ofShipped.ways.filter(({ best }) => best).map(({ from, to }) => [from, to]);
    const best = shippedInput.best!;
    expect(along).toHaveLength(best.length - 1);
    expect(along).toEqual(expect.arrayContaining(best.slice(1).map((to, i) => [best[i], to])));
    const through = ofShipped.places.filter((place) => place.best).map(({ id }) => id);
    expect(through.toSorted()).toEqual(best.toSorted());
  });

  test('the best run goes down all the way when it passes no place twice', () => {
    expect(ofShipped.ways.filter(({ best, back }) => best && back)).toEqual([]);
  });

  test('the shipped map fits beside its script', () => {
    expect(ofShipped.width).toBeLessThan(640);
  });

  test('the same input gives the same drawing, whatever was drawn before', () => {
    fc.assert(
      fc.property(anyMap, ({ graph, input }) => {
        const first = layoutMap(graph, input);
        layoutMap(shipped, shippedInput);
        expect(layoutMap(graph, input)).toEqual(first);
      }),
      { numRuns: 15 },
    );
  });

  test('the order in which leads are found changes nothing', () => {
    const turned = { ...shippedInput, leads: shippedInput.leads.toReversed() };
    expect(layoutMap(shipped, turned)).toEqual(ofShipped);
  });
});

/** How far a point is from a box, 0 inside it. */
function distance(
  { x, y }: { x: number; y: number },
  box: { x: number; y: number; width: number; height: number },
): number {
  const aside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(aside, above);
}
