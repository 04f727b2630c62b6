import { spanOf } from '../../i18n.ts';
import { dayInWords, today } from '../day.ts';
import { theDrawer } from '../drawer.ts';
import { reviewsOf } from '../lesson/due.ts';
import type { Notebook } from '../notebook.ts';
import type { Facts as LmsFacts } from '../../tracking/tracker.ts';
import type { Place } from './places.ts';
import { ofHundred } from '../debrief/score.ts';

/**
 * What can be said of the whole, for the gaps (`data-fill`) and the conditions (`data-when`) of the
 * page; what lies in the drawer goes by its name there.
 */
export function factsOf(notebook: Notebook, places: readonly Place[], next?: Place): Facts {
  const { course, sent } = notebook;
  const done = places.filter((place) => place.done).length;
  const claims = notebook.claims();
  const started = next?.begun || done;
  const mine = theDrawer().all();
  const sentences = document.querySelectorAll('.rating fieldset').length;
  const left = places.reduce((sum, { done, left }) => sum + (done ? 0 : left), 0);
  const [unit, count] = spanOf(left);
  const countRated = (when: string) => Object.keys(mine[`ratings/${when}`] ?? {}).length;
  const rated = countRated('before');
  return {
    ...mine,
    ...next,
    done,
    started,
    [unit]: count,
    rated,
    // What was begun before the course can be finished later, too.
    rate: rated < sentences && (rated || !started),
    'rate-again': !next && countRated('after') < sentences,
    passed: notebook.passed(),
    ...Object.fromEntries(places.map(({ id }) => [`lacks/${id}`, !notebook.passed(id)])),
    get today() {
      return dayInWords(today());
    },
    counted: claims.length,
    shown: claims.filter(({ claim }) => claim === 'shown').length,
    due: course.lessons.some(({ id }) => reviewsOf(id)?.isDue),
    ...(sent && toldOf(sent)),
  };
}

/**
 * Whether this device has something besides that may be added, and when the last of it that counts was
 * done. Where nothing may be written it waits for a launch in which it can be.
 */
export function besidesOf({ mode, besides }: Notebook): Pick<LmsFacts, 'besides' | 'since'> {
  const may = mode === 'normal' && (besides ?? theDrawer().besides);
  return { besides: may, since: besides };
}

/** What the LMS had by the time it last took something. */
function toldOf({ time, report, rows }: NonNullable<Notebook['sent']>) {
  return {
    // 14:05, as clocks here say it.
    time: new Date(time).toTimeString().slice(0, 5),
    [`told-${report.completion}`]: true,
    [`told-${report.success}`]: true,
    score: report.score === undefined ? '' : `${ofHundred(report.score / 100)}`,
    told: report.competences.length,
    rows: rows.length,
  };
}

/** What is missing, 0, '' or false is not so. */
type Facts = Record<string, unknown> & { done: number };
