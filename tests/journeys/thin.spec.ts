import type { Page } from '@playwright/test';
import { expectRunHeld } from './support/held.ts';
import { click, clickToConversation } from './support/learner.ts';
import type { Lms } from './support/lms.ts';
import { Promises } from '../../src/model/promises.ts';
import { editions, ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { readState } from './support/state.ts';
import { stayInLms, stayTwice } from './support/stay.ts';
import { expect, test as base } from './support/test.ts';
import { enterThin as enter, saved, serveThin, type ThinServing } from './support/thin.ts';

/*
 * A thin package: the LMS has a page that shows the course from another host, and all that is saved goes
 * between the two in messages.
 */
const test = base.extend<object, { thin: ThinServing }>({
  thin: [
    async ({}, use) => {
      const thin = await serveThin();
      await use(thin);
      await thin.close();
    },
    // It is built where it is not there yet.
    { scope: 'worker', timeout: 600_000 },
  ],
});

// One worker for all of them, so that it is built once.
test.describe.configure({ mode: 'default' });

const status = '[data-status]';

for (const standard of editions) {
  test(`${standard}: like every package, it has the first that counts when one is back`, async ({
    page,
    thin,
  }) => {
    const { files } = thin.packages[editions.indexOf(standard)]!;
    const written = Buffer.from(files.get('promises.json')!).toString();
    const visit = await enter(page, thin, standard);
    await stayTwice(Promises.parse(JSON.parse(written)), {
      ...stayInLms(visit, standard),
      come: () => visit.begin(),
      comeBack: () => visit.return(),
    });
  });
}

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: a conversation is played, left and taken up where it was, and its record is whole`, async ({
    page,
    thin,
  }) => {
    const visit = await enter(page, thin, standard);
    await visit.begin();
    await clickToConversation(visit.course);
    await click(visit.course, bestRun.slice(0, 4));
    await visit.leave();
    const { open } = readState((await visit.record())['cmi.suspend_data']!);
    expect(open[0]!.trail).toHaveLength(4);
    // The launcher has ended the session: the course could not any more.
    expect((await visit.calls()).at(-1)?.method).toMatch(/^(LMSFinish|Terminate)$/);

    await visit.return();
    await visit.course.getByRole('link', { name: noRoom.title }).first().click();
    await visit.course.locator('[data-scene="priya"]').waitFor();
    await click(visit.course, bestRun.slice(4));
    await expectRunHeld(visit, standard, playRun(bestRun));
    await visit.leave();
    await expectRunHeld(visit, standard, playRun(bestRun));
  });
}

test('by “Save and leave” all of it is stored, and the session ended', async ({ page, thin }) => {
  const visit = await enter(page, thin, 'scorm2004-3rd');
  await visit.begin();
  await clickToConversation(visit.course);
  await click(visit.course, bestRun.slice(0, 2));
  await visit.course.getByRole('button', { name: ui['save-and-leave']! }).click();
  await expect(visit.course.locator('[data-ended]')).toBeVisible();
  await expect.poll(async () => (await visit.calls()).at(-1)?.method).toBe('Terminate');
  expect(await trailOf(visit)).toHaveLength(2);
});

test('“Save and leave” waits for the LMS: what that has not stored is not called kept', async ({
  page,
  thin,
}) => {
  await makeForgetful(page);
  const visit = await enter(page, thin, 'scorm12');
  await visit.begin();
  await clickToConversation(visit.course);
  await click(visit.course, bestRun.slice(0, 2));
  await expect.poll(() => trailOf(visit)).toHaveLength(2);
  await refuseCommits(page, true);
  const button = visit.course.getByRole('button', { name: ui['save-and-leave']! });
  await button.click();
  await expect(visit.course.locator(status)).toHaveText(ui['status-unkept']!);
  await expect(visit.course.locator(status)).toBeFocused();
  await expect(visit.course.locator('[data-ended]')).toBeHidden();
  expect((await visit.calls()).at(-1)?.method).not.toBe('LMSFinish');
  await refuseCommits(page, false);
  await expect(saved(visit.course)).toBeVisible({ timeout: 20_000 });
  await button.click();
  await expect(visit.course.locator('[data-ended]')).toBeVisible();
  await expect.poll(async () => (await visit.calls()).at(-1)?.method).toBe('LMSFinish');
});

test('while the network is gone it is said, and what was done meanwhile arrives when it is back', async ({
  page,
  context,
  thin,
  faults,
}) => {
  const visit = await enter(page, thin, 'scorm12');
  await visit.begin();
  await clickToConversation(visit.course);
  await click(visit.course, bestRun.slice(0, 2));
  await context.setOffline(true);
  await click(visit.course, bestRun.slice(2, 4));
  // Of another site than the LMS, the frame may keep nothing on the device, and says so.
  await expect(visit.course.locator(status)).toHaveText(ui['status-unkept']!);
  await context.setOffline(false);
  await expect(saved(visit.course)).toBeVisible();
  await expect.poll(() => trailOf(visit)).toHaveLength(4);
  faults.take(/ERR_INTERNET_DISCONNECTED/);
});

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: what an LMS has taken and then failed to store is told again, status and rows included`, async ({
    page,
    thin,
  }) => {
    await makeForgetful(page);
    const visit = await enter(page, thin, standard);
    await visit.begin();
    await clickToConversation(visit.course);
    await click(visit.course, bestRun.slice(0, -1));
    await refuseCommits(page, true);
    await click(visit.course, bestRun.slice(-1));
    await expect(visit.course.locator(status)).toHaveText(ui['status-unkept']!);
    await refuseCommits(page, false);
    await expect(saved(visit.course)).toBeVisible({ timeout: 20_000 });
    await expect.poll(async () => Object.values(await visit.record())).toContain('no_room__ending');
    const record = await visit.record();
    expect(record['cmi.core.lesson_status'] ?? record['cmi.success_status']).toBe('passed');
    expect(readState(record['cmi.suspend_data']!).runs).toHaveLength(1);
  });
}

