import type { Plugin } from 'vite';
import { animationStyles } from './animations.ts';

/** What gives the style of drawn scenes to the learner's stylesheet. */
export const animationModule = 'virtual:animations.css';

/** The module alone, for the build of the player, which asks for nothing else of `content/`. */
export function animationsPlugin(root: string): Plugin {
  return {
    name: 'moments-of-truth:animations',
    resolveId: (id) => (id === animationModule ? `\0${id}` : undefined),
    load: (id) => (id === `\0${animationModule}` ? animationStyles(root) : undefined),
  };
}
