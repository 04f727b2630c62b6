/**
 * Reads the directory of a zip by hand (APPNOTE 4.3.12 and 4.3.16), so that what the packer writes
 * is judged by other eyes than the library that wrote it.
 */
export function readCentralDirectory(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of central directory');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error(`no entry at ${at}`);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      madeBy: view.getUint8(at + 5),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      mode: view.getUint32(at + 38, true) >>> 16,
      localName: readLocalName(zip, view, local),
      at: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      length: view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new Error('the central directory does not reach its end');
  return entries;
}

function readLocalName(zip: Uint8Array, view: DataView, local: number): string {
  if (view.getUint32(local, true) !== 0x04034b50) throw new Error(`no local header at ${local}`);
  const length = view.getUint16(local + 26, true);
  return new TextDecoder().decode(zip.subarray(local + 30, local + 30 + length));
}

export type Entry = {
  name: string;
  /** 0 is MS-DOS, 3 is Unix. */
  madeBy: number;
  flags: number;
  /** 0 is stored, 8 is deflated. */
  method: number;
  time: number;
  date: number;
  crc: number;
  mode: number;
  localName: string;
  /** Where its bytes begin as they are packed, and how many they are. */
  at: number;
  length: number;
};
