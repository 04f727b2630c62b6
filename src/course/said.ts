import { longCode } from '../model/code.ts';
import type { Graph } from '../model/graph.ts';

/**
 * A text of a scenario as HTML, by its place. Where a variant has other words there, they stand beside
 * it, hidden, each marked with the variants that say it; the page shows those of the run.
 */
export function said(
  { texts, variants }: Pick<Graph, 'texts' | 'variants'>,
  place: string,
  toHtml: (markdown: string) => string,
  tag: 'span' | 'div' = 'span',
): string {
  const other = variants.filter((variant) => variant.texts[place] !== undefined);
  const written = toHtml(texts[place]!);
  if (other.length === 0) return written;
  const usual = variants.filter((variant) => !other.includes(variant));
  const codes = ['base', ...usual.map(({ id }) => longCode(id))].join(' ');
  const changed = other.map(
    ({ id, texts }) => `<${tag} data-v="${longCode(id)}" hidden>${toHtml(texts[place]!)}</${tag}>`,
  );
  return `<${tag} data-v="${codes}">${written}</${tag}>${changed.join('')}`;
}

/** A scenario with the words that one variant of it says, by its code; as it is written without one. */
export function inVariant(graph: Graph, code: string | undefined): Graph {
  const variant = graph.variants.find(({ id }) => longCode(id) === code);
  return { ...graph, texts: { ...graph.texts, ...variant?.texts }, variants: [] };
}
