import { arrange } from './arrange.ts';
import { boxOf, type Size } from './box.ts';
import { loopWidth } from './curve.ts';
import type { Spot } from './dagre.ts';
import type { Place } from './place.ts';
import type { Down, Standing } from './thread.ts';
import type { Way } from './way.ts';

/**
 * Where each place stands, with the size of its box, and how each way runs down the page, whichever
 * way its arrow points. A way from a place to itself takes room beside the box and no line.
 */
export function standPlaces(places: readonly Place[], ways: readonly Way[], margin: number): Stand {
  const loops = new Set(ways.filter(({ from, to }) => from === to).map(({ from }) => from));
  const lines = ways
    .filter(({ from, to }) => from !== to)
    .map((way) => {
      const { from, to, back } = way;
      return { ...(back ? { from: to, to: from } : { from, to }), weight: weightOf(way) };
    });
  const sizes = places.map(boxOf);
  const { spots, bends } = arrange(
    places.map(({ id, kind, start }, i) => {
      const { width, height } = sizes[i]!;
      // As much at the left as at the right, so that the box stays in the middle.
      const room = loops.has(id) ? 2 * loopWidth : 0;
      return { id, width: width + room, height, first: start, last: kind === 'ending' };
    }),
    lines,
  );
  const inwards = ({ x, layer }: Spot): Spot => ({ x: x + margin, layer });
  return {
    boxes: new Map(
      places.map(({ id, kind }, i) => {
        const corner = kind === 'ending' ? 24 : 14;
        return [id, { ...inwards(spots[i]!), ...sizes[i]!, corner }];
      }),
    ),
    lines: lines.map((line, i) => ({ ...line, bends: bends[i]!.map(inwards) })),
  };
}

/** The runs that are drawn thick run straight and short. */
function weightOf({ best, likeliest, back }: Way): number {
  if (best) return 8;
  if (likeliest) return 4;
  return back ? 1 : 2;
}

type Stand = { boxes: ReadonlyMap<string, Standing & Size>; lines: Down[] };
