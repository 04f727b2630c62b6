import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseKeepers } from '../../src/tracking/choose.ts';
import { createJournal } from '../../src/tracking/journal.ts';
import { afterPaint, watchPage } from '../../src/tracking/lifecycle.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import { createShelf } from '../../src/tracking/shelf.ts';
import { createStorage } from './device.ts';
import { launch } from '../lms/lms.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what happens to the page', () => {
  it.each([
    ['visibilitychange', { visibilityState: 'hidden' }, {}, 'hidden'],
    ['visibilitychange', { visibilityState: 'visible' }, {}, 'shown'],
    ['pagehide', {}, { persisted: false }, 'gone'],
    ['pagehide', {}, { persisted: true }, 'hidden'],
    ['pageshow', {}, { persisted: true }, 'shown'],
    ['online', {}, {}, 'online'],
  ])('%s with %j and %j is “%s”', (type, view, details, notice) => {
    const page = aPage();
    const heard: string[] = [];
    watchPage(page.window, { notice: (what) => heard.push(what) });
    Object.assign(page.document, view);
    const target = type === 'visibilitychange' ? page.document : page.window;
    target.dispatchEvent(Object.assign(new Event(type), details));
    expect(heard).toEqual([notice]);
  });

  it('neither unload nor beforeunload is listened to', () => {
    const page = aPage();
    const listened = vi.spyOn(page.window, 'addEventListener');
    watchPage(page.window, { notice() {} });
    const types = listened.mock.calls.map(([type]) => type);
    expect(types.sort()).toEqual(['online', 'pagehide', 'pageshow']);
  });
});

describe('a job for after painting', () => {
  it('is done once, when a frame has been drawn', async () => {
    const page = aPage();
    const job = vi.fn();
    afterPaint(page.window, job);
    await vi.advanceTimersByTimeAsync(15);
    expect(job).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5);
    expect(job).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(job).toHaveBeenCalledTimes(1);
  });

  it('is done all the same where nothing is drawn', async () => {
    const page = aPage();
    Object.assign(page.window, { requestAnimationFrame: () => 0 });
    const job = vi.fn();
    afterPaint(page.window, job);
    await vi.advanceTimersByTimeAsync(250);
    expect(job).toHaveBeenCalledTimes(1);
  });
});

describe('the choice of the keeper', () => {
  it('follows the package’s word where an LMS offers both standards', async () => {
    const [old, recent] = [launch('scorm12'), launch('scorm2004')];
    const page = aPage({ API: old.api, API_1484_11: recent.api }).window;
    void choose('scorm12', page).find?.()?.open();
    expect([old.calls[0], recent.calls[0]]).toEqual(['Initialize()', undefined]);
    void choose('scorm2004', page).find?.()?.open();
    expect(recent.calls[0]).toBe('Initialize()');
  });

  it('takes nothing else where the LMS has only the other standard', () => {
    const page = aPage({ API_1484_11: launch('scorm2004').api }).window;
    expect(choose('scorm12', page).find?.()).toBe(undefined);
  });

  it('does not look for an LMS in a package for the web', () => {
    const page = aPage({ API: launch('scorm12').api }).window;
    expect(choose('web', page).find).toBe(undefined);
  });

  it('finds out from the browser whether it is online', async () => {
    const lms = launch('scorm12');
    const page = aPage({ API: lms.api, navigator: { onLine: false } }).window;
    const tracker = choose('scorm12', page).find?.();
    await Promise.all([tracker?.open(), vi.advanceTimersByTimeAsync(400)]);
    tracker?.keep('1A');
    expect(tracker?.store()).toBe(false);
  });
});

const dialects = { scorm12, scorm2004, web: undefined };

function choose(word: keyof typeof dialects, page: Window) {
  const journal = createJournal(createShelf(createStorage().open), 'moments', () => 900);
  const course = {
    id: 'moments',
    lms: { objectives: true, interactions: true, saves: 'at-once', ideas: 'off' },
  } as const;
  return chooseKeepers(dialects[word], page, journal, course);
}

/** As much of a browser window as is asked for. */
function aPage(properties: Record<string, unknown> = {}) {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const page = Object.assign(new EventTarget(), {
    document,
    navigator: { onLine: true },
    setTimeout: (job: () => void, ms?: number) => setTimeout(job, ms),
    requestAnimationFrame: (job: () => void) => setTimeout(job, 16),
    ...properties,
  });
  // The code under test asks nothing else of it, or it would throw.
  return { document, window: page as unknown as Window };
}
