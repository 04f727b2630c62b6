import type { Desk } from './desk.ts';
import { guess, nearest } from './guess.ts';
import { spotOf, type Word } from './words.ts';

/**
 * Checks what stands in a word's angle brackets. `allowed` are its properties: `?` marks those that
 * may be left out, `!` those that may be left out or stand without a value.
 */
export function checkProperties(word: Word, allowed: readonly string[], desk: Desk): void {
  const known = allowed.map((one) => one.replace(/[?!]$/, ''));
  // A misspelt property is there: that it is missing as well would be a second message.
  const meant = new Set<string | undefined>();
  for (const { name = '{…}', value, position } of word.attributes) {
    const at = position?.start.offset ?? spotOf(word);
    if (!known.includes(name)) {
      const facts = { name, where: `of <${word.name}>`, guess: guess(name, known) };
      meant.add(nearest(name, known));
      desk.note('unknown-key', at, { ...facts, known: known.join(', ') || 'none' });
    } else if (typeof value === 'object' && value !== null) {
      const reason = `"{${value.value}}" would be read as program code. Use quotation marks: ${name}="${value.value}".`;
      desk.note('mdx-trap', at, { reason });
    } else if (!value && !allowed.includes(`${name}!`)) {
      desk.note('wrong-value', at, { key: name, actual: 'empty', expected: 'filled in' });
    }
  }
  for (const key of allowed.filter((one) => !/[?!]$/.test(one))) {
    if (meant.has(key) || word.attributes.some(({ name }) => name === key)) continue;
    desk.note('missing-key', spotOf(word), {
      where: `<${word.name}>`,
      key,
      expected: `${key}="…"`,
    });
  }
}
