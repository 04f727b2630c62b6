import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Desk } from '../language/desk.ts';
import { offsetOf } from '../language/nodes.ts';

/** What Markdown allows in prose, and the page or the package does not. */
export function checkProse(tree: Root, desk: Desk): void {
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 1) {
      const reason = 'only the title of the lesson has one hash sign. Begin it with "##".';
      desk.note('bad-heading', offsetOf(node), { reason });
    }
    // A package holds what the course has made, and nothing that a lesson brings along.
    if (node.type === 'image' || node.type === 'imageReference') {
      const reason = 'A picture cannot be packed from a lesson. Say in words what it shows.';
      desk.note('stray-text', offsetOf(node), { reason });
    }
    if (node.type === 'link' && !/^(?:#|https?:|mailto:|tel:)/.test(node.url)) {
      const reason = `"${node.url}" leads out of the page. Name another part as "#/lessons/its-id" or "#/scenarios/its-id", and an address whole, with "https://".`;
      desk.note('stray-text', offsetOf(node), { reason });
    }
  });
}
