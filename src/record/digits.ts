import { alphabet } from '../model/code.ts';

/** A whole number in code characters, 64 values each; of a fixed width, or as short as it can be. */
export function write(n: number, width?: number): string {
  // Out of range is written as the nearest there is, never as something else.
  let rest = Math.max(0, width === undefined ? n : Math.min(n, 64 ** width - 1));
  let out = '';
  while (rest > 0 || out.length < (width ?? 1)) {
    out = alphabet.charAt(rest % 64) + out;
    rest = Math.floor(rest / 64);
  }
  return out;
}

/** The number that `write` wrote: of other text, some number. A checksum tells the one from the other. */
export function read(text: string): number {
  return [...text].reduce((sum, char) => sum * 64 + alphabet.indexOf(char), 0);
}
