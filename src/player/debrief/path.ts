import type { Play } from '../../scenario/play.ts';
import type { Step } from '../../scenario/trail.ts';
import { worthOf } from '../../scenario/worth.ts';
import { part } from '../part.ts';
import { columns } from './columns.ts';

/**
 * Draws the run through what was open: a column for each decision, the stronger lines higher, those
 * of one strength side by side. The page has the marks; only numbers go into the picture here, and
 * the list says the same in words.
 */
export function drawPath(
  debrief: HTMLElement,
  steps: readonly Step[],
  play: Play,
  turns: readonly number[],
): void {
  const gap = 296 / Math.max(9, steps.length - 1);
  // A path has to begin somewhere: out of sight, where there is nothing to mark.
  const others = ['-99 0'];
  const way = steps.map(({ from, choice }, i) => {
    const open = play.open(from);
    const worths = [...new Set(open.map(worthOf))].sort((a, b) => b - a);
    const beside = worths.map(() => 0);
    const pointOf = (level: number) => {
      const x = 24 + i * gap + 8 * beside[level]!++;
      return `${x} ${34 + (78 * level) / (worths.length - 1 || 1)}`;
    };
    const taken = pointOf(worths.indexOf(worthOf(choice)));
    for (const other of open) {
      if (other !== choice) others.push(pointOf(worths.indexOf(worthOf(other))));
    }
    return taken;
  });
  const rings = [others[0], ...way.filter((_, i) => turns.includes(i))];
  for (const [i, points] of [others, rings, way].entries()) {
    part(debrief, 'path').children[i]!.setAttribute('d', `M${points.join('L')}`);
  }
  part(debrief, 'numbers').innerHTML = columns(steps.length, 24, gap);
}
