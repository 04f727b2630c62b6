import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a project's `content/media/`. */
export function writeMedia(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'content/media', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** A square of 24 by 16 pixels, green all over. */
export const png = bytes([
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAANElEQVR4AezSQQkAAAhDUbGEnWxg/yAaYaed/IK3weCx',
  'rOl1fob5KJDAEEEkBWSAFT0gOgAAAP//InN4QAAAAAZJREFUAwArxSl5O6pBiQAAAABJRU5ErkJggg==',
]);

/** The head of a frame: MPEG 1, layer III, 128 kbit a second, 44,100 samples. */
const silence = [0xff, 0xfb, 0x90, 0x00];

/** Half a second of silence: twenty frames in which every bit of sound is nought. */
export const mp3 = Uint8Array.from({ length: 20 * 417 }, (_, i) => silence[i % 417] ?? 0);

/** A second of 32 by 18 pixels, red and green by turns, without sound. */
export const webm = bytes([
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAOyEU2bdLlNu4tTq4QVSalmU6yBbk27i1Or',
  'hBZUrmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCA6DsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBEiYRERfcbTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh9B1Tnv+NBWD',
  'gQFV7oEBhoVWX1ZQOOCdsIEguoESU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAAAsDngQCg36G0gQAAAJACAJ0B',
  'KiAAEgACRwiFhYiZhIgMggJ1qgIH+RXeYP73fi/+Fa3s9gear/VeIMz1kHWhpqak7oEBpZ8wAgCdASogABIABwcIhYWImYSI',
  'JgIAB5DzycD+8F0AoMWhpYEAlADRAQAJEIAAGAAeV/QMADUHAP7z32fWpkY+jF+j64RZAQB1oZimlu6BAaWRsQEAHBE8ABgA',
  'GFgv9AAIcAD7gQCgx6GngQDlANEBAAkQVAAYAB5X9AwANQcA/vQYtzXxAyb/5+Z/un+d+iQAdaGYppbugQGlkbEBABwRLAAY',
  'ABhYL/QACHAA+4GUoMmhqYEBNQARAgAJEEQAGAdICCCZ8w0AOWYA/vm+F/8guWF1yNf+IZ6PUxgAdaGYppbugQGlkbEBABwR',
  'HAAYABhYL/QACHAA+4HloMuhqoEBhQDRAQAJEDgAGAAeV/QMADUHAP73WS+u8bZhtu2//WV/Mr+ZX+7sAHWhmKaW7oEBpZGx',
  'AQAcEOwAGAAYWC/0AAhwAPuCATWgzKGrgQImANEBAAkQLAAYAB5X9AwANQcA/vmTb+g2daidbQq/+3Z/XZ/XZ/1cAHWhmKaW',
  '7oEBpZGxAQAcENwAGAAYWC/0AAhwAPuCAYWgzKGrgQJ3ANEBAAkQJAAYAB5X9AwANQcA/v1jx//TSPGkeNI+Yt/89M15g/ws',
  'AHWhmKaW7oEBpZGxAQAcEMAAGAAYWC/0AAhwAPuCAiagyKGngQLHANEBAAkQdBRgAHlf0DAA1BwA/vDo91pj8PD8QC/8wSvy',
  'DdcgdaGYppbugQGlkbEBABwQiBRgAGFgv9AAIcAA+4ICd6DMoauBAxcAEQIACRAcABgHMAghenLNQDr/AP7+SAr/2dzaqQ/u',
  'o//Vn00Iv7HAdaGYppbugQGlkbEBABwQtAAYABhYL/QACHAA+4ICxxxTu2uNu4uzgQC3hveBAfGB1A==',
]);

export const vtt = 'WEBVTT\n\n00:00.000 --> 00:05.000\nA box is opened.\n';

export const transcript = 'Nora: "It was *empty*."\n\nOn the counter stands an open box.\n';

function bytes(base64: readonly string[]): Uint8Array {
  return Buffer.from(base64.join(''), 'base64');
}
