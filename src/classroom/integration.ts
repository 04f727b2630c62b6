import type { AstroIntegration } from 'astro';

/**
 * Adds the classroom's pages to a build or to the dev server: what trainers and managers print or put
 * on a wall. They are in no package.
 */
export function classroomPages(): AstroIntegration {
  return {
    name: 'moments-of-truth:classroom',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, page] of pages) {
          const entrypoint = new URL(`pages/${page}`, import.meta.url);
          injectRoute({ pattern: `/classroom${pattern}`, entrypoint });
        }
      },
    },
  };
}

const pages = [
  ['/', 'index.astro'],
  ['/scene-writer', 'scene-writer.astro'],
  ['/[lesson]', 'brief.astro'],
  ['/[scenario]/[sheet]', 'sheet.astro'],
] as const;
