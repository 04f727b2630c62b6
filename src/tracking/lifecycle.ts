import type { Session } from './session.ts';

/**
 * Tells the session what happens to its page. Leaving is announced by `pagehide`: `unload` is
 * blocked in some LMSs and `beforeunload` does not come when a tab or a frame is closed. A page that
 * the browser keeps for coming back (`persisted`) has not been left.
 *
 * @returns takes the listeners away again
 */
export function watchPage(page: Window, session: Pick<Session, 'notice'>): () => void {
  const watched = new AbortController();
  const { signal } = watched;
  page.document.addEventListener(
    'visibilitychange',
    () => session.notice(page.document.visibilityState === 'hidden' ? 'hidden' : 'shown'),
    { signal },
  );
  page.addEventListener(
    'pagehide',
    (event) => session.notice(event.persisted ? 'hidden' : 'gone'),
    {
      signal,
    },
  );
  page.addEventListener('pageshow', () => session.notice('shown'), { signal });
  page.addEventListener('online', () => session.notice('online'), { signal });
  return () => watched.abort();
}

/**
 * Does a job when the page has shown what it has to show, since an LMS may hold everything up for
 * seconds. A page out of sight paints nothing; there the job is done after a quarter of a second.
 */
export function afterPaint(page: Window, job: () => void): void {
  let done = false;
  const once = () => {
    if (!done) job();
    done = true;
  };
  page.requestAnimationFrame(() => page.setTimeout(once));
  page.setTimeout(once, 250);
}
