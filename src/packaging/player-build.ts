import { minify, type MinifyOptions } from 'terser';
import { build, type Plugin } from 'vite';
import { standards, type Standard } from '../model/standard.ts';
import { bareXState } from './bare-xstate.ts';

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
    plugins: [bareXState, shrink],
    build: {
      outDir: `${dist}${standard === 'web' ? '' : `for/${standard}/`}assets`,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // That Terser takes its time is known.
        checks: { pluginTimings: false },
        input: `${root}/src/player/for-${standard}.ts`,
        // To read a property, or a name of the browser, does nothing here.
        treeshake: {
          propertyReadSideEffects: false,
          unknownGlobalSideEffects: false,
        },
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

/** What Vite has made small, Terser makes smaller by some 600 bytes of 33,000 (gzip). */
const shrink: Plugin = {
  name: 'shrink',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = (await minify(chunk.code, smallest)).code!;
    }
  },
};

/** Private parts of XState begin with `_`, and nothing outside the script asks for them by name. */
const smallest: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
  mangle: { toplevel: true, properties: { regex: /^_/ } },
};
