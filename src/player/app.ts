import type { Course } from '../model/course.ts';
import { watchPage } from '../tracking/lifecycle.ts';
import type { Status } from '../tracking/status.ts';
import { besidesOf } from './course/facts.ts';
import { readData } from './data.ts';
import { theDrawer } from './drawer.ts';
import { hear, type Asker, type Reader } from './events.ts';
import { tellFacts } from './fill-in.ts';
import type { Book } from './open-book.ts';
import { nearest } from './part.ts';
import { startRouter } from './router.ts';
import { showStatus } from './status.ts';

/**
 * The whole course: one notebook, one session, one router. Elements below say what happened; here it
 * is written down, handed to whoever keeps it, and read out to whoever shows it. It lives as long as
 * its page, so nothing is ever taken down.
 *
 * Available as `<course-app>`.
 */
export class CourseApp extends HTMLElement {
  /** Opens the learner's record, wherever the package has it (`main.ts`). */
  static open: (course: Course) => Book;

  connectedCallback(): void {
    const { course } = readData();
    const { session, notebook, look, open, takeUp } = CourseApp.open(course);
    const views = [...this.querySelectorAll<View>('[data-view]')];
    const shown = () => views.find((view) => !view.hidden);
    const readShown = () => {
      shown()?.read(notebook);
      tellFacts(this.querySelector('.earlier-work')!, besidesOf(notebook));
    };
    let before: Status = 'finding';
    for (const asker of this.querySelectorAll<Asker>('[data-asks]')) {
      asker.ask = (asked) => ({ ...look(), ...session.inspect(asked), ...besidesOf(notebook) });
      asker.lend = session.lend;
    }
    watchPage(window, session);
    session.subscribe((status) => {
      showStatus(this, status);
      // What is saved after it has been looked for only has been sent by somebody else.
      if (status === 'saved' && before !== 'finding') {
        notebook.stored();
        readShown();
      }
      before = status;
    });
    startRouter(views, course.title, (view) => {
      view.read(notebook);
      return view.shown?.();
    });
    theDrawer().watch(() => {
      showStatus(this, before);
      readShown();
    });
    const deeds = {
      'run-kept': notebook.keepRun,
      'run-ended': notebook.endRun,
      'run-dropped': notebook.dropRun,
      'question-answered': notebook.answer,
      'lesson-read': notebook.readLesson,
    };
    hear(this, deeds, readShown);
    this.onclick = ({ target }) => {
      const became = nearest(target, '[data-besides]')?.dataset.besides;
      if (became) {
        if (became === 'deleted') theDrawer().clear();
        theDrawer().takeUp(became === 'added');
        takeUp(became === 'added');
        this.dataset.became = became;
        readShown();
        this.querySelector<HTMLElement>(`.${became}`)!.focus();
      }
      if (!nearest(target, '[data-act="save-and-leave"]') || session.leave()) return;
      // Where it could not be stored, why is said at the foot of the page, to be seen and to be heard.
      this.querySelector<HTMLElement>('[data-status]')!.focus();
    };
    void open().then(({ learner, anew }) => {
      this.toggleAttribute('data-anew', anew);
      // Once it is known whose the drawer is, all is read anew.
      if (learner === undefined) readShown();
      else theDrawer().own(learner);
      shown()?.shown?.();
    });
  }
}

type View = Reader & {
  /** Called when the view comes into sight; true when it has taken focus itself. */
  shown?: () => boolean;
};
