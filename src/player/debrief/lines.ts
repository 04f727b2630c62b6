import type { Play, State } from '../../scenario/play.ts';
import { part } from '../part.ts';
import { columns } from './columns.ts';

/** Gives the lines and the table of the meters their numbers: at the start, and after each decision. */
export function drawLines(debrief: HTMLElement, path: readonly State[], { logic }: Play): void {
  const lines = [...debrief.querySelectorAll<SVGGElement>('g[data-meter]')];
  const steps = path.length - 1;
  const gap = 232 / steps;
  const ends = lines.map((group) => {
    const { id, from, to } = logic.meters.find((meter) => meter.id === group.dataset.meter)!;
    const points = path.map(({ values }, i) => [
      30 + i * gap,
      119 - (108 * (values[id]! - from)) / (to - from),
    ]);
    const [line, label] = group.children;
    line!.setAttribute('d', `M${points.join('L')}`);
    label!.lastElementChild!.textContent = String(path.at(-1)!.values[id]);
    return { id, label: label!, y: points.at(-1)![1]! + 5 };
  });
  // Where two lines end close together, the upper label moves up.
  let free = Infinity;
  for (const { label, y } of ends.toSorted((a, b) => b.y - a.y)) {
    label.setAttribute('y', String((free = Math.min(free, y))));
    free -= 17;
  }
  part(debrief, 'columns').innerHTML = columns(steps, 30 + gap, gap);
  part(debrief, 'rows').innerHTML = path
    .map(({ values }, i) => {
      const cells = ends.map(({ id }) => `<td>${values[id]}</td>`);
      return `<tr><th scope="row">${i}</th>${cells.join('')}</tr>`;
    })
    .join('');
}
