import type { RootContent } from 'mdast';
import type { Attribute, Word } from '../language/words.ts';

/** A word as an author could have written it, for what is made of lists and paragraphs. */
export function element(
  name: string,
  properties: Record<string, string>,
  children: readonly (RootContent | Word)[] = [],
): Word {
  const attributes = Object.entries(properties).map(([key, value]) => attribute(key, value));
  return { type: 'mdxJsxFlowElement', name, attributes, children: asContent(children) };
}

export function attribute(name: string, value: string): Attribute {
  return { type: 'mdxJsxAttribute', name, value };
}

/** MDX elements are not in mdast's own union of nodes. */
export function asContent(nodes: readonly (RootContent | Word)[]): RootContent[] {
  return nodes as unknown as RootContent[];
}
