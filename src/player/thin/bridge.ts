import { createMirror } from '../../thin/mirror.ts';
import type { FromCourse, FromLauncher } from '../../thin/messages.ts';
import type { Dialect } from '../../tracking/dialect.ts';
import { createStopwatch } from '../../tracking/stopwatch.ts';
import { wakeWith } from '../main.ts';
import { openBook } from '../open-book.ts';
import { nearest } from '../part.ts';
import type { Session } from '../../tracking/session.ts';

/**
 * Wakes the course where its LMS is in a window of another origin: the launcher around it. Only the window
 * around this one is heard, and only from an origin that the page names; nothing is said before it has
 * spoken, and then to that origin alone.
 */
export function wakeWithin(dialect: Dialect, noSession: number): void {
  const from = (document.documentElement.dataset['from'] ?? '').split(' ');
  const now = () => performance.now();
  const stopwatch = createStopwatch(now);
  let launcher: string | undefined;
  let tellAgain = () => {};
  const say = (message: FromCourse) => {
    if (launcher) parent.postMessage(message, launcher);
  };
  const { api, hear, isWaiting } = createMirror({
    verbs: dialect.verbs,
    noSession,
    say,
    now,
    failed: () => tellAgain(),
    healed: () => void dispatchEvent(new Event('online')),
  });
  addEventListener('message', ({ data, origin, source }) => {
    if (source !== parent || parent === window || !from.includes(origin)) return;
    launcher = origin;
    const message = data as FromLauncher; // From the one page that is known to speak so.
    say({ here: true });
    hear(message);
    // Where the course looks for an LMS first.
    if ('handed' in message && message.handed !== 'none') {
      Object.assign(window, { [dialect.api]: api });
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') stopwatch.pause();
    else stopwatch.resume();
  });
  setInterval(() => say({ spent: dialect.spell(stopwatch.spent()) }), 5000);

  wakeWith((course) => {
    const book = openBook(course, dialect, window);
    const { notebook, session } = book;
    tellAgain = () => {
      const state = notebook.fresh();
      if (state) session.save(state, notebook.news());
    };
    leaveWhenAnswered(session, isWaiting);
    return book;
  });
}

/**
 * "You can close this window now" is said when the LMS in the other window has it all, and not before: all
 * there is goes there first, and the button is as good as pressed once there is an answer to that.
 */
function leaveWhenAnswered({ notice }: Session, isWaiting: () => boolean): void {
  let isAnswered = false;
  const press = (button: HTMLElement) => {
    if (isWaiting()) return void setTimeout(press, 50, button);
    isAnswered = true;
    button.click();
    isAnswered = false;
  };
  const ask = (event: Event) => {
    const button = nearest(event.target, '[data-act="save-and-leave"]');
    if (!button || isAnswered) return;
    event.stopPropagation();
    // As when the page is out of sight: it is handed over with the time so far.
    notice('hidden');
    notice('shown');
    press(button);
  };
  document.addEventListener('click', ask, true);
}