test('of a page that is killed one decision is lost at most', async ({ page, context, thin }) => {
  const visit = await enter(page, thin, 'scorm12');
  await visit.begin();
  await clickToConversation(visit.course);
  await click(visit.course, bestRun.slice(0, 4));
  await expect.poll(() => trailOf(visit)).toHaveLength(4);
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;
  const other = await context.newPage();
  const again = await enter(other, thin, 'scorm12');
  await again.return();
  await again.course.getByRole('link', { name: noRoom.title }).first().click();
  await again.course.locator('[data-scene="priya"]').waitFor();
});

test('the course hears no window but the launcher of an LMS that is named, and tells no other anything', async ({
  page,
  thin,
  faults,
}) => {
  // A page of an origin that course.yaml does not name shows the course as a launcher would.
  await page.goto(`${thin.host}/foreign.html`);
  const heard = await page.evaluate(async (url) => {
    const told: unknown[] = [];
    addEventListener('message', ({ data }) => told.push(data));
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    const values = { 'cmi.core.student_id': ['mallory', 0], 'cmi.suspend_data': ['', 0] };
    frame.contentWindow!.postMessage({ handed: 'begun', values }, '*');
    await new Promise((done) => setTimeout(done, 1000));
    return told;
  }, `${thin.host}/course/scorm12/index.html`);
  expect(heard).toEqual([]);
  const course = page.frameLocator('iframe');
  await expect(course.locator('[data-saving="finding"]')).toBeVisible();
  expect(await course.locator('html').evaluate(() => 'API' in window)).toBe(false);
  // After ten seconds it is as in any place without an LMS: kept on this device.
  await expect(course.locator('[data-saving="device-only"]')).toBeVisible({ timeout: 15_000 });
  // The foreign page has no icon.
  faults.take(/404/);
});

test('the launcher hears its own frame alone, and shows nothing but the course in it', async ({
  page,
  thin,
  faults,
}) => {
  const visit = await enter(page, thin, 'scorm12');
  await visit.begin();
  const before = (await visit.calls()).length;
  const forged = { number: 99, changes: [['cmi.core.lesson_status', 'passed']], ends: true };
  // The LMS's own page is another window.
  await page.evaluate((message) => {
    document
      .querySelector<HTMLIFrameElement>('iframe[name="sco"]')!
      .contentWindow!.postMessage(message, '*');
  }, forged);
  // No page of another origin can be shown in the course's place, so as to speak from there.
  await visit.launcher.locator('iframe').evaluate(
    (frame, url) => {
      (frame as HTMLIFrameElement).contentWindow!.location.href = url;
    },
    `${thin.host.replace('localhost', '127.0.0.1')}/foreign.html`,
  );
  await page.waitForTimeout(500);
  expect(page.frames().filter((each) => each.url().includes('foreign'))).toEqual([]);
  faults.take(/frame-src/);
  const after = (await visit.calls()).slice(before);
  expect(after.filter(({ kind }) => kind === 'write')).toEqual([]);
});

