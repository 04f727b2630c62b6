import { create } from 'xmlbuilder2';
import { readSchemas } from './schemas.ts';
import type { Standard } from '../model/standard.ts';
import { manifestName, unzip } from './zip.ts';

/**
 * Opens a finished package as an LMS would and throws one sentence when it would not import or
 * launch. The schemas cannot see these faults: a manifest that is not first, a launch file that is
 * not there, a file unlisted or listed in vain.
 */
export function checkPackage(bytes: Uint8Array, standard: Standard): void {
  const files = unzip(bytes);
  const manifest = files.get(manifestName);
  if (standard === 'web') {
    if (manifest) throw new Error(`The web package holds an ${manifestName}; only LMSs need one.`);
    if (!files.has('index.html')) throw new Error('The web package has no index.html to open.');
    return;
  }
  if (!manifest || [...files.keys()][0] !== manifestName) {
    throw new Error(`The ${standard} package does not begin with ${manifestName}.`);
  }
  const { launch, listed } = readManifest(new TextDecoder().decode(manifest));
  if (!files.has(launch)) {
    throw new Error(`The ${standard} package launches "${launch}", which it does not hold.`);
  }
  const control = new Set([manifestName, ...readSchemas(standard).keys()]);
  const held = [...files.keys()].filter((name) => !control.has(name));
  complain(standard, 'lists a file it does not hold', listed, new Set(held));
  complain(standard, 'holds a file its manifest does not list', held, new Set(listed));
  complain(standard, 'lacks a schema', [...control], new Set(files.keys()));
}

function complain(standard: Standard, fault: string, names: string[], known: Set<string>): void {
  const odd = names.find((name) => !known.has(name));
  if (odd !== undefined) throw new Error(`The ${standard} package ${fault}: "${odd}".`);
}

function readManifest(xml: string): { launch: string; listed: string[] } {
  const document = create(xml);
  const hrefs = (name: string): string[] =>
    document
      .filter(({ node }) => node.nodeName === name, false, true)
      .map(({ node }) => {
        const { attributes } = node as unknown as HasAttributes; // The DOM's Node type hides them.
        return attributes.getNamedItem('href')?.value ?? '';
      });
  return { launch: hrefs('resource')[0] ?? '', listed: hrefs('file') };
}

type HasAttributes = { attributes: { getNamedItem(name: string): { value: string } | null } };
