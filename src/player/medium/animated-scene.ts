import { nearest } from '../part.ts';

/**
 * A drawn scene. It plays where its element says so: all of it is style (`animation/style.ts`), on one
 * clock. At its end, and out of sight, it is as before.
 *
 * Available as `<animated-scene>`.
 */
export class AnimatedScene extends HTMLElement {
  connectedCallback(): void {
    this.onclick = ({ target }) => {
      const act = nearest(target, 'button')?.dataset['act'];
      if (!act) return;
      const again = act === 'again';
      this.dataset['play'] = again || this.dataset['play'] !== 'on' ? 'on' : 'off';
      if (again) for (const each of this.getAnimations({ subtree: true })) each.currentTime = 0;
    };
    this.onanimationend = this.onanimationcancel = ({ animationName }) => {
      if (animationName === 'anim-bar') delete this.dataset['play'];
    };
  }
}
