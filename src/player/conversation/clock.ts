import { part } from '../part.ts';

/**
 * Winds the clock of a scene: its sand runs while the scene is in sight, then it rings, and the moment
 * chooses, of which nobody is asked how sure they are (`data-rang`). It can be wound again, or held and
 * let go, as often as one likes (WCAG 2.2 2.2.1).
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
    if (!choice || !box.checkVisibility()) return;
    choice.dataset.rang = 'yes';
    choice.click();
    delete choice.dataset.rang;
  };
  const [more, hold] = box.querySelectorAll('button');
  const press = (isHeld: boolean) => {
    hold!.ariaPressed = `${isHeld}`;
    running[isHeld ? 'pause' : 'play']();
  };
  press(false);
  more!.onclick = () => (running.currentTime = 0);
  hold!.onclick = () => press(running.playState !== 'paused');
}
