import type { Session } from './session.ts';

/**
 * Tells the session what happens to its page. Leaving is announced by `pagehide`: `unload` is
 * blocked in some LMSs and `beforeunload` does not come when a tab or a frame is closed. A page that
 * the browser keeps for coming back (`persisted`) has not been left.
 */
export function watchPage(page: Window, session: Pick<Session, 'notice'>): void {
  const { document } = page;
  const on = (at: EventTarget, name: string, what: (event: Event) => What) =>
    at.addEventListener(name, (event) => session.notice(what(event)));
  on(document, 'visibilitychange', () =>
    document.visibilityState === 'hidden' ? 'hidden' : 'shown',
  );
  // Only `pagehide` and `pageshow` say whether the page is kept.
  on(page, 'pagehide', (event) => ((event as PageTransitionEvent).persisted ? 'hidden' : 'gone'));
  on(page, 'pageshow', () => 'shown');
  on(page, 'online', () => 'online');
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

type What = Parameters<Session['notice']>[0];
