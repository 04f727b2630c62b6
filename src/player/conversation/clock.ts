import { part } from '../part.ts';

/**
 * Winds the clock of a scene: its sand runs while the scene is in sight, then it rings. It can be wound
 * again, or held, as often as one likes (WCAG 2.2 2.2.1).
 */
export function startClock(box: HTMLElement, ring: () => void): void {
  const sand = part(box, 'sand');
  for (const before of sand.getAnimations()) before.cancel();
  const seconds = Number(box.dataset.seconds);
  const steps = { duration: seconds * 1000, easing: `steps(${seconds})` };
  const running = sand.animate({ inlineSize: ['100%', '0'] }, steps);
  // Coming back to the scene winds it anew.
  running.onfinish = () => box.checkVisibility() && ring();
  const [more, hold] = box.querySelectorAll('button');
  more!.onclick = () => (running.currentTime = 0);
  hold!.onclick = () => running.pause();
}
