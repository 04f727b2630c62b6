import { problem, type Problem } from '../../model/problem.ts';
import type { At } from '../at.ts';
import { plain, unquoted } from './plain.ts';
import type { Text } from './texts.ts';

/**
 * Feedback that praises or blames the person. Feedback works where it is about the task and how it was
 * done, and can harm where it is about the self (Kluger and DeNisi 1996; Hattie and Timperley 2007).
 */
export function praiseOrBlame(texts: readonly Text[], at: At): Problem[] {
  return texts
    .filter(({ kind }) => kind === 'feedback')
    .flatMap(({ at: place, text }) => {
      const words = phrases.exec(unquoted(plain(text)).replaceAll('’', "'"))?.[0];
      return words ? [problem('praise-or-blame', at(place), { words })] : [];
    });
}

const traits =
  'brilliant|careless|clever|cold|cruel|foolish|heartless|impatient|incompetent|insensitive|kind|lazy|rude|selfish|smart|stupid|thoughtless|unfriendly|unhelpful|unkind|unprofessional|weak|wonderful';

/** Few and plain: a phrase is here only if it can hardly be about anything but the person. */
const phrases = new RegExp(
  [
    "\\b(?:well done|bravo|congratulations|full marks|(?:i'm|we're|be) proud of (?:you|yourself)|good for you|clever you|shame on you)\\b",
    '\\b(?:excellent|fantastic|good|great|nice|superb) (?:job|work)\\b',
    "\\byou(?: have|'ve)? (?:did|done) (?:really |very )?(?:badly|brilliantly|great|poorly|well)(?=[.,!;]|$)",
    `\\byou(?:'re| are| were| have been|'ve been) (?:(?:a bit|being|quite|really|so|too|very) )?(?:${traits})(?! (?:about|of|to))\\b`,
    "\\byou(?:'re| are| were) (?:a natural|a star|wrong|to blame)\\b",
    "\\byou (?:should(?:n't| not)?|ought(?:n't| not)? to) have (?!(?:an?|any|one|some|that|the|this|to|what|your|been (?:\\w+ed|given|shown|told))\\b)\\w+",
    '\\byou (?:failed|messed up|got (?:it|this|that) wrong)\\b',
    "\\b(?:it's|it is|it was|this is|this was|that's|that is|that was) (?:all )?your (?:own )?fault\\b",
    '\\b(?:how could you|what were you thinking|you do not care|you did not care)\\b',
    "\\byou (?:don't|didn't) care\\b",
    '(?<=^|[.!?…] )wrong(?=[.!,:]| (?:answer|choice|again))',
  ].join('|'),
  'i',
);
