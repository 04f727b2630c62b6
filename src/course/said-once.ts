import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: what a lesson would say again and again is said in full the first time. `data-once`
 * at an element holds what stands in its place from then on.
 */
export function rehypeSaidOnce() {
  return (tree: Root): void => {
    const said = new Set<string>();
    visit(tree, 'element', (node) => {
      const { dataOnce } = node.properties;
      if (dataOnce === undefined) return;
      delete node.properties['dataOnce'];
      const text = toString(node);
      if (said.has(text)) node.children = [{ type: 'text', value: String(dataOnce) }];
      said.add(text);
    });
  };
}
