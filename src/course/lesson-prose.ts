import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../language/source.ts';
import type { Problem } from '../model/problem.ts';
import { plain, unquoted } from '../proofs/advice/plain.ts';
import { unkindWords } from '../proofs/advice/prose.ts';
import { sayUnkind } from '../proofs/advice/unkind-words.ts';

/**
 * Words that can hurt or leave somebody out, in what a lesson says, paragraph by paragraph; what stands
 * in quotation marks is somebody else's. Courses are in English so far, and so is the list of words.
 */
export function unkindIn(tree: Root, { text, spot }: Source): Problem[] {
  const blocks: { at: number; words: string }[] = [];
  visit(tree, ['paragraph', 'heading'], ({ position }) => {
    const [at, end] = [position?.start.offset, position?.end.offset];
    if (at === undefined || end === undefined) return;
    blocks.push({ at, words: unquoted(plain(text.slice(at, end))) });
  });
  return unkindWords(blocks.map(({ words }) => words)).flatMap((found, i) =>
    found.length > 0 ? [sayUnkind(found, spot(blocks[i]!.at))] : [],
  );
}
