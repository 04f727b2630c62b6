import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../src/studio/map/mark.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const tokens = new Map(
  [
    ...`${read('tokens')}${read('studio-map')}`.matchAll(
      /--([\w-]+): light-dark\((#\w+), (#\w+)\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, [light!, dark!]]),
);

describe.each(['light', 'dark'])('colours of the map, %s', (scheme) => {
  const colour = (name: string) => tokens.get(name)![scheme === 'light' ? 0 : 1]!;

  test.each([...new Set(Object.values(familyOf))])(
    'words can be read on %s, and its mark can be told from it',
    (family) => {
      for (const words of ['ink', 'ink-soft', 'fault']) {
        expect(contrast(colour(words), colour(family)), words).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colour(`${family}-mark`), colour(family))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['edge', 'ink-soft', 'accent', 'fault'])(
    'lines in %s can be told from paper',
    (line) => {
      expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(3);
    },
  );
});

/** By WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
