/** `31.4 kB`, and of what is unpacked in how many files, with a thousand bytes to the kilobyte. */
export function inWords(bytes: number, files?: number): string {
  const size =
    bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return files === undefined ? size : `${size} unpacked, in ${files} files`;
}
