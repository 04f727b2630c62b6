import type { Spot } from '../../model/problem.ts';
import { capital } from '../capital.ts';
import type { Path } from './schema-shape.ts';

/**
 * A path in words: its keys joined by points, and what stands in a list counted as people count, from
 * the first. `place` goes before the key and `of` behind it: the second of "primary", and "age" in the
 * first of "others".
 */
export function placeOf(path: Path): { place: string; key: string; of: string } {
  const at = path.findLastIndex((step) => typeof step === 'number');
  if (at < 0) return { place: '', key: path.join('.'), of: '' };
  const before = path.slice(0, at);
  const list = before.slice(before.findLastIndex((step) => typeof step === 'number') + 1).join('.');
  const nth = `the ${ordinal(Number(path[at]))} of`;
  const after = path.slice(at + 1).join('.');
  if (after === '') return { place: `${capital(nth)} `, key: list, of: '' };
  return { place: '', key: after, of: ` in ${nth} "${list}"` };
}

/** The same as one phrase: `the second of "primary"`, `"name" in the first of "others"`, `"lms"`. */
export function phraseOf(path: Path): string {
  const { place, key, of } = placeOf(path);
  return `${place.charAt(0).toLowerCase()}${place.slice(1)}"${key}"${of}`;
}

function ordinal(index: number): string {
  return ordinals[index] ?? `number ${index + 1}`;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Where a path's value stands in the file, or its key. */
export type SpotOf = (path: readonly (string | number)[], key?: boolean) => Spot;
