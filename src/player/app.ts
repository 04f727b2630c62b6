import { watchPage } from '../tracking/lifecycle.ts';
import { readData } from './data.ts';
import type { Reader } from './events.ts';
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
  #undo: (() => void)[] = [];

  connectedCallback(): void {
    const { course } = readData();
    const { session, notebook } = openBook(course, document.documentElement.dataset.standard);
    const views = [...this.querySelectorAll<View>('[data-view]')];
    const readAll = () => views.forEach((view) => view.read(notebook));
    // Before the record is known the page is that of a newcomer: nothing waits for the LMS.
    readAll();
    this.#undo = [
      this.#listen(notebook, readAll),
      watchPage(window, session),
      session.subscribe((status) => showStatus(this, status)),
      startRouter(views, course.title, (view) => view.shown?.() ?? false),
    ];
    this.#offerLeaving(() => session.leave());
    void session.open().then((start) => {
      notebook.take(start);
      session.remind(notebook.news());
      readAll();
      views.find((view) => !view.hidden)?.shown?.();
    });
  }

  disconnectedCallback(): void {
    for (const undo of this.#undo) undo();
  }

  #listen(notebook: Notebook, readAll: () => void): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    this.addEventListener(
      'run-kept',
      ({ detail: { scenario, trail } }) => notebook.keepRun(scenario, trail),
      { signal },
    );
    this.addEventListener(
      'run-ended',
      ({ detail: { scenario, trail } }) => notebook.endRun(scenario, trail),
      { signal },
    );
    this.addEventListener('run-dropped', ({ detail }) => notebook.dropRun(detail.scenario), {
      signal,
    });
    this.addEventListener(
      'question-answered',
      ({ detail: { lesson, question, chosen } }) => notebook.answer(lesson, question, chosen),
      { signal },
    );
    this.addEventListener('lesson-read', ({ detail }) => notebook.readLesson(detail.lesson), {
      signal,
    });
    this.addEventListener('leave-wanted', () => (location.hash = '#/'), { signal });
    for (const name of [
      'run-kept',
      'run-ended',
      'run-dropped',
      'question-answered',
      'lesson-read',
    ] as const) {
      this.addEventListener(name, readAll, { signal });
    }
    return () => listening.abort();
  }

  /** Only a course that reports somewhere has a session to leave. */
  #offerLeaving(leave: () => boolean): void {
    const button = this.querySelector<HTMLElement>('[data-act="save-and-leave"]');
    if (!button) return;
    button.hidden = document.documentElement.dataset.standard === 'web';
    button.addEventListener('click', leave);
  }
}

type View = Reader & {
  /** Called when the view comes into sight; true when it has taken focus itself. */
  shown?: () => boolean;
};
