import type { Desk } from '../language/desk.ts';
import { spotOf, wordsIn, type Word } from '../language/words.ts';

/** Inside an option a press on the term would choose that, so it is no place for one. */
export function checkTermsIn(option: Word, desk: Desk): void {
  for (const list of option.children.filter((child) => child.type === 'list')) {
    for (const word of wordsIn(list)) {
      if (word.name !== 'Term') continue;
      const reason =
        'A term cannot be opened inside an option, which is pressed as a whole. Put <Term> into what is asked above.';
      desk.note('stray-text', spotOf(word), { reason });
    }
  }
}
