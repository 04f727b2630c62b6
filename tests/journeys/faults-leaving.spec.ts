import type { BrowserContext, Page } from '@playwright/test';
import { named } from '../faults/catalogue.ts';
import type { Campus } from './support/campus/campus.ts';
import { expect, test } from './support/campus/test.ts';
import type { Visit } from './support/campus/visit.ts';
import { awake } from './support/learner.ts';
import { ui } from './support/packages.ts';

/* The ways out of the course, and back. */

for (const [layout, where] of [
  ['parent', 'with the LMS around it'],
  ['opener', 'in a window of its own'],
] as const) {
  test.describe(where, () => {
    test(named('F31'), async ({ campus }) => {
      const visit = await campus.enter({ layout });
      await campus.begin();
      await campus.decide(3);
      await visit.window.reload();
      await awake(visit.course);
      await campus.begin();
      expect(campus.launches()).toHaveLength(2);
      const [before, after] = campus.launches();
      await expect.poll(() => before!.calls.at(-1)?.said).toBe('Terminate()');
      expect(after!.calls[0]?.said).toBe('Initialize()');
      await campus.decide(1);
      await campus.expectHeld();
    });
  });
}

/** Each takes the course away in its own manner, after which it is opened anew. */
const ways: { title: string; layout?: 'opener'; go: Way }[] = [
  {
    title: named('F34'),
    async go({ visit, context }) {
      await crash(context, visit.window);
      visit.gone = true;
    },
  },
  { title: named('F36'), go: ({ visit }) => visit.removeFrame() },
  {
    title: named('F37'),
    layout: 'opener',
    async go({ visit }) {
      const closed = visit.window.waitForEvent('close');
      await visit.lmsFrame().evaluate(() => (Reflect.get(window, 'course') as Window).close());
      await closed;
    },
  },
  {
    title: named('F72'),
    async go({ visit }) {
      await visit.lmsFrame().evaluate(() => {
        document.querySelector('iframe')!.src = 'exit.html';
      });
      await visit.course.locator('h1', { hasText: 'left' }).waitFor();
      visit.gone = true;
    },
  },
];

for (const { title, layout = 'parent', go } of ways) {
  test(title, async ({ campus, context }) => {
    const visit = await campus.enter({ layout });
    await campus.begin();
    await campus.decide(3);
    await visit.expectStatus('saved');
    await go({ campus, visit, context });
    if (!title.startsWith('F34')) {
      await expect.poll(() => campus.calls().at(-1)).toBe('Terminate()');
    }
    await campus.comeBack();
    await campus.expectHeld();
  });
}

test(named('F35'), async ({ campus, playwright, launchOptions }) => {
  const server = await playwright.chromium.launchServer(launchOptions);
  const browser = await playwright.chromium.connect(server.wsEndpoint());
  await campus.use(await browser.newContext());
  await campus.enter();
  await campus.begin();
  await campus.decide(4);
  await server.kill();
  // Else an LMS of SCORM 2004 would give nothing back.
  expect(campus.account.stored.get('cmi.core.exit')).toBe('suspend');

  // On a device that knows nothing.
  const next = await playwright.chromium.launch(launchOptions);
  await campus.use(await next.newContext());
  const missing = campus.deeds.missingFrom(campus.account.stored.get('cmi.suspend_data') ?? '');
  if (missing.length > 0) campus.forgetLast();
  await campus.enter();
  await campus.begin();
  await campus.expectHeld();
});

test(named('F38'), async ({ campus, faults }) => {
  const visit = await campus.enter({ unreachable: 'throws' });
  await campus.begin();
  await campus.decide(2);
  await campus.expectHeld();
  campus.account.weather = 'storm';
  await campus.decide(2);
  await visit.expectStatus('unsaved');
  await visit.first.goto('about:blank');
  visit.gone = true;
  await expect.poll(() => campus.calls().at(-1)).toBe('Terminate()');
  faults.take(/500|Failed to load resource/);
  campus.account.weather = 'fair';
  await campus.comeBack();
  await campus.expectHeld();
});

test(named('F74'), async ({ campus, context }) => {
  await context.addInitScript(() => {
    window.close = () => console.error('the course tried to close its window');
  });
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.course.getByRole('button', { name: ui['save-and-leave']! }).click();
  await visit.expectStatus('ended');
  const end = visit.course.locator('[data-ended]');
  await expect(end).toBeFocused();
  await expect(end).toContainText(ui['you-can-close']!);
  await expect(visit.course.locator('main')).toBeHidden();
  expect(campus.calls().at(-1)).toBe('Terminate()');
  await campus.comeBack();
});

test('what cannot be stored is not left: why it cannot is shown, and heard by who asked to leave', async ({
  campus,
}) => {
  const visit = await campus.enter();
  await campus.begin();
  await visit.addFaults({ verb: 'Commit', does: 'refuse', code: 391 });
  await campus.decide(1);
  await visit.course.getByRole('button', { name: ui['save-and-leave']! }).click();
  const why = visit.course.getByText(ui['status-unsaved']!);
  await expect(why).toBeFocused();
  await expect(why).toBeInViewport({ ratio: 1 });
  await visit.clearFaults();
  await visit.expectStatus('saved');
});

test(named('F75'), async ({ campus, context }) => {
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.expectStatus('saved');
  // Before the answer is painted the page is gone from sight: nothing is left for later.
  const scene = visit.course.locator(
    '[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="what-time"]',
  );
  await scene.evaluate((button: HTMLElement) => {
    button.click();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  campus.took('what-time');
  await crash(context, visit.window);
  visit.gone = true;
  expect(campus.deeds.missingFrom(campus.account.stored.get('cmi.suspend_data')!)).toEqual([]);
  await campus.comeBack();
});

test(named('F50'), async ({ campus, context }) => {
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(3);
  await visit.expectStatus('saved');
  const sentence = ({ course }: Visit) => course.getByText(ui['changed']!);
  await expect(sentence(visit)).toBeHidden();
  // Something in the conversation is another now, and the way so far is still there.
  await context.route(/index\.html/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"hash":"\w+"/g, '"hash":"AAA"');
    await route.fulfill({ response, body });
  });
  const again = await campus.comeBack();
  await expect(sentence(again)).toBeVisible();
  await campus.decide(1);
  await campus.expectHeld();
});

/** Ends the page's process, as a browser does with what it throws away. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await crashed;
}

type Way = (now: { campus: Campus; visit: Visit; context: BrowserContext }) => Promise<unknown>;
