/**
 * Of two names that differ by a letter or two, how much stranger the spelling of the first is to the
 * words of the course: by a word that stands in them, else by letters that seldom follow each other
 * there. Above 0 the first is most likely the slip, below 0 the other, and from `plain` on it is plain.
 * What is counted in a list of texts is kept with the list, which must not change afterwards.
 */
export function strangeness(name: string, other: string, texts: readonly string[]): number {
  const course = wordsOf(texts);
  const [mine, others] = [partsOf(name), partsOf(other)];
  const apart = (from: string[], but: string[]) => from.filter((part) => !but.includes(part));
  const [here, there] = [apart(mine, others), apart(others, mine)];
  // Where the two themselves stand proves nothing.
  const own = standing([name, other], course.text);
  const times = (part: string) => (course.words.get(part) ?? 0) - (own.words.get(part) ?? 0);
  const strange = (parts: string[]) => parts.filter((part) => times(part) === 0).length;
  const gap = strange(here) - strange(there);
  if (gap !== 0) return gap * 10;
  const usual = (each: string) => (course.triples.get(each) ?? 0) - (own.triples.get(each) ?? 0);
  const strangers = (parts: string[], but: string[]) =>
    apart(parts.flatMap(triplesOf), but.flatMap(triplesOf));
  const [a, b] = [
    usualness(strangers(here, there), usual),
    usualness(strangers(there, here), usual),
  ];
  return b - a;
}

/** Of single slips in the names of this course one in fifty is judged wrong from here on. */
export const plain = 2;

const partsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** How usual letters are that follow each other in a name, those that follow so nowhere the least. */
function usualness(triples: readonly string[], usual: (triple: string) => number): number {
  const sum = triples.reduce((all, each) => all + Math.log1p(usual(each)), 0);
  return sum / Math.max(1, triples.length);
}

/** The words of some texts and the letters that follow each other there; counted once for a list. */
function wordsOf(texts: readonly string[]): Counted & { text: string } {
  const known = counted.get(texts);
  if (known) return known;
  const text = texts.join('\n').replace(/\$[a-z][a-z0-9-]*/gi, ' ');
  const found = { text, ...countOf([text]) };
  counted.set(texts, found);
  return found;
}

/** The same of the places in which two names stand. */
function standing(names: readonly string[], text: string): Counted {
  const both = names.map((each) => each.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  return countOf(text.match(new RegExp(`(?<![\\w-])(?:${both})(?![\\w-])`, 'gi')) ?? []);
}

function countOf(texts: readonly string[]): Counted {
  const words = new Map<string, number>();
  const triples = new Map<string, number>();
  const add = (to: Map<string, number>, each: string, by: number) =>
    to.set(each, (to.get(each) ?? 0) + by);
  for (const word of texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
    add(words, word, 1);
  }
  for (const [word, times] of words) for (const each of triplesOf(word)) add(triples, each, times);
  return { words, triples };
}

const counted = new WeakMap<readonly string[], Counted & { text: string }>();

type Counted = { words: Map<string, number>; triples: Map<string, number> };

function triplesOf(word: string): string[] {
  const letters = [' ', ...word, ' '];
  return letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`);
}
