import type { Course } from '../model/course.ts';
import { decode } from '../record/codec.ts';
import { chooseKeepers, type Looking } from '../tracking/choose.ts';
import type { Dialect } from '../tracking/dialect.ts';
import { createJournal } from '../tracking/journal.ts';
import { afterPaint } from '../tracking/lifecycle.ts';
import { createSession, type Session } from '../tracking/session.ts';
import { createStopwatch } from '../tracking/stopwatch.ts';
import { openNotebook, type Notebook } from './notebook.ts';
import { createShelf } from '../tracking/shelf.ts';

/**
 * Puts a notebook and the session that keeps it together, by the standard the package is for. All
 * they know of the world they know from `page`.
 */
export function openBook(
  course: Course,
  lms: Dialect | undefined,
  page: Window,
): { session: Session; notebook: Notebook; look: Looking['look'] } {
  const shelf = createShelf(() => page.localStorage);
  const notebook = openNotebook({
    course,
    now: () => Date.now(),
    keep: (state, news) => session.save(state, news),
  });
  const { look, ...keepers } = chooseKeepers(lms, page, shelf, course.id);
  const session = createSession({
    ...keepers,
    journal: createJournal(shelf, course.id),
    sequenceOf(state) {
      const read = decode(course, state);
      if ('seq' in read) return read.seq;
      // What a newer version of the course wrote is not for this one to write over.
      return read.fault === 'newer' ? Infinity : undefined;
    },
    freshState: () => notebook.fresh(),
    stopwatch: createStopwatch(() => page.performance.now()),
    afterPaint: (job) => afterPaint(page, job),
  });
  return { session, notebook, look };
}
