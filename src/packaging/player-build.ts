import { build } from 'vite';

/**
 * Builds the learner's script and style: one classic script (an IIFE loads with `defer` from an LMS,
 * under a strict policy, and from a file on disk, where a module does not), one stylesheet, and the
 * typefaces beside it. Names are fixed: a package is replaced whole.
 */
export async function buildPlayer(root: string, dist: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: `${dist}assets`,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: `${root}/src/player/main.ts`,
        output: {
          format: 'iife',
          entryFileNames: 'player.js',
          assetFileNames: (asset) =>
            asset.names[0]?.endsWith('.css') ? 'course.css' : '[name][extname]',
        },
      },
    },
  });
}
