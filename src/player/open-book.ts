import type { Course } from '../model/course.ts';
import { decode } from '../record/codec.ts';
import { chooseKeepers, type Looking } from '../tracking/choose.ts';
import type { Dialect } from '../tracking/dialect.ts';
import type { Start } from '../tracking/desk.ts';
import { createJournal } from '../tracking/journal.ts';
import { afterPaint } from '../tracking/lifecycle.ts';
import { createSession, type Session } from '../tracking/session.ts';
import { createStopwatch } from '../tracking/stopwatch.ts';
import { today } from './day.ts';
import { openNotebook, type Notebook } from './notebook.ts';
import { createShelf } from '../tracking/shelf.ts';

/**
 * Puts a notebook and the session that keeps it together, by the standard the package is for. All
 * they know of the world they know from `page`.
 */
export function openBook(course: Course, lms: Dialect | undefined, page: Window): Book {
  const journal = createJournal(
    createShelf(() => page.localStorage),
    course.id,
    today,
  );
  const notebook = openNotebook({
    course,
    now: () => Date.now(),
    keep: (state, news) => session.save(state, news),
  });
  const { look, ...keepers } = chooseKeepers(lms, page, journal, course);
  const session = createSession({
    ...keepers,
    journal,
    sequenceOf(state) {
      const read = decode(course, state);
      if ('seq' in read) return read.seq;
      // What a newer version of the course wrote is not for this one to write over.
      return read.fault === 'newer' ? Infinity : undefined;
    },
    freshState: () => notebook.fresh(),
    saves: course.lms.saves,
    stopwatch: createStopwatch(() => page.performance.now()),
    afterPaint: (job) => afterPaint(page, job),
  });
  return {
    session,
    notebook,
    look,
    async open() {
      const start = await session.open();
      notebook.take(start);
      if (notebook.mode === 'normal') {
        // What can never be added any more is of no use.
        if (!notebook.besides) session.forget();
        session.remind(notebook.news());
      }
      return start;
    },
    takeUp(adds) {
      notebook.takeUp(adds);
      // Where nothing may be written nothing was offered: it waits for another launch.
      if (notebook.mode === 'normal') session.forget();
    },
  };
}

export type Book = {
  session: Session;
  notebook: Notebook;
  look: Looking['look'];
  /** Once: finds what was done before, and goes on from there. */
  open(): Promise<Start>;
  /** What was done besides is added to the record, or is not; either way it is offered no more. */
  takeUp(adds: boolean): void;
};
