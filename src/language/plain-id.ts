import { idPattern } from '../model/names.ts';

/** Words as an id would say them: `The small print` is `the-small-print`, `Rötung` is `roetung`. */
export function plainId(words: string): string {
  return plainLetters(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
}

/** In small letters without marks, as the names of files and ids have them; other signs stay. */
export function plainLetters(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/**
 * What is told of a name that cannot be an id: `why`, or the id that it could have; `cure` says what is
 * to be done with that.
 */
export function badId(
  name: string,
  why = '',
  cure = (id: string) => `Write "${id}", here and wherever it is named.`,
): { name: string; why: string; guess: string } {
  const id = plainId(name);
  const isOther = why === '' && id !== name && idPattern.test(id);
  return { name, why, guess: isOther ? ` ${cure(id)}` : '' };
}

/** Names as they are declared; of one that cannot be an id, as it may be named all the same. */
export function namedBy(declared: readonly string[]): string[] {
  const all = declared.flatMap((name) =>
    idPattern.test(name) ? [name] : [name, name.toLowerCase(), plainId(name)],
  );
  return [...new Set(all)].filter(Boolean);
}

/** A short id for what is called so: its first words, without those that say nothing. */
export function shortId(words: string, most = 3): string {
  const all = plainId(words).split('-');
  const telling = all.filter((word) => !silent.includes(word));
  const id = plainId((telling.length > 0 ? telling : all).slice(0, most).join('-'));
  return id.length > 1 ? id : `${id || 'part'}-one`;
}

const silent = ['the', 'a', 'an'];
