/** Words as an id would say them: `The small print` is `the-small-print`. */
export function plainId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');
}

/** A short id for what is called so: its first words, without those that say nothing. */
export function shortId(words: string, most = 3): string {
  const all = plainId(words).split('-');
  const telling = all.filter((word) => !silent.includes(word));
  const id = plainId((telling.length > 0 ? telling : all).slice(0, most).join('-'));
  return id.length > 1 ? id : `${id || 'part'}-one`;
}

const silent = ['the', 'a', 'an'];
