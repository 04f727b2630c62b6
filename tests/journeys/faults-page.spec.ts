import { named } from '../faults/catalogue.ts';
import { sendHeaders } from './support/campus/headers.ts';
import { expect, test } from './support/campus/test.ts';
import { asksHowSure, clickSure, type Course } from './support/learner.ts';
import { openLesson } from './support/lesson.ts';
import { ui } from './support/packages.ts';
import { bestRun, playRun } from './support/script.ts';

/* What becomes of the page on its way from the LMS, and a hand that is too quick. */

test(named('F61'), async ({ campus, grounds, playwright, launchOptions }) => {
  const mapped = ['--host-resolver-rules=MAP lms.test 127.0.0.1'];
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...mapped],
  });
  await campus.use(await browser.newContext());
  const origin = grounds.origin.replace('127.0.0.1', 'lms.test');
  const visit = await campus.enter({ origin });
  const isSecure = await visit.course.locator('html').evaluate(() => isSecureContext);
  expect(isSecure).toBe(false);
  await campus.begin();
  await campus.decide(2);
  await visit.expectStatus('saved');
});

test(named('F62'), async ({ campus, context }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";
  await sendHeaders(context, { 'content-security-policy': policy });
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(bestRun.length);
  await visit.expectStatus('saved');
  const debrief = visit.course.locator('.debrief').filter({ visible: true });
  const rows = debrief.locator('[data-part="rows"] tr');
  await expect(rows).toHaveCount(bestRun.length + 1);
  await expect(debrief.locator('[data-part="columns"]').first()).toContainText(`${bestRun.length}`);
  await visit.course.locator('.home').click();
  await openLesson(visit.course);
  await visit.course.locator('.home').click();
});

test(named('F59'), async ({ campus, context }) => {
  // In a frame without rights of its own neither the LMS nor any storage can be reached.
  await sendHeaders(context, { 'content-security-policy': 'sandbox allow-scripts' });
  await context.clock.install();
  const visit = await campus.enter({ layout: 'sealed' });
  const reach = (what: 'localStorage' | 'parent.API') =>
    visit.course.locator('html').evaluate((_, name) => {
      const [first, second] = name.split('.');
      const found = Reflect.get(window, first!) as object;
      return second && Reflect.get(found, second);
    }, what);
  await expect(reach('localStorage')).rejects.toThrow(/sandboxed/);
  await expect(reach('parent.API')).rejects.toThrow(/cross-origin/);
  await context.clock.runFor(10_500);
  await visit.expectStatus('device-only');
  await expect(visit.course.locator('[data-status]')).toHaveText(ui['status-unkept']!);
  await campus.begin();
  await campus.decide(bestRun.length);
  await expect(visit.course.locator('.debrief').filter({ visible: true })).toHaveCount(1);
  expect(campus.calls()).toEqual([]);
});

test(named('F63'), async ({ campus, context }) => {
  await sendHeaders(context, { 'permissions-policy': 'unload=(), autoplay=()' });
  await context.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      console.error('something plays');
      return play.call(this);
    };
  });
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.expectStatus('saved');
  await expect(visit.course.locator('[autoplay]')).toHaveCount(0);
  await visit.removeFrame();
  await expect.poll(() => campus.calls().at(-1)).toBe('Terminate()');
});

test(named('F64'), async ({ campus, context, faults }) => {
  const gone = /\.(svg|png|jpe?g|webp|mp3|webm|mp4|woff2)$/;
  const asked: string[] = [];
  await context.route(gone, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404 });
  });
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(3);
  await visit.expectStatus('saved');
  expect(asked.some((url) => url.includes('/faces/'))).toBe(true);
  await campus.comeBack();
  await context.unroute(gone);
  expect(faults.take(/404/).length).toBeGreaterThan(0);
});

test(named('F65'), async ({ campus, context }) => {
  await sendHeaders(context, { 'content-type': 'application/octet-stream' }, '**/player.js');
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await visit.expectStatus('saved');
});

test(named('F77'), async ({ campus }) => {
  const visit = await campus.enter();
  const { course, window } = visit;
  await campus.begin();
  await visit.expectStatus('saved');
  const before = campus.calls().length;
  for (const [i, id] of bestRun.slice(0, 6).entries()) {
    const scene = course.locator(`[data-scene="${playRun(bestRun.slice(0, i)).at}"]`);
    const choice = scene.locator(`[data-choice="${id}"]`);
    // By a hand, and by the keys: there the second press falls on what the first has brought.
    if (i % 2 === 0) await choice.dblclick();
    else {
      await choice.focus();
      await window.keyboard.press('Enter');
      await window.keyboard.press('Enter');
    }
    campus.took(id);
    if (await asksHowSure(course)) await clickSure(course);
    await course.getByRole('button', { name: ui['go-on-button']! }).dblclick();
  }
  await expect(course.locator(`[data-scene="${playRun(campus.taken).at}"]`)).toBeVisible();
  await visit.expectStatus('saved');
  const writes = campus
    .calls()
    .slice(before)
    .filter((call) => !call.startsWith('Get'));
  expect(writes.map((call) => call.replace(/\(.*/, ''))).toEqual(
    campus.taken.flatMap(() => ['SetValue', 'Commit']),
  );
});

test(named('F86'), async ({ campus }) => {
  const refuses = { verb: 'Initialize', does: 'refuse', code: 101 } as const;
  const refused = await campus.enter({ habits: { faults: [refuses] } });
  await refused.expectStatus('device-only');
  await campus.begin();
  await campus.decide(2);
  await refused.course.locator('.home').click();
  await openLesson(refused.course);
  const box = (course: Course) => course.locator('lesson-view textarea:visible').first();
  await box(refused.course).fill('Words of my own.');
  await refused.window.close();
  const visit = await campus.enter();
  await visit.expectStatus('saved');
  await expect(visit.course.getByRole('button', { name: ui['begun-earlier-take']! })).toBeVisible();
  await openLesson(visit.course);
  await expect(box(visit.course)).toHaveValue('');
  await visit.course.locator('.home').click();
  await visit.course.getByRole('button', { name: ui['begun-earlier-take']! }).click();
  await expect(visit.course.getByText(ui['begun-earlier-taken']!)).toBeFocused();
  await openLesson(visit.course);
  await expect(box(visit.course)).toHaveValue('Words of my own.');
  await visit.course.locator('.home').click();
  await campus.expectHeld();
});
