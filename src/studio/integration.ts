import type { AstroIntegration } from 'astro';

/**
 * Adds the studio's pages to a build or to the dev server. They are the trainer's: who builds or packs
 * the course for others goes without.
 */
export function studioPages(): AstroIntegration {
  return {
    name: 'moments-of-truth:studio',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, page] of pages) {
          const entrypoint = new URL(`pages/${page}`, import.meta.url);
          injectRoute({ pattern: `/studio${pattern}`, entrypoint });
        }
      },
    },
  };
}

const pages = [
  ['/', 'index.astro'],
  ['/files/[file]', 'file.astro'],
  ['/messages', 'messages.astro'],
  ['/messages/[code]', 'message.astro'],
  ['/[scenario]', 'scenario.astro'],
  ['/[scenario]/play', 'play.astro'],
  ['/[scenario]/faces/[person].svg', 'faces.svg.ts'],
] as const;