test('a foreign page in the launcher’s frame is neither heard nor told anything', async ({
  page,
  thin,
  faults,
}) => {
  const { files } = thin.packages[editions.indexOf('scorm12')]!;
  const launcher = files.get('index.html')!;
  // A browser that does not know the policy, which lets none in.
  const open = Buffer.from(launcher)
    .toString()
    .replace(/frame-src [^"]+/, 'frame-src *');
  files.set('index.html', Buffer.from(open));
  try {
    const visit = await enter(page, thin, 'scorm12');
    await visit.begin();
    const before = (await visit.calls()).length;
    const url = `${thin.host.replace('localhost', '127.0.0.1')}/foreign.html`;
    await visit.launcher.locator('iframe').evaluate((frame, to) => {
      (frame as HTMLIFrameElement).src = to;
    }, url);
    await visit.course.getByText('A foreign page').waitFor();
    const foreign = page.frames().find((frame) => frame.url() === url)!;
    const heard = await foreign.evaluate(async () => {
      const told: unknown[] = [];
      addEventListener('message', ({ data }) => told.push(data));
      const changes = [['cmi.core.lesson_status', 'passed']];
      for (const said of [{ begin: true }, { spent: '99:00:00' }, { number: 99, changes }]) {
        parent.postMessage(said, '*');
      }
      await new Promise((done) => setTimeout(done, 500));
      return told;
    });
    expect(heard).toEqual([]);
    const after = (await visit.calls()).slice(before);
    expect(after.filter(({ kind }) => kind === 'write' || kind === 'session')).toEqual([]);
    await visit.leave();
    const record = await visit.record();
    expect(record['cmi.core.lesson_status']).toBe('incomplete');
    expect(JSON.stringify(record)).not.toContain('99:00');
  } finally {
    files.set('index.html', launcher);
  }
  // The browser tells the launcher's page that what it says is for another origin.
  faults.take(/postMessage|404/);
});

test('when the host has no course, that is said, and tried again by a button', async ({
  page,
  thin,
  faults,
}) => {
  await page.clock.install();
  thin.show(false);
  const visit = await enter(page, thin, 'scorm12');
  await page.locator('[data-action="take"]').press('Enter');
  await expect(visit.launcher.getByText(ui['thin-waiting']!)).toBeVisible();
  await page.clock.fastForward(25_000);
  await expect(visit.launcher.getByText(ui['thin-unreachable']!)).toBeVisible();
  thin.show(true);
  await visit.launcher.getByRole('button', { name: ui['thin-again']! }).click();
  await page.clock.resume();
  await expect(saved(visit.course)).toBeVisible();
  await expect(visit.launcher.getByText(ui['thin-waiting']!)).toBeHidden();
  faults.take(/404/);
});

/** What the LMS holds of the run that is under way. */
async function trailOf(lms: Lms): Promise<string[]> {
  const state = (await lms.record())['cmi.suspend_data'];
  return state ? (readState(state).open[0]?.trail ?? []) : [];
}

/** An LMS that can be told (`refuseCommits`) to take values and store none of them. */
async function makeForgetful(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['API', 'API_1484_11']) {
      let api: Record<string, unknown>;
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => api,
        set(given: Record<string, unknown>) {
          const refuses = () => Reflect.get(window, 'refuses') === true;
          const verbs = [
            ...Object.keys(given),
            ...Object.getOwnPropertyNames(Object.getPrototypeOf(given)),
          ];
          const wrap = (verb: string) => [
            verb,
            (...said: unknown[]) => {
              if (/Commit$/.test(verb) && refuses()) return 'false';
              return (given[verb] as (...said: unknown[]) => unknown)(...said);
            },
          ];
          api = Object.fromEntries(
            verbs.filter((verb) => /^[A-Z]/.test(verb)).map(wrap),
          ) as typeof api;
        },
      });
    }
  });
}

function refuseCommits(page: Page, refuses: boolean): Promise<void> {
  return page.evaluate((is) => void Object.assign(window, { refuses: is }), refuses);
}
