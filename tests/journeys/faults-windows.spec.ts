import { named } from '../faults/catalogue.ts';
import { sendHeaders } from './support/campus/headers.ts';
import { expect, test } from './support/campus/test.ts';
import { click } from './support/learner.ts';
import { ui } from './support/packages.ts';
import { bestRun } from './support/script.ts';

/* Windows that are two, that are kept, or that sleep. */

test(named('F30'), async ({ campus }) => {
  const first = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await campus.expectHeld();
  const second = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await campus.expectHeld();
  const [hers] = campus.launches();
  const before = hers!.calls.length;

  await first.window.bringToFront();
  // In the first window one still stands at the third decision.
  await click(first.course, [bestRun[2]]);
  await first.expectStatus('elsewhere');
  await expect(first.course.locator('[data-status]')).toHaveText(ui['status-elsewhere']!);
  await second.window.bringToFront();
  await campus.decide(1, second);
  await second.expectStatus('saved');
  await campus.expectHeld();
  await first.window.close();
  expect(hers!.calls.slice(before)).toEqual([]);
});

test(named('F32'), async ({ campus, grounds, playwright, launchOptions }) => {
  // Playwright's own browsers keep no pages.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const device = await browser.newContext({ permissions: ['local-network-access'] });
  await campus.use(device);
  // Nor does any keep what came with the word that it must not be stored.
  await sendHeaders(device, { 'cache-control': 'no-cache' }, /\.(html|js|css|svg)\b/);
  await device.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { kept: persisted }));
  });
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.window.goto(`${grounds.origin}/exit.html`);
  await visit.window.goBack({ waitUntil: 'commit' });
  // Playwright does not know the frames of such a page again.
  visit.gone = true;
  await visit.window.waitForFunction(() => Reflect.get(window, 'kept') && frames.length > 0);
  for (const choice of bestRun.slice(2, 4)) {
    await visit.window.evaluate(async (id) => {
      const press = (what: string) =>
        [...frames[0]!.document.querySelectorAll<HTMLElement>(what)]
          .find((button) => button.checkVisibility())
          ?.click();
      press(`[data-choice="${id}"]`);
      press('.sure [data-act="sure"]');
      press('[data-act="go-on"]');
      await new Promise((done) => setTimeout(done, 100));
    }, choice);
    campus.took(choice);
  }
  await campus.expectHeld();
  expect(campus.launches()).toHaveLength(1);
});

test(named('F33'), async ({ campus, context }) => {
  await context.clock.install();
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.expectStatus('saved');
  // Only what is out of sight is frozen.
  await visit.see('hidden');
  const devtools = await context.newCDPSession(visit.window);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await context.clock.fastForward('08:00:00');
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await visit.see('visible');
  await campus.decide(1);
  await visit.expectStatus('saved');
  await campus.comeBack();
  const { stored } = campus.account;
  expect(stored.get('cmi.core.total_time')).toMatch(/^0*:0[0-4]:/);
});
