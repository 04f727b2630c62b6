import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { publishMedia } from './media.ts';
import { buildPlayer } from './player-build.ts';

/**
 * After Astro has written the document, builds the player beside it and puts there what the
 * document shows. What then lies in the built site as index.html and assets/ is what goes into a
 * package.
 */
export function learnerAssets(root: string): AstroIntegration {
  return {
    name: 'moments-of-truth:learner-assets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        publishMedia(root, dist);
        await buildPlayer(root, dist);
      },
    },
  };
}
