import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Desk } from '../language/desk.ts';
import { offsetOf, textOf } from '../language/nodes.ts';
import type { Word } from '../language/words.ts';

/**
 * Checks the levels of a lesson's headings. The page gives the lesson its title, the first level, and
 * an `<Activity>` a heading of the third.
 */
export function checkHeadings(tree: Root, desk: Desk): void {
  let before = 1;
  look(tree.children, 2);

  function look(nodes: readonly RootContent[], top: number): void {
    for (const node of nodes) {
      if (node.type === 'heading') {
        check(node, top);
        before = Math.max(node.depth, top);
      }
      if (node.type === 'paragraph') checkBlank(node);
      // MDX elements are not in mdast's own union of nodes.
      const isActivity = (node as unknown as Word).name === 'Activity';
      const around = before;
      if (isActivity) before = 3;
      if ('children' in node) look(node.children, isActivity ? 4 : top);
      // What stands below an activity is no part of it.
      if (isActivity) before = around;
    }
  }

  /** Without its blank a heading is a sentence that begins with hash signs. */
  function checkBlank(node: Paragraph): void {
    const found = /^(##+)([^\s#].*)/.exec(textOf(node, desk).text);
    if (!found) return;
    const reason = `its hash signs have no blank behind them. Write "${found[1]} ${found[2]}".`;
    desk.note('bad-heading', offsetOf(node), { reason });
  }

  function check(node: Heading, top: number): void {
    const bad = (reason: string) => desk.note('bad-heading', offsetOf(node), { reason });
    const note = (reason: string) => desk.note('heading-order', offsetOf(node), { reason });
    const { depth } = node;
    if (toString(node).trim() === '') return bad('it has no words. Write some, or take it away.');
    if (depth === 1) {
      return bad('only the title of the lesson has one hash sign. Begin it with "##".');
    }
    const cure = `Begin it with "${'#'.repeat(Math.max(top, before + 1))}".`;
    if (depth < top) {
      note(`An activity has a title of the third level, and this heading is in it. ${cure}`);
    } else if (depth > before + 1) {
      const after = before === 1 ? 'is the first of the lesson' : `comes after one of ${before}`;
      note(`This heading has ${depth} hash signs and ${after}, so a level is left out. ${cure}`);
    }
  }
}
