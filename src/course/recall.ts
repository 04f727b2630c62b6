import type { Desk } from '../language/desk.ts';
import type { Around } from './rules.ts';
import { askingWords } from './vocabulary.ts';
import { property, spotOf, wordsIn, type Word } from '../language/words.ts';

/**
 * The questions of a lesson that ask for what an earlier one said (`<Recall>`). They look like those
 * of a check, and are none: their answers are kept and told nowhere.
 */
export function recalledIn(all: readonly Word[]): Word[] {
  return all
    .filter(({ name }) => name === 'Recall')
    .flatMap((recall) => wordsIn(recall).filter(isAsking));
}

/** A recall holds questions, and stands apart from the check, of which every answer counts. */
export function checkRecall(recall: Word, desk: Desk, { all, whole }: Around): void {
  if (!whole) return;
  const checks = all.filter(({ name }) => name === 'Check');
  const id = property(recall, 'id') ?? '';
  const within = wordsIn(recall);
  const isMixed =
    within.some((word) => checks.includes(word)) ||
    checks.some((check) => wordsIn(check).includes(recall));
  const say = (reason: string) => desk.note('bad-question', spotOf(recall), { reason });
  if (isMixed) {
    say(
      `The recall "${id}" and a check stand one inside the other. Nothing of a recall is kept, and every answer of a check is. Let one end before the other begins.`,
    );
  } else if (!within.some(isAsking)) {
    say(
      `The recall "${id}" asks nothing. Write two or three questions between <Recall id="…"> and </Recall>, each as in a check.`,
    );
  }
}

const isAsking = ({ name }: Word) => askingWords.includes(name ?? '');
