const segment = /^[a-z0-9][a-z0-9_.-]*$/;

/**
 * Says why a file of the site may not go into a package, or nothing when it may.
 *
 * The rules keep names out of the ways LMSs and their servers trip over them: upper case meets a
 * file system without it, a leading `_` or `.` is dropped by some static hosts, anything that needs
 * percent-encoding is encoded twice somewhere, `.mjs` and `.wasm` are served with types that
 * browsers refuse (Moodle sends text/plain and application/octet-stream).
 */
export function explainBadName(path: string): string | undefined {
  if (!path.split('/').every((part) => segment.test(part))) {
    return 'names are made of lower-case letters, digits, "-", "_" and ".", beginning with a letter or digit; rename it';
  }
  if (path.length >= 100)
    return `its path has ${path.length} characters and may have 99; shorten it`;
  if (/\.(mjs|wasm)$/.test(path)) return 'LMSs serve .mjs and .wasm with a wrong type; use .js';
  return undefined;
}
