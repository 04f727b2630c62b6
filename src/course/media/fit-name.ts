import { plainLetters } from '../../language/plain-id.ts';

/** Whether a file can be packed under this name: none on which an LMS or a server trips. */
export function isFitName(name: string): boolean {
  return fit.test(name) && name.length <= longest;
}

/** The name without what does not fit: two names that have it in common are meant for one file. */
export function fitNameOf(name: string): string {
  const plain = plainLetters(name).replace(/[^a-z0-9_./-]+/g, '-');
  return plain.replace(/(?<=^|\/)-+|-+(?=\.\w+$)/g, '');
}

const fit = /^[a-z0-9][a-z0-9_.-]*(?:\/[a-z0-9][a-z0-9_.-]*)*$/;
/** Under `assets/media/` the whole path must stay below a hundred characters. */
export const longest = 80;
