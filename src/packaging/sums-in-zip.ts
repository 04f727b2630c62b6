import { crc32 } from 'node:zlib';

/**
 * The first file of a zip whose bytes are not those that were packed, by the checksum that the zip has
 * of each (APPNOTE 4.3.12): unpacking alone does not compare them, so a zip that was damaged on its way
 * would be read as if it said what it says now. `files` is what it was unpacked to. Throws when the zip
 * has no directory.
 */
export function findDamaged(
  zip: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  const sums = readSums(zip);
  return [...files].find(([name, bytes]) => sums.get(name) !== crc32(bytes))?.[0];
}

/** By name; of a name that stands there twice the last, as it is unpacked. */
function readSums(zip: Uint8Array): Map<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sums = new Map<string, number>();
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entrySign) throw new Error('There is no entry.');
    const length = view.getUint16(at + 28, true);
    const name = Buffer.from(zip.subarray(at + 46, at + 46 + length));
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    sums.set(name.toString(isUtf8 ? 'utf8' : 'latin1'), view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

/** The end of the directory stands last, before a comment of any length. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  throw new Error('There is no directory.');
}

const entrySign = 0x02014b50;
const endSign = 0x06054b50;
