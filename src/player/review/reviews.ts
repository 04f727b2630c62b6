import { fill } from '../../i18n.ts';
import { shuffle } from '../../model/code.ts';
import { timeOf } from '../../record/attempts.ts';
import { reviewDays } from '../../record/review.ts';
import { dayInWords } from '../course/day.ts';
import { download } from '../course/download.ts';
import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import type { LessonCheck } from '../lesson/check.ts';
import { part } from '../part.ts';
import { reviewsOf } from './due.ts';

/**
 * Some of a lesson's questions again, on the days they are due, in an order of the learner's own.
 * What is answered here is told to nobody.
 */
export function showReviews(view: HTMLElement, seed: string): void {
  const { ui } = readData();
  for (const place of view.querySelectorAll<HTMLElement>('[data-review]')) {
    const lesson = place.dataset.review!;
    const reviews = reviewsOf(lesson);
    place.hidden = !reviews;
    if (!reviews) continue;
    const { isDue, come, day, next } = reviews;
    const key = isDue ? 'review-due' : next > day ? 'review-next' : 'review-over';
    part(place, 'when').textContent = fill(ui[key], { date: dayInWords(next) });
    const deck = part(place, 'deck');
    if (isDue && !deck.firstChild) fillDeck(deck, lesson, come, seed);
  }
}

/** When all that were asked have an answer, this turn is done. */
export function keepReview(form: HTMLElement): boolean {
  const place = form.closest<HTMLElement>('[data-review]');
  if (!place || place.querySelector('form:not([data-answered])')) return false;
  const lesson = place.dataset.review!;
  const { day, come } = reviewsOf(lesson)!;
  theDrawer().put(`review/${lesson}`, { day, done: come });
  part(form, 'verdict').append(` ${readData().ui['review-done']}`);
  return true;
}

/** The days as a file for the learner's own calendar; what stands in it is in the page (`calendar.ts`). */
export function giveCalendar(button: HTMLElement): void {
  const lesson = button.closest<HTMLElement>('[data-review]')!.dataset.review!;
  const { day } = reviewsOf(lesson)!;
  // `20261207`
  const date = (days: number) => new Date(timeOf(day + days)).toISOString().replace(/-|T.*/g, '');
  const dates = [0, ...reviewDays].map((days) => [`d${days}`, date(days)]);
  const text = fill(button.dataset.calendar!, Object.fromEntries(dates));
  download(`${lesson}.ics`, 'text/calendar', text.replaceAll('\n', '\r\n'));
}

/** Puts three in at most, as copies of the lesson's own; the next time those that come after. */
function fillDeck(deck: HTMLElement, lesson: string, turn: number, seed: string): void {
  const check = document.querySelector<LessonCheck>(
    `lesson-view[data-id="${lesson}"] lesson-check:not([data-untold])`,
  )!;
  // Every id once in the document; they begin with the lesson's, links with something else.
  deck.innerHTML = check.fresh.replace(new RegExp(`(?<=[" ])${lesson}/`, 'g'), 'again/$&');
  const forms = shuffle(deck.querySelectorAll('form'), seed, ({ dataset }) => dataset.question);
  const few = forms.slice(0, 3);
  deck.replaceChildren(...few.map((_, i) => forms[(turn * few.length + i) % forms.length]!));
}
