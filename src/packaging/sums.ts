import { createHash } from 'node:crypto';

/** The fingerprint of some bytes, in 64 characters of 0-9 and a-f. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `SHA256SUMS`, as `sha256sum --check` reads it, in the order of the names. */
export function writeSums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return lines.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}

/**
 * One fingerprint for the content of a package: of its files by name, without those that are written
 * from it (the manifest, the admin's sheet), in twelve characters. It tells two packages of one
 * version apart when somebody forgot to raise the version.
 */
export function contentHash(files: ReadonlyMap<string, Uint8Array>): string {
  return sha256(new TextEncoder().encode(writeSums(files))).slice(0, 12);
}
