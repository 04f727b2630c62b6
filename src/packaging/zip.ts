import { unzipSync, zipSync, type ZipOptions } from 'fflate';

/** The one file an LMS looks for; it is written first. */
export const manifestName = 'imsmanifest.xml';

/**
 * Packs files so that the same files give the same bytes, on any day and in any time zone: the
 * manifest first, then names by code point, all dated 1 January 1980, readable by everybody.
 * Throws when a name could not keep its place or its meaning.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort(byPlace);
  names.forEach(refuseUnsafe);
  const entries = names.map((name): [string, [Uint8Array, ZipOptions]] => [
    name,
    [files.get(name) ?? new Uint8Array(), attributesOf(name)],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** Unpacks a zip, in the order of its directory. Throws when the bytes are no zip. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

function attributesOf(name: string): ZipOptions {
  return {
    // A zip holds local time: a Date made of local parts reads 1980-01-01 in every zone.
    mtime: new Date(1980, 0, 1),
    level: compressed.test(name) ? 0 : 9,
    os: unix,
    attrs: (0o100644 << 16) >>> 0,
  };
}

function byPlace(a: string, b: string): number {
  if (a === b) return 0;
  if (a === manifestName) return -1;
  if (b === manifestName) return 1;
  return a < b ? -1 : 1;
}

function refuseUnsafe(name: string): void {
  // fflate takes an object: a key of digits alone would jump to the front of it.
  if (/^\d+$/.test(name) || !safeName.test(name)) {
    throw new Error(
      `"${name}" cannot be the name of a file in a zip: use letters, digits, "-", "_" and ".", "/" between folders, and not digits alone.`,
    );
  }
}

const unix = 3;
const compressed = /\.(avif|gif|jpe?g|m4a|mp3|mp4|ogg|opus|png|webm|webp|woff2?)$/;
const safeName = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;
