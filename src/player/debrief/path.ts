import type { Play } from '../../scenario/play.ts';
import type { Step } from '../../scenario/trail.ts';
import { worthOf } from '../../scenario/worth.ts';
import { part } from '../part.ts';
import { columnsOf, drawLine } from './pictures.ts';
import type { Turn } from './turns.ts';

/**
 * Draws the run through what was open: the stronger lines higher, those of one strength side by side,
 * the one that was taken first.
 */
export function drawPath(
  debrief: HTMLElement,
  steps: readonly Step[],
  play: Play,
  turns: readonly Turn[],
): void {
  const at = columnsOf(steps.length);
  // A line has to begin somewhere: out of sight, where there is nothing to mark.
  const [others, rings] = [['-99 0'], ['-99 0']];
  const way = steps.map(({ from, choice }, i) => {
    const rest = play.open(from).filter((other) => other !== choice);
    const worths = [choice, ...rest].map(worthOf);
    const levels = [...new Set(worths)].sort((a, b) => b - a);
    const [taken, ...open] = worths.map((worth, k) => {
      const beside = worths.slice(0, k).filter((other) => other === worth).length;
      const down = levels.indexOf(worth) / (levels.length - 1 || 1);
      return `${at(i + 1) + 8 * beside} ${34 + 78 * down}`;
    });
    others.push(...open);
    if (turns[i]!.turned) rings.push(taken!);
    return taken;
  });
  const lines = part(debrief, 'path').children;
  [others, rings, way].forEach((points, i) => drawLine(lines[i]!, points));
}
