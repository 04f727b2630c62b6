import { refuseBroken } from './contents.ts';
import { type Edition, type Format, standardOf } from './formats.ts';
import { readManifest, type ManifestRead } from './manifest-read.ts';
import { explainBadName } from './names.ts';
import { readSchemas } from './schemas.ts';
import { explainInvalid } from './validate.ts';
import { manifestName, unzip } from './zip.ts';

/**
 * Opens a finished package as an LMS would and throws one sentence when it would not import or
 * launch: what the official schemas have against its manifest, and what they cannot see (a manifest
 * that is not first, an attribute misspelt, a file missing, unlisted or listed in vain).
 */
export function checkPackage(bytes: Uint8Array, format: Format): void {
  const files = unzip(bytes);
  const fail = (fault: string): never => {
    throw new Error(`The ${format} package ${fault}.`);
  };
  const manifest = files.get(manifestName);
  if (format === 'web') {
    if (manifest) fail(`holds an ${manifestName}; only LMSs need one`);
    if (!files.has('index.html')) fail('has no index.html to open');
    checkFiles(files, fail);
    return;
  }
  if (!manifest || [...files.keys()][0] !== manifestName) {
    return fail(`does not begin with ${manifestName}`);
  }
  const xml = new TextDecoder().decode(manifest);
  const invalid = explainInvalid(xml, format);
  if (invalid) fail(`has a manifest that its schemas refuse, ${invalid.replace(/\.$/, '')}`);
  const control = checkManifest(readManifest(xml), files, format, fail);
  checkFiles(new Map([...files].filter(([name]) => !control.has(name))), fail);
}

/** Gives the names of the files that control the package and belong to no resource. */
function checkManifest(
  { launch, listed, beside, types, dangling }: ManifestRead,
  files: ReadonlyMap<string, Uint8Array>,
  format: Edition,
  fail: Fail,
): Set<string> {
  const right = standardOf(format) === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType';
  const odd = types.find((name) => name !== right);
  if (odd !== undefined || types.length === 0) {
    fail(`names its SCO by ${odd ? `"${odd}"` : 'nothing'}, and LMSs look for "${right}"`);
  }
  if (dangling !== undefined) fail(`refers to "${dangling}" in its manifest, which is not there`);
  for (const href of [launch, ...listed]) {
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]|\.\.|[?#\\]/i.test(href)) {
      fail(`names "${href}" in its manifest, which is no plain path within it`);
    }
  }
  const names = [...files.keys()];
  const inVain = [launch, ...listed].find((name) => !files.has(name));
  if (inVain !== undefined) {
    const almost = names.find((name) => name.toLowerCase() === inVain.toLowerCase());
    const verb = inVain === launch ? 'launches' : 'lists';
    fail(
      almost
        ? `${verb} "${inVain}" and holds "${almost}": capital letters count`
        : `${verb} "${inVain}", which it does not hold`,
    );
  }
  const control = new Set([manifestName, ...beside, ...readSchemas(format).keys()]);
  const lacking = [...control].find((name) => !files.has(name));
  if (lacking !== undefined) fail(`lacks what its manifest needs: "${lacking}"`);
  const unlisted = names.find((name) => !control.has(name) && !listed.includes(name));
  if (unlisted !== undefined) {
    fail(`holds a file its manifest does not list: "${unlisted}"`);
  }
  return control;
}

function checkFiles(files: ReadonlyMap<string, Uint8Array>, fail: Fail): void {
  for (const name of files.keys()) {
    const complaint = explainBadName(name);
    if (complaint) fail(`holds "${name}", and ${complaint}`);
  }
  refuseBroken(files);
}

type Fail = (fault: string) => never;
