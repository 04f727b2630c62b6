import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listOf, property, wordsIn } from '../language/words.ts';
import { setType } from './markdown.ts';
import { askingWords } from './vocabulary.ts';

/**
 * What each question of a lesson asks and what can be answered, in a line each: for whoever reads in
 * an LMS's report that somebody answered `b`.
 */
export function askedIn(tree: Root): AskedWords[] {
  const asking = wordsIn(tree).filter(({ name }) => askingWords.includes(name ?? ''));
  return asking.map((word) => {
    const list = listOf(word);
    // What is asked stands last, behind what happened.
    const before = word.children.slice(0, list ? word.children.indexOf(list) : undefined);
    const asked = before.findLast(({ type }) => type === 'paragraph');
    return {
      id: property(word, 'id') ?? '',
      text: setType(asked ? toString(asked) : ''),
      options: (list?.children ?? []).map(({ children: [first] }) =>
        setType(first ? toString(first).replace(/^\[[^\]]*\]\s*/, '') : ''),
      ),
    };
  });
}

export type AskedWords = {
  id: string;
  text: string;
  /** In the author's order: the first is `a` in a report. */
  options: string[];
};
