import { dateOf, fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { reviewsOf } from '../review/due.ts';
import type { Place } from './places.ts';

/**
 * What can be said of the whole, for the gaps (`data-fill`) and the conditions (`data-when`) of the
 * page. `next` is where one goes on: what is half way comes first, and of a lesson and its
 * conversation the conversation.
 */
export function factsOf(notebook: Notebook, places: readonly Place[]): Facts {
  const { ui } = readData();
  const { course, claims, sent } = notebook;
  const { read } = theDrawer();
  const all = places.length;
  const done = places.filter((place) => place.done).length;
  const next =
    places.findLast(({ state }) => state === 'started') ??
    places.find(({ state }) => state !== 'done');
  const begun = places.some(({ state }) => state !== 'not-started');
  return {
    done,
    all,
    route: next?.route,
    next: next?.title ?? ui['all-done'],
    about: next ? fill(ui.minutes, next) : notebook.passed() ? '' : notYet(notebook),
    button: begun ? ui['go-on'] : ui.start,
    finished: !next,
    today: dateOf(Date.now()),
    competences: course.competences.length,
    shown: claims().filter(({ claim }) => claim === 'shown').length,
    due: course.lessons.some(({ id }) => reviewsOf(id)?.isDue),
    rateBefore: !begun && !read('ratings/before'),
    rateAfter: done === all && !read('ratings/after'),
    ...(sent && toldOf(sent)),
  };
}

/** Finished and not passed: what would make it so, and from when. */
function notYet({ course, run, passed }: Notebook): string {
  const { ui } = readData();
  const left = course.scenarios.filter(({ id }) => !passed(id)).map(({ id }) => run(id));
  if (left.some(({ counts }) => counts)) return ui['not-passed-now'];
  const date = dateOf(Math.min(...left.map(({ countsFrom }) => countsFrom)));
  return fill(ui['not-passed-yet'], { date });
}

/** What the LMS had by the time it last took something. */
function toldOf({ time, report, rows }: NonNullable<Notebook['sent']>) {
  const answers = rows.filter(({ right }) => right).length;
  return {
    time: new Date(time).toLocaleTimeString('en-GB', { timeStyle: 'short' }),
    [report.completion]: true,
    [report.success]: true,
    score: report.score?.toFixed(),
    told: report.competences.length,
    answers,
    decisions: rows.length - answers,
  };
}

/** What is missing, 0, '' or false is not so. */
type Facts = Record<string, string | number | boolean | undefined> & { done: number; all: number };
