import { fill } from '../../i18n.ts';

/**
 * For the build: the HTML of a lesson with a line before each of its headings that says which part
 * this is and how long it is from there to the end. `minutes` is the whole, shared out by words.
 * `slugs` are the addresses of the headings, in their order (`course/addresses.ts`: letters, digits, - and /).
 */
export function withParts(
  html: string,
  slugs: readonly string[],
  minutes: number,
  words: Words,
): string {
  const isHeading = new RegExp(`(?=<h2[^>]* id="(?:${slugs.join('|')})")`);
  const pieces = html.split(isHeading);
  const before = pieces.length - slugs.length;
  const lengths = pieces.map((piece) => piece.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0);
  const all = lengths.reduce(add, 0);
  return pieces
    .map((piece, i) => {
      if (i < before) return piece;
      const share = lengths.slice(i).reduce(add, 0) / all;
      const left = Math.max(1, Math.round(share * minutes));
      const part = fill(words['page-part'], { number: i - before + 1, count: slugs.length });
      const time = fill(words['page-part-left'], { left });
      return `<div class="part small soft" data-left="${left}"><span>${part}</span> <span>${time}</span></div>${piece}`;
    })
    .join('');
}

const add = (sum: number, next: number) => sum + next;

type Words = { 'page-part': string; 'page-part-left': string };
