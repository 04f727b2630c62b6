import { fill } from '../../i18n.ts';
import type { Figures } from '../../proofs/figures.ts';
import { listed } from '../../proofs/words.ts';
import { count } from './span.ts';

/** That each variant has been tried as the conversation has, in a sentence; none where there are none. */
export function variantsTried({ variants = [] }: Figures): string[] {
  if (variants.length === 0) return [];
  const states = listed(variants.map((one) => count(one.states)));
  const names = variants.map(({ id }) => id).join(', ');
  const head = fill('{n:variant|variants}', { n: variants.length });
  return [`${head} (${names}): ${states} states, all of them tried.`];
}
