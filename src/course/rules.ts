import type { Desk } from '../language/desk.ts';
import { property, spotOf, type Word } from '../language/words.ts';
import { checkMinutes } from './activity.ts';
import { checkCompare } from './compare.ts';
import type { Known } from './known.ts';
import { checkAnimation, checkScenario, checkSheet, checkTerm } from './named.ts';
import { checkInCheck } from './outside.ts';
import { checkRecall } from './recall.ts';
import type { Owner } from './vocabulary.ts';
import { checkWithin } from './within.ts';
import { checkWordings } from './wordings.ts';

/**
 * What each word of a lesson must keep to beside its properties (`vocabulary.ts`). A picture, a sound and
 * a film have theirs where all prose is looked through, for conversations show them, too.
 */
export const rules: Readonly<Record<Owner, readonly Rule[]>> = {
  Activity: [checkMinutes],
  Sort: [checkWithin],
  Match: [checkWithin],
  Order: [checkWithin],
  Reflection: [],
  Reveal: [],
  Scenario: [checkScenario],
  Check: [],
  Question: [checkWithin, checkInCheck, checkWordings, checkConfidence],
  Recall: [checkRecall],
  IfThen: [],
  Mixed: [checkMixed],
  Compare: [checkCompare],
  Aside: [],
  Term: [checkTerm],
  Sheet: [checkSheet],
  Animation: [checkAnimation],
};

/** A mixed set has a few decisions, and more than one conversation to draw them from. */
function checkMixed(word: Word, desk: Desk, { known: { scenarios } }: Around): void {
  const count = property(word, 'count') ?? '';
  if (count && !/^([2-9]|1[0-2])$/.test(count)) {
    const facts = { key: 'count', actual: `"${count}"`, expected: 'a number from 2 to 12' };
    return desk.note('wrong-value', spotOf(word, 'count'), facts);
  }
  if (!scenarios || scenarios.length > 1) return;
  const reason =
    'A mixed set draws decisions from several conversations, and the course has only one. Name another under `scenarios` in content/course.yaml, or leave <Mixed> out until there is one.';
  desk.note('bad-question', spotOf(word), { reason });
}

/** How sure one is, is asked or not: there is one word for it, as in a scene. */
function checkConfidence(word: Word, desk: Desk): void {
  const written = property(word, 'confidence');
  if (written === undefined || written === 'ask') return;
  const facts = { key: 'confidence', actual: `"${written}"`, expected: 'ask' };
  desk.note('wrong-value', spotOf(word, 'confidence'), {
    ...facts,
    guess: ' Write confidence="ask", or take it away.',
  });
}

type Rule = (word: Word, desk: Desk, around: Around) => void;
/** The lesson round a word, and the course round the lesson. */
export type Around = {
  known: Known;
  all: readonly Word[];
  /** Where a tag could not be read, nobody knows what stands in what. */
  whole: boolean;
  /** What stands in a check or a recall. */
  checked: readonly Word[];
};
