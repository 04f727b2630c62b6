import type { Dialect } from '../tracking/dialect.ts';
import { watchPage } from '../tracking/lifecycle.ts';
import type { Session } from '../tracking/session.ts';
import { readData } from './data.ts';
import { theDrawer } from './drawer.ts';
import { hear, type Reader, type Said } from './events.ts';
import type { Notebook } from './notebook.ts';
import { openBook } from './open-book.ts';
import { startRouter } from './router.ts';
import { showStatus } from './status.ts';

/**
 * The whole course: one notebook, one session, one router. Elements below say what happened; here it
 * is written down, handed to whoever keeps it, and read out to whoever shows it.
 *
 * Available as `<course-app>`.
 */
export class CourseApp extends HTMLElement {
  /** How the LMS is spoken to; a course without one keeps its record on this device. */
  static lms: Dialect | undefined;

  #undo: (() => void)[] = [];

  connectedCallback(): void {
    const { course } = readData();
    const { session, notebook } = openBook(course, CourseApp.lms);
    const views = [...this.querySelectorAll<View>('[data-view]')];
    // Before the record is known the page is that of a newcomer: reading waits for nobody.
    for (const view of views) view.read(notebook);
    let before = 'finding';
    const readShown = () => views.find((view) => !view.hidden)?.read(notebook);
    const listening = new AbortController();
    this.#undo = [
      () => listening.abort(),
      watchPage(window, session),
      session.subscribe((status) => {
        showStatus(this, status);
        // What is saved after it has been looked for only has been sent by somebody else.
        if (status === 'saved' && before !== 'finding') {
          notebook.stored();
          readShown();
        }
        before = status;
      }),
      theDrawer().watch(readShown),
      startRouter(views, course.title, (view) => {
        view.read(notebook);
        return view.shown?.() ?? false;
      }),
    ];
    this.#listen(notebook, session, readShown, listening.signal);
    void session.open().then((start) => {
      theDrawer().own(start.learner);
      notebook.take(start);
      if (notebook.mode === 'normal') session.remind(notebook.news());
      readShown();
      views.find((view) => !view.hidden)?.shown?.();
    });
  }

  disconnectedCallback(): void {
    for (const undo of this.#undo) undo();
  }

  #listen(book: Notebook, session: Session, after: () => void, signal: AbortSignal): void {
    const on = <Name extends keyof Said>(name: Name, deed: (said: Said[Name]) => void) => {
      hear(this, name, (said) => (deed(said), after()), signal);
    };
    on('run-kept', (run) => book.keepRun(run));
    on('run-ended', (run) => book.endRun(run));
    on('run-dropped', ({ scenario }) => book.dropRun(scenario));
    on('question-answered', ({ lesson, question, chosen }) =>
      book.answer(lesson, question, chosen),
    );
    on('lesson-read', ({ lesson }) => book.readLesson(lesson));
    on('leave-wanted', () => (location.hash = '#/'));
    const leave = this.querySelector('[data-act="save-and-leave"]');
    const tryLeaving = () => {
      // Where it could not be stored, why is said at the foot of the page: bring that into sight.
      if (!session.leave())
        this.querySelector('[data-status]')?.scrollIntoView({ block: 'center' });
    };
    leave?.addEventListener('click', tryLeaving, { signal });
  }
}

type View = Reader & {
  /** Called when the view comes into sight; true when it has taken focus itself. */
  shown?: () => boolean;
};
