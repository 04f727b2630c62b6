import { mediaWords } from '../language/media.ts';

/**
 * The words a lesson may use and their properties; `?` marks those that may be left out. What else each
 * must keep to is in `rules.ts`.
 */
export const vocabulary = {
  Activity: ['title', 'minutes'],
  Sort: ['id', 'bins'],
  Match: ['id'],
  Order: ['id'],
  Reflection: ['id'],
  Reveal: ['title'],
  Scenario: ['id'],
  Check: ['id'],
  Question: ['id', 'kind?', 'critical?', 'again?', 'confidence?'],
  Recall: ['id'],
  IfThen: ['id'],
  Mixed: ['id', 'count'],
  Compare: [],
  Aside: ['title'],
  Term: ['id'],
  Sheet: ['id'],
  Animation: ['id'],
} as const satisfies Record<string, readonly string[]>;
export type Owner = keyof typeof vocabulary;

export function isOwner(name: string): name is Owner {
  return Object.hasOwn(vocabulary, name);
}

/** Those that ask for an answer: in a check it is kept, elsewhere it is for learning alone. */
export const askingWords: readonly string[] = ['Question', 'Sort', 'Match', 'Order'];

/** Those whose id names something that is written elsewhere. */
export const namingWords: readonly string[] = ['Scenario', 'Term', 'Sheet', 'Animation'];

/** Those that stand in a sentence; all others are blocks of the page. */
export const inlineWords: readonly string[] = ['Term'];

/** All that can stand in angle brackets, media included. */
export const words = [...Object.keys(vocabulary), ...Object.keys(mediaWords)];

/** Those that hold nothing, and end themselves. */
export const loneWords: readonly string[] = [
  'Scenario',
  'Mixed',
  'Sheet',
  'Animation',
  ...Object.keys(mediaWords),
];

/** What asks for an answer holds what it asks, and one list: no place for what can be done or opened. */
export const outerWords: readonly string[] = Object.keys(vocabulary).filter(
  (name) => ![...inlineWords, 'Compare'].includes(name),
);

/** How a word is written: `<Sort id="…" bins="…">`. */
export function formOf(name: string): string {
  const properties: Record<string, readonly string[]> = { ...vocabulary, ...mediaWords };
  const needed = (properties[name] ?? ['id']).filter((one) => !/[?!]$/.test(one));
  const end = loneWords.includes(name) ? ' />' : '>';
  return `<${name}${needed.map((one) => ` ${one}="…"`).join('')}${end}`;
}
