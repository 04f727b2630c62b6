import { yesIn } from '../language/answers.ts';
import type { Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { property, spotOf, wordsIn, type Word } from '../language/words.ts';
import { attribute } from './element.ts';
import type { Around } from './rules.ts';

/**
 * A critical question has to be right before the check is taken, and whoever gets it wrong is asked the
 * same in other words: those stand in questions of their own, each of which names it (`again`). The same
 * lines once more would only ask what the reasons have just said.
 */
export function checkWordings(question: Word, desk: Desk, { all, checked, whole }: Around): void {
  const say = (reason: string, key: string) =>
    desk.note('bad-question', spotOf(question, key), { reason });
  const [id, first] = [property(question, 'id'), property(question, 'again')];
  const critical = property(question, 'critical');
  if (critical && yesIn(critical) === undefined) {
    const yes = yesIn(critical, { loosely: true });
    const facts = { key: 'critical', actual: `"${critical}"`, expected: 'yes or no' };
    const cure = yes === undefined ? '' : ` Write critical="${yes ? 'yes' : 'no'}".`;
    return desk.note('wrong-value', spotOf(question, 'critical'), { ...facts, guess: cure });
  }
  if (!whole || !id) return;
  const questions = all.filter(({ name }) => name === 'Question');
  const called = (name: string) => questions.find((other) => property(other, 'id') === name);
  const checks = all.filter(({ name }) => name === 'Check');
  const checkOf = (word: Word) => checks.find((check) => wordsIn(check).includes(word));
  if (first !== undefined) return checkAgain(first);
  if (!isCritical(question)) return;
  if (!checkOf(question)) {
    // Where it stands in a recall. Elsewhere no question can stand, and that is told.
    if (!checked.includes(question)) return;
    return say(
      `The question "${id}" is critical, and stands in no check. Nothing waits for its answer here: take critical="yes" away, or move it into <Check>.`,
      'critical',
    );
  }
  const askedAgain = questions.flatMap((other) => property(other, 'again') ?? []);
  // One that names nobody may be meant for this.
  if (askedAgain.some((other) => other === id || !called(other))) return;
  say(
    `The question "${id}" is critical, and there is one wording of it. Whoever gets it wrong is asked the same in other words: write those below it, as <Question id="${id}-again" again="${id}">.`,
    'critical',
  );

  function checkAgain(first: string): void {
    const asked = called(first);
    const criticals = questions.filter(isCritical).map((other) => property(other, 'id') ?? '');
    if (!asked) {
      const near = guess(first, criticals);
      say(`There is no question "${first}" that this could ask in other words.${near}`, 'again');
    } else if (property(asked, 'again') !== undefined) {
      const own = property(asked, 'again');
      say(`"${first}" is another wording itself. Write again="${own}".`, 'again');
    } else if (!isCritical(asked)) {
      say(
        `"${first}" is asked in other words only where it has to be right. Write critical="yes" there, or take this question away.`,
        'again',
      );
    } else if (isCritical(question)) {
      say(
        `"${id}" is the question "${first}" in other words, and that is critical already. Take critical="yes" away here.`,
        'critical',
      );
    } else if (checkOf(asked) && checkOf(question) !== checkOf(asked)) {
      say(
        `"${first}" stands in a check, and this wording of it elsewhere. Move it below it.`,
        'again',
      );
    }
  }
}

/** Tells a question of several wordings the address that all of them share. */
export function shareAddress(question: Word): void {
  const place = property(question, 'place')!;
  const first = property(question, 'again');
  if (first === undefined && !isCritical(question)) return;
  const at = first === undefined ? place : place.replace(/[^/]+$/, first);
  question.attributes.push(attribute('at', at), attribute('wording', place));
}

function isCritical(question: Word): boolean {
  return yesIn(property(question, 'critical') ?? '') === true;
}
