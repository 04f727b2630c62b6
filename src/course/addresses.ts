import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { fillText, type Values } from '../language/values.ts';

/**
 * The address of every heading of a lesson: `/lessons/<lesson>/<its words>`. Where two say the same,
 * the second ends in `-2`. All lessons share one document, so each address names its lesson.
 */
export function headingAddresses(
  tree: Root,
  lesson: string,
  values: Values = {},
): Map<Heading, string> {
  const addresses = new Map<Heading, string>();
  const taken = new Set<string>();
  visit(tree, 'heading', (node) => {
    const said = fillText(toString(node), values);
    const words = said.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'part';
    let own = slug;
    for (let count = 2; taken.has(own); count += 1) own = `${slug}-${count}`;
    taken.add(own);
    addresses.set(node, `/lessons/${lesson}/${own}`);
  });
  return addresses;
}
