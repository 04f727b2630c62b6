import type { List, Root, RootContent } from 'mdast';

/** Every word (`<Word …>`) of a lesson, in reading order, however deep. */
export function wordsIn(tree: Pick<Root, 'children'> | Word): Word[] {
  const words: Word[] = [];
  const look = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      // MDX adds its elements to the tree; mdast's own union does not list them.
      const word = node as unknown as Word;
      if (word.type === 'mdxJsxFlowElement' || word.type === 'mdxJsxTextElement') words.push(word);
      if ('children' in node) look(node.children);
    }
  };
  look(tree.children);
  return words;
}

/** The value of a word's property, when it is plain text. */
export function property(word: Word, name: string): string | undefined {
  const value = attributeOf(word, name)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function attributeOf(word: Word, name: string): Attribute | undefined {
  return word.attributes.find((each) => each.name === name);
}

/** Where a property is written; where the word is, when it is not. */
export function spotOf(word: Word, name?: string): number {
  const written = name === undefined ? undefined : attributeOf(word, name);
  return (written ?? word).position?.start.offset ?? 0;
}

/** The list that holds a word's options. */
export function listOf(word: Word): List | undefined {
  return word.children.find((child) => child.type === 'list');
}

export type Word = {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: Attribute[];
  children: RootContent[];
  position?: RootContent['position'];
};
export type Attribute = {
  /** The other type is `{...more}`, which has no name. */
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  /** Text, nothing, or a piece of program code with its own `value`. */
  value?: string | null | { value: string };
  position?: RootContent['position'];
};
