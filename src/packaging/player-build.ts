import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minify, type MinifyOptions } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { scormStandards, standards } from '../model/standard.ts';
import { bareXState } from './bare-xstate.ts';
import { packagesIn } from './made-of.ts';

/**
 * Builds the learner's script, once for each standard, since none needs the words of another: a
 * classic script (an IIFE loads with `defer` from an LMS, under a strict policy, and from a file on
 * disk, where a module does not). That of the web stands in the built site, with the one stylesheet
 * and the typefaces; those for LMSs stand beside it, below `for/<standard>/`, for the packer to lay
 * over it, and what of others' each was built of (`made-of.json`). Names are fixed: a package is
 * replaced whole.
 */
export async function buildPlayer(root: string, dist: string): Promise<void> {
  // A course without the box for ideas carries nothing of it.
  const folder = readFileSync(`${dist}index.html`, 'utf8').includes('<idea-box') ? 'ideas/' : '';
  for (const standard of standards) {
    const input = `${root}/src/player/${folder}for-${standard}.ts`;
    await buildFor(standard, input, { root, dist });
  }
  // A course that no LMS shows from afar has no script for that.
  if (!existsSync(`${dist}thin`)) return;
  for (const standard of scormStandards) {
    const input = `${root}/src/player/thin/for-${standard}.ts`;
    await buildFor(`thin/${standard}`, input, { root, dist });
  }
  await buildFor('thin/launcher', `${root}/src/thin/launcher.ts`, { root, dist });
}

async function buildFor(standard: string, input: string, { root, dist }: Places): Promise<void> {
  const made = await build({
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
        input,
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
  // Without `watch` there is one output.
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  const paths = output.flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
  );
  mkdirSync(`${dist}for/${standard}`, { recursive: true });
  writeFileSync(`${dist}for/${standard}/made-of.json`, JSON.stringify(packagesIn(paths)));
}

/** What Vite has made small, Terser makes smaller by some 600 bytes of 33,000 (gzip). */
const shrink: Plugin = {
  name: 'shrink',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, smallest);
      chunk.code = `${hint}\n${code!}`;
    }
  },
};

/**
 * Nearly every function is called when the page wakes. Told so, Chromium compiles them while the script
 * comes, and not one by one while the page waits: at a quarter of the speed that was 40 ms of 100. To
 * other browsers it is a comment.
 * @see https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
const hint = '//# allFunctionsCalledOnLoad';

/** Private parts of XState begin with `_`, and nothing outside the script asks for them by name. */
const smallest: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 5, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
  mangle: { toplevel: true, properties: { regex: /^_/ } },
  format: { quote_style: 1 },
};

type Places = { root: string; dist: string };
