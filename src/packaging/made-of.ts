import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Material, materials, ofCourse, own } from './materials.ts';

/**
 * The materials that are in a package, by the names of its files and by what its script was built of.
 * Throws one sentence when something in it is no known material: it would travel without its terms.
 */
export function materialsOf(files: Iterable<string>, inScript: readonly string[]): Material[] {
  const found = new Set<Material>();
  for (const name of inScript) {
    const material = materials.find(({ npm }) => npm === name);
    if (!material) {
      throw new Error(
        `assets/player.js holds code of "${name}", whose terms are not known: add it to NOTICE and to src/packaging/materials.ts.`,
      );
    }
    found.add(material);
  }
  for (const file of files) {
    const material = materials.find((each) => each.files?.test(file));
    if (material) found.add(material);
    else if (!own.includes(file) && !ofCourse.test(file)) {
      throw new Error(
        `Nobody knows on what terms ${file} may travel: add it to NOTICE and to src/packaging/materials.ts.`,
      );
    }
  }
  return materials.filter((each) => found.has(each));
}

/** The packages of npm whose code the build has put into the script of a standard. */
export function readInScript(dist: string, standard: string): string[] {
  try {
    // `player-build.ts` writes it.
    return JSON.parse(
      readFileSync(join(dist, 'for', standard, 'made-of.json'), 'utf8'),
    ) as string[];
  } catch {
    throw new Error(
      `What the script for ${standard} was built of is not known: run \`npm run build\` first.`,
    );
  }
}

/** The names of the packages of npm that modules come from, by the paths of their files. */
export function packagesIn(paths: Iterable<string>): string[] {
  const names = Array.from(
    paths,
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(path)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].toSorted();
}

/** The version of an installed package, and the terms it comes with, in their own words. */
export function readTerms(npm: string): { version: string; text: string } {
  const manifest = findPackageJSON(npm, import.meta.url);
  if (!manifest) throw new Error(`${npm} is not installed: run \`npm install\`, then again.`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    version: string; // npm installs nothing without one.
  };
  return { version, text: readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8').trim() };
}
