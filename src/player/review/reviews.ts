import { shuffle } from '../../model/code.ts';
import { timeOf } from '../../record/attempts.ts';
import { dayInWords } from '../day.ts';
import { download } from '../download.ts';
import { theDrawer } from '../drawer.ts';
import { told, type LessonCheck } from '../lesson/check.ts';
import { reviewsOf } from '../lesson/due.ts';
import { part } from '../part.ts';
import { rename } from '../rename.ts';
import { tell } from '../tell.ts';

/**
 * Some of a lesson's questions again, on the days they are due, in an order of the learner's own.
 * What is answered here is told to nobody.
 */
export function showReviews(view: HTMLElement, seed: string): void {
  for (const place of view.querySelectorAll<HTMLElement>('[data-review]')) {
    const lesson = place.dataset.review!;
    const reviews = reviewsOf(lesson);
    place.hidden = !reviews;
    if (!reviews) continue;
    const { isDue, come, day, next } = reviews;
    const date = dayInWords(next);
    tell(part(place, 'when'), isDue ? 'due' : next > day ? 'next' : 'over', { date });
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
  return true;
}

/** The days as a file for the learner's own calendar; what stands in it is in the page (`calendar.ts`). */
export function giveCalendar(button: HTMLElement): void {
  const lesson = button.closest<HTMLElement>('[data-review]')!.dataset.review!;
  const { day } = reviewsOf(lesson)!;
  const text = button.dataset
    // `20261207`
    .calendar!.replace(/\{d(\d+)\}/g, (_, days) =>
      new Date(timeOf(day + Number(days))).toISOString().replace(/-|T.*/g, ''),
    )
    .replaceAll('\n', '\r\n');
  download(`${lesson}.ics`, 'text/calendar', text);
}

/** Puts three in at most, as copies of the lesson's own; the next time those that come after. */
function fillDeck(deck: HTMLElement, lesson: string, turn: number, seed: string): void {
  const checks = document.querySelectorAll<LessonCheck>(`lesson-view[data-id="${lesson}"] ${told}`);
  deck.replaceChildren(...[...checks].map(({ fresh }) => fresh.cloneNode(true)));
  // Every id once in the document; they begin with the lesson's, links with something else.
  const own = new RegExp(`(?<=^|^/lessons/| )${lesson}/`, 'g');
  rename(deck, (value) => value.replace(own, 'again/$&'));
  const forms = shuffle(deck.querySelectorAll('form'), seed, ({ dataset }) => dataset.question);
  const from = (turn * 3) % forms.length;
  deck.replaceChildren(...[...forms, ...forms].slice(from, from + 3));
}
