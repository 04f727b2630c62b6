import type { Desk } from '../language/desk.ts';
import { spotOf, wordsIn, type Word } from '../language/words.ts';
import { inlineWords, outerWords } from './vocabulary.ts';

/**
 * What asks for an answer holds what it asks and its options, to be answered at one go. A word that has
 * something of its own to do or to open is no part of that, and a term is none of an option.
 */
export function checkWithin(asking: Word, desk: Desk): void {
  for (const word of wordsIn(asking)) {
    if (!outerWords.includes(word.name ?? '')) continue;
    const reason = `<${word.name}> stands inside <${asking.name}>, where only what is asked and one list can stand. Move it above <${asking.name}> or below </${asking.name}>.`;
    desk.note('bad-question', spotOf(word), { reason });
  }
  for (const list of asking.children.filter((child) => child.type === 'list')) {
    for (const word of wordsIn(list)) {
      if (!inlineWords.includes(word.name ?? '')) continue;
      // A press on it would choose the option.
      const reason =
        'A term cannot be opened inside an option, which is pressed as a whole. Put <Term> into what is asked above.';
      desk.note('stray-text', spotOf(word), { reason });
    }
  }
}
