import type { Course } from '../model/course.ts';
import { isStandard } from '../model/standard.ts';
import { decode } from '../record/codec.ts';
import { chooseKeepers } from '../tracking/choose.ts';
import { createJournal } from '../tracking/journal.ts';
import { afterPaint } from '../tracking/lifecycle.ts';
import { createSession, type Session } from '../tracking/session.ts';
import { createStopwatch } from '../tracking/stopwatch.ts';
import { openNotebook, type Notebook } from './notebook.ts';
import { openShelf } from './shelf.ts';

/** Puts a notebook and the session that keeps it together, by the standard the packer wrote. */
export function openBook(
  course: Course,
  standard = 'web',
): { session: Session; notebook: Notebook } {
  const shelf = openShelf();
  const notebook = openNotebook({
    course,
    now: () => Date.now(),
    keep: (state, news) => session.save(state, news),
  });
  const session = createSession({
    ...chooseKeepers(isStandard(standard) ? standard : 'web', window, shelf, course.id),
    journal: createJournal(shelf, course.id),
    sequenceOf(state) {
      const read = decode(course, state);
      if ('seq' in read) return read.seq;
      // What a newer version of the course wrote is not for this one to write over.
      return read.fault === 'newer' ? Infinity : undefined;
    },
    freshState: () => notebook.fresh(),
    stopwatch: createStopwatch(() => performance.now()),
    afterPaint: (job) => afterPaint(window, job),
  });
  return { session, notebook };
}
