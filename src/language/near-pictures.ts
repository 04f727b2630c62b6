import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { endings } from '../model/media.ts';
import type { Desk } from './desk.ts';
import { offsetOf } from './nodes.ts';

/**
 * Finds what was to be a picture and is only words with signs in them, because its brackets have changed
 * places, or one is lost. Each is told with the form it should have, and blanked out in the tree, so that
 * nobody takes it for a link that is not quite one.
 */
export function checkNearPictures(tree: Root | RootContent, desk: Desk): void {
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type === 'link') return;
    node.value = node.value.replace(form, (written, one: string, other: string, at: number) => {
      const [file = '', words = ''] = [one, other].toSorted((a, b) => rank(a) - rank(b));
      const name = file.trim().replace(/[.,;:!?]+$/, '');
      if (!isPicture(name)) return written;
      const plain = name.replace(/\s+/g, '-');
      const also = plain === name ? '' : ` Its name cannot have a blank: call it "${plain}".`;
      const facts = { written, form: `![${words.trim() || 'what it shows'}](${plain})`, also };
      desk.note('lost-picture', offsetOf(node) + at, facts);
      return ' '.repeat(written.length);
    });
  });
}

/** Whether a name ends as that of a picture does. */
export const isPicture = (name: string) =>
  endings.picture.some((ending) => name.trim().toLowerCase().endsWith(`.${ending}`));
const rank = (name: string) => (isPicture(name.replace(/[.,;:!?]+$/, '')) ? 0 : 1);

/** Two pairs of brackets of whatever kind, one after the other; the last may be lost. */
const form = /!?[ \t]?[([]([^()[\]\n]*)[)\]][ \t]*[([]([^()[\]\n]*)(?:[)\]]|$)/g;
