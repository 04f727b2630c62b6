import * as Plot from '@observablehq/plot';
import { toPlainSvg, type Told } from './plain.ts';
import { highest, plotWidth, radius, type Swarm } from './rows.ts';
import { openSheet } from './sheet.ts';
import { noteOf } from './words.ts';

/*
 * The only door to the plot library. It draws at build time; what it draws is plain SVG in the
 * classes of the studio's stylesheet, as wide as a phone and scaled up from there.
 */

/** Room for half a dot beside the ends of the axis. */
const side = 4;
const width = plotWidth + 2 * side;
const belowAxis = 24;
/** The words above each row. */
const head = 22;

/** A row of dots for each ending, by score, and an upright line at the pass mark. */
export function drawSwarm({ whole, rows }: Swarm, pass: number, told: Told): string {
  const depth = Math.max(24, 2 * radius * highest(rows) + 8);
  const dots = rows.flatMap(({ id, dots }) => dots.map((dot) => ({ ...dot, id })));
  // The words at the pass mark stay within the drawing, and clear of the other marks.
  const lean = pass > 0.9 ? -1 : pass < 0.1 ? 1 : 0;
  const middle = pass + 0.085 * lean;
  const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].filter((mark) => Math.abs(mark - middle) > 0.13);
  return draw(
    rows.map(({ id }) => id),
    { depth: head + depth, side, bottom: belowAxis },
    told,
    [
      Plot.frame({ anchor: 'bottom', className: 'g-hair' }),
      Plot.ruleX([pass], { className: 'g-edge', insetTop: head }),
      Plot.dot(
        dots,
        Plot.dodgeY({
          anchor: 'middle',
          padding: 0,
          x: 'score',
          fy: 'id',
          r: radius,
          // Below the words.
          dy: head / 2,
          // The name of a class: `toPlainSvg` makes it one.
          fill: ({ passes }: { passes: boolean }) => (passes ? 'f-dot' : 'f-open'),
        }),
      ),
      ...words(
        rows.map((row) => ({ ...row, note: noteOf(row, whole) })),
        side,
      ),
      axis(marks, String),
      Plot.axisX([pass], {
        tickFormat: (mark: number) => `${mark} pass`,
        textAnchor: lean < 0 ? 'end' : lean > 0 ? 'start' : 'middle',
        className: 'strong',
        ...bare,
      }),
    ],
  );
}

/** A bar for each row, of what is full. `share` runs from 0 to 1. */
export function drawBars(rows: readonly Bar[], told: Told): string {
  return draw(
    rows.map(({ id }) => id),
    { depth: head + 18, side: 0, bottom: 0 },
    told,
    [
      Plot.barX(rows, {
        x1: 0,
        x2: 1,
        fy: 'id',
        insetTop: head,
        insetBottom: 6,
        className: 'f-rest',
      }),
      Plot.barX(rows, {
        x1: 0,
        x2: 'share',
        fy: 'id',
        insetTop: head,
        insetBottom: 6,
        className: 'f-full',
      }),
      ...words(rows, 0),
    ],
  );
}

function draw(rows: string[], room: Room, told: Told, marks: Plot.Markish[]): string {
  const { depth, side, bottom } = room;
  const svg = Plot.plot({
    document: openSheet(),
    width,
    height: rows.length * depth + bottom,
    marginTop: 0,
    marginBottom: bottom,
    marginLeft: side,
    marginRight: side,
    x: { domain: [0, 1], axis: null },
    y: { axis: null },
    fy: { domain: rows, axis: null, padding: 0 },
    color: { type: 'identity' },
    marks,
  });
  return toPlainSvg(svg, told);
}

/** Above each row, from edge to edge, its name and what is to be said of it. */
function words(rows: readonly Named[], side: number): Plot.Markish[] {
  const size = { fy: 'id', fontSize: 13, dy: 6 };
  return [
    Plot.text(rows, {
      ...size,
      text: 'title',
      dx: -side,
      frameAnchor: 'top-left',
      className: 'strong',
      lineWidth: 20,
      textOverflow: 'ellipsis-end',
    }),
    Plot.text(rows, { ...size, text: 'note', dx: side, frameAnchor: 'top-right' }),
  ];
}

function axis(marks: number[], tickFormat: (mark: number) => string): Plot.Markish {
  return Plot.axisX(marks, { tickFormat, ...bare });
}

const bare = { tickSize: 0, fontSize: 13, label: null };

/** In px: of each row, beside all of them, and below. */
type Room = { depth: number; side: number; bottom: number };
type Named = { id: string; title: string; note: string };
export type Bar = Named & { share: number };
