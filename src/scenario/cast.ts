import type { FrontMatter } from '../model/front-matter.ts';
import type { Person } from '../model/graph.ts';

/**
 * Who can speak: `you`, the customer and the others, each by full name or by its first word.
 * Returns the words an author may write, in lower case, and whose they are.
 */
export function castOf(customer: Named, others: readonly Named[]): Map<string, string> {
  const cast = new Map([['you', 'you']]);
  for (const { name } of [customer, ...others]) {
    const id = personId(name);
    cast.set(name.toLowerCase(), id);
    const first = name.toLowerCase().split(/\s+/)[0]!;
    if (!cast.has(first)) cast.set(first, id);
  }
  return cast;
}

/** `fill` writes out the values an organisation sets. */
export function personOf(entry: FrontMatter['customer'], fill: (text: string) => string): Person {
  const { name, about, age, portrait } = entry;
  return {
    id: personId(name),
    name,
    ...(about && { about: fill(about) }),
    ...(age && { age }),
    ...(portrait && { portrait }),
  };
}

/** `Priya Nair` → `priya-nair`. */
export function personId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return /^[a-z]./.test(id) ? id : `p-${id}`;
}

type Named = { name: string };
