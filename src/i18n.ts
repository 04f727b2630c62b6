/**
 * Fills `{name}` in a text of the interface; `{count:decision|decisions}` becomes the number with the
 * form of the word that goes with it. A name nobody gave stays visible, to be found.
 */
export function fill(text: string, facts: Readonly<Record<string, unknown>>, lang = 'en'): string {
  const form = /\{([\w.]+)(?::([^|}]*)\|([^}]*))?\}/g;
  return text.replace(form, (found, name: string, one?: string, other?: string) => {
    const fact = facts[name];
    if (fact === undefined) return found;
    if (one === undefined) return String(fact);
    const number = Number(fact);
    const word = new Intl.PluralRules(lang).select(number) === 'one' ? one : other;
    return `${number.toLocaleString(lang)} ${word}`;
  });
}

/** A day in words, such as 5 December 2026. `time` is in milliseconds since 1970. */
export function dateOf(time: number, lang = 'en-GB'): string {
  return new Date(time).toLocaleDateString(lang, { dateStyle: 'long' });
}
