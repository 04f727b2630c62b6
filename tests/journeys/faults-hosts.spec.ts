import { named } from '../faults/catalogue.ts';
import { openProfile } from './support/campus/browsers.ts';
import { expect, test } from './support/campus/test.ts';
import { answer, openLesson } from './support/lesson.ts';
import { ui } from './support/packages.ts';

/* Where an LMS may be, when it may come, and that there may be none. */

for (const { title, layout, status } of [
  { title: named('F01'), layout: 'alone', status: 'status-device-only' },
  // A frame of another origin has no storage in a window like this one, and the page says so.
  { title: named('F05'), layout: 'alien', status: 'status-unkept' },
] as const) {
  test(title, async ({ campus, context }) => {
    await context.clock.install();
    await context.addInitScript(() => {
      let looks = 0;
      Object.defineProperty(window, 'API', { get: () => void (looks += 1) });
      Object.defineProperty(window, 'looks', { get: () => looks });
    });
    const visit = await campus.enter({ layout });
    const looks = () => visit.course.locator('html').evaluate(() => Reflect.get(window, 'looks'));
    await visit.expectStatus('finding');
    expect(await looks()).toBeGreaterThan(0);
    await context.clock.runFor(10_500);
    await visit.expectStatus('device-only');
    await expect(visit.course.locator('[data-status]')).toHaveText(ui[status]!);
    const before = await looks();
    await context.clock.runFor(60_000);
    expect(await looks()).toBe(before);

    await campus.begin();
    await campus.decide(2);
    await campus.enter({ layout, page: visit.first });
    await context.clock.runFor(10_500);
    await campus.begin();
  });
}

test(named('F02'), async ({ campus, context }) => {
  await context.clock.install();
  const visit = await campus.enter({ late: true });
  await visit.expectStatus('finding');
  await openLesson(visit.course);
  await answer(visit.course, 'apology', ['clean']);
  campus.deeds.answered('when-it-goes-wrong', 'apology');
  await context.clock.runFor(3000);
  await visit.expectStatus('finding');
  expect(campus.calls()).toEqual([]);
  await visit.putApi();
  await visit.expectStatus('saved');
  await campus.expectHeld();
  expect(campus.calls().filter((call) => call.startsWith('Initialize'))).toHaveLength(1);
  await visit.course.locator('.home').click();
});

for (const { title, layout } of [
  { title: named('F03'), layout: 'opener' },
  { title: named('F04'), layout: 'frameset' },
] as const) {
  test(title, async ({ campus }) => {
    const visit = await campus.enter({ layout });
    await campus.begin();
    await campus.decide(2);
    await campus.expectHeld();
    await visit.expectStatus('saved');
  });
}

for (const what of ['is closed', 'goes elsewhere'] as const) {
  test.describe(`the window ${what}`, () => {
    test(named('F07'), async ({ campus, grounds }) => {
      const visit = await campus.enter({ layout: 'opener', unreachable: 'throws' });
      await campus.begin();
      await campus.decide(2);
      if (what === 'is closed') await visit.first.close();
      else await visit.first.goto(`${grounds.origin}/exit.html`);
      await campus.decide(2);
      await visit.expectStatus('unsaved');
      await expect(visit.course.locator('[data-status]')).toHaveText(ui['status-unsaved']!);
    });
  });
}

test.describe('where it takes twenty', () => {
  // As long as the page answers nobody.
  test.use({ actionTimeout: 40_000 });

  test(named('F14'), async ({ campus, context }) => {
    // The frame in which the page first stands as the script has arranged it.
    await context.addInitScript(() => {
      const look = () => {
        if (document.querySelector('[data-view][hidden]'))
          Object.assign(window, { shown: Date.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const hangs = { verb: 'Initialize', does: 'hang', ms: 20_000, times: 1 } as const;
    const visit = await campus.enter({ habits: { faults: [hangs] } });
    await visit.expectStatus('saved');
    const shown = await visit.course
      .locator('html')
      .evaluate(() => Reflect.get(window, 'shown') as number);
    const [begun] = campus.launches()[0]!.calls;
    expect(begun?.said).toBe('Initialize()');
    expect(shown).toBeLessThanOrEqual(begun!.at);
    await campus.begin();
    await campus.decide();
  });
});

test.describe('where it is not divided but blocked', () => {
  test(named('F60'), async ({ campus }) => {
    const visit = await campus.enter({ layout: 'within' });
    await campus.begin();
    await campus.decide(2);
    await campus.expectHeld();
    await visit.expectStatus('saved');
    const blocked = visit.course.locator('html').evaluate(() => localStorage.length);
    await expect(blocked).rejects.toThrow('Access is denied');
  });
});

test(named('F60'), async ({ campus, grounds, launchOptions }) => {
  const device = await openProfile(launchOptions);
  await campus.use(device);
  const visit = await campus.enter({ layout: 'within' });
  await campus.begin();
  await campus.decide(2);
  await campus.expectHeld();
  await visit.expectStatus('saved');
  const keys = () => Object.keys(localStorage);
  expect(await visit.course.locator('html').evaluate(keys)).toContainEqual(
    expect.stringContaining(':journal:'),
  );
  const page = await device.newPage();
  await page.goto(`${grounds.origin}/exit.html`);
  expect(await page.evaluate(keys)).toEqual([]);
});
