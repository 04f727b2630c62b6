import { nearest } from '../part.ts';

/**
 * A drawn scene. It plays where its element says so: all of it is style (`animation/style.ts`), on one
 * clock, which the bar at its lower edge shows. At its end, and out of sight, it is as before.
 *
 * Available as `<animated-scene>`.
 */
export class AnimatedScene extends HTMLElement {
  connectedCallback(): void {
    this.onclick = ({ target }) => {
      const act = nearest(target, 'button')?.dataset['act'];
      if (!act) return;
      this.dataset['play'] = act === this.dataset['play'] ? 'stop' : 'play';
      if (act === 'again')
        for (const each of this.getAnimations({ subtree: true })) each.currentTime = 0;
    };
    this.onanimationend = this.onanimationcancel = ({ target }) => {
      if (nearest(target, '.anim-bar')) delete this.dataset['play'];
    };
  }
}
