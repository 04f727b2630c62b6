import type { Desk } from './desk.ts';
import { guess, nearest } from './guess.ts';
import { spotOf, type Word } from './words.ts';

/**
 * Checks what stands in a word's angle brackets. `allowed` are its properties: `?` marks those that
 * may be left out, `!` those that may be left out or stand without a value.
 */
export function checkProperties(word: Word, allowed: readonly string[], desk: Desk): void {
  const known = allowed.map((one) => one.replace(/[?!]$/, ''));
  const needed = allowed.filter((one) => !/[?!]$/.test(one));
  const given = word.attributes.map(({ name = '{…}' }) => name);
  const unknown = given.filter((name) => !known.includes(name));
  // A property with another name is there: that it is missing as well would be a second message.
  const near = (name: string) => nearest(name, known);
  const missing = needed.filter((key) => !given.includes(key) && !unknown.map(near).includes(key));
  const strange = unknown.filter((name) => near(name) === undefined);
  const isRenamed = strange.length > 0 && strange.length >= missing.length;
  for (const { name = '{…}', value, position } of word.attributes) {
    const at = position?.start.offset ?? spotOf(word);
    if (!known.includes(name)) {
      const only = strange.length === missing.length && missing[strange.indexOf(name)];
      // <Term pass>
      const isValue = only && !value && /^[a-z][\w-]*$/.test(name);
      const meant = isValue
        ? ` Write ${only}="${name}".`
        : only
          ? ` Did you mean "${only}"?`
          : guess(name, known);
      const facts = { name, where: `of <${word.name}>`, guess: meant };
      desk.note('unknown-key', at, { ...facts, known: known.join(', ') || 'none' });
    } else if (typeof value === 'object' && value !== null) {
      const reason = `"{${value.value}}" would be read as program code. Use quotation marks: ${name}="${value.value}".`;
      desk.note('mdx-trap', at, { reason });
    } else if (!value && !allowed.includes(`${name}!`)) {
      desk.note('wrong-value', at, { key: name, actual: 'empty', expected: 'filled in' });
    }
  }
  for (const key of isRenamed ? [] : missing) {
    desk.note('missing-key', spotOf(word), {
      where: `<${word.name}>`,
      key,
      expected: `${key}="…"`,
    });
  }
}
