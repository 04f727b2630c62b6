import { part } from '../part.ts';

/**
 * Winds the clock of a scene: its sand runs while the scene is in sight, then it rings, and the moment
 * chooses. It can be wound again, or held, as often as one likes (WCAG 2.2 2.2.1).
 */
export function startClock(box: HTMLElement): void {
  const sand = part(box, 'sand');
  for (const before of sand.getAnimations()) before.cancel();
  const { seconds, then } = box.dataset;
  const steps = { duration: Number(seconds) * 1000, easing: `steps(${seconds})` };
  const running = sand.animate({ inlineSize: ['100%', '0'] }, steps);
  // Coming back to the scene winds it anew.
  running.onfinish = () => {
    const choice = box.parentElement!.querySelector<HTMLElement>(`[data-choice="${then}"]`);
    if (box.checkVisibility()) choice?.click();
  };
  const [more, hold] = box.querySelectorAll('button');
  more!.onclick = () => (running.currentTime = 0);
  hold!.onclick = () => running.pause();
}
