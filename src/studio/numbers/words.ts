import type { Graph } from '../../model/graph.ts';
import { plain } from '../../proofs/advice/plain.ts';
import { optionsTogether, ranked, type Option } from '../../proofs/advice/together.ts';
import { countWords } from '../../proofs/reading.ts';
import type { Search } from '../../proofs/search.ts';
import { mean } from '../../record/outcome.ts';

/**
 * How many words the worthiest choices have on average, and the others: where the two are far apart,
 * people learn to pick by length. Of each scene, the largest set of choices that can stand open together
 * counts, as it does for the advice about long lines (`proofs/advice/giveaways.ts`).
 */
export function averageWords({ texts }: Graph, states: Search): AverageWords {
  const fullest = new Map<string, ReturnType<typeof optionsTogether>[number]>();
  for (const one of optionsTogether(states)) {
    const before = fullest.get(one.scene);
    if (!before || one.options.length > before.options.length) fullest.set(one.scene, one);
  }
  const best: number[] = [];
  const rest: number[] = [];
  for (const { scene, options } of fullest.values()) {
    const sides = ranked(options);
    // Choices that are all of one worth give nothing away.
    if (sides.rest.length === 0) continue;
    const words = ({ choice }: Option) =>
      countWords(plain(texts[`${scene}/${choice.id}/text`] ?? ''));
    best.push(...sides.best.map(words));
    rest.push(...sides.rest.map(words));
  }
  return { best: mean(best), rest: mean(rest) };
}

export type AverageWords = { best: number | undefined; rest: number | undefined };
