import { build } from 'vite';
import { standards, type Standard } from '../model/standard.ts';

/**
 * Builds the learner's script, once for each standard, since none needs the words of another: a
 * classic script (an IIFE loads with `defer` from an LMS, under a strict policy, and from a file on
 * disk, where a module does not). That of the web stands in the built site, with the one stylesheet
 * and the typefaces; those for LMSs stand beside it, below `for/<standard>/`, for the packer to lay
 * over it. Names are fixed: a package is replaced whole.
 */
export async function buildPlayer(root: string, dist: string): Promise<void> {
  for (const standard of standards) await buildFor(standard, root, dist);
}

async function buildFor(standard: Standard, root: string, dist: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: `${dist}${standard === 'web' ? '' : `for/${standard}/`}assets`,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: `${root}/src/player/for-${standard}.ts`,
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
