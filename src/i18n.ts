/**
 * Fills `{name}` in a text of the interface; `{count:decision|decisions}` becomes the number with the
 * form of the word that goes with it. A name nobody gave stays visible, to be found.
 */
export function fill(text: string, facts: Readonly<Record<string, unknown>>, lang = 'en'): string {
  const form = /\{([\w.]+)(?::([^|}]*)\|([^}]*))?\}/g;
  return text.replace(form, (found, name: string, one?: string, other?: string) => {
    const fact = facts[name];
    if (fact === undefined) return found;
    if (one === undefined) return withMinus(fact);
    const number = Number(fact);
    const word = new Intl.PluralRules(lang).select(number) === 'one' ? one : other;
    return `${withMinus(isPlain(number, lang) ? number : number.toLocaleString(lang))} ${word}`;
  });
}

/**
 * Below a thousand English writes a number as a computer does. The first number that `Intl` writes costs a
 * slow phone a tenth of a second, and most pages need no other.
 */
function isPlain(number: number, lang: string): boolean {
  return lang === 'en' && number < 1000;
}

/** As text; a number below nought has a minus, where a computer writes a hyphen. */
export function withMinus(value: unknown): string {
  return String(value).replace(/^-(?=\d)/, '−');
}

/** In what one says how long something takes: minutes, from two hours on hours, to the nearest half. */
export function spanOf(minutes: number): ['minute' | 'hour', number] {
  return minutes < 120 ? ['minute', minutes] : ['hour', Math.round(minutes / 30) / 2];
}

/** The same in words, for the build: `Intl` writes such words well, and takes a slow phone 80 ms for it. */
export function durationOf(minutes: number, lang = 'en'): string {
  const [unit, count] = spanOf(minutes);
  const form = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  return form.format(count);
}

/** A day in words, such as 5 December 2026. `time` is in milliseconds since 1970. */
export function dateOf(time: number, lang = 'en-GB'): string {
  return new Date(time).toLocaleDateString(lang, { dateStyle: 'long' });
}
