import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Desk } from '../language/desk.ts';
import { spotOf, type Word } from '../language/words.ts';
import { inlineWords, isOwner } from './vocabulary.ts';

/** Only a term can stand in a sentence: all other words are blocks of the page, and would break it. */
export function checkInSentence(tree: Root, desk: Desk): void {
  visit(tree, 'paragraph', ({ children }) => {
    const written = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    if (written.length < 2) return;
    for (const child of written) {
      // MDX elements are not in mdast's own union of nodes.
      const word = child as unknown as Word;
      const name = word.name ?? '';
      if (word.type !== 'mdxJsxTextElement' || !isOwner(name) || inlineWords.includes(name))
        continue;
      const reason = `<${name}> cannot stand in a sentence. Put it on a line of its own, with an empty line above and below.`;
      desk.note('stray-text', spotOf(word), { reason });
    }
  });
}
