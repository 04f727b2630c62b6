import { named } from '../faults/catalogue.ts';
import { expect, test } from './support/campus/test.ts';
import { ui } from './support/packages.ts';

/* What lies between an LMS's page and its server, and how long it takes. */

for (const [unreachable, what] of [
  ['beacon', 'calls it sent'],
  ['refuses', 'says that it is not stored'],
  ['throws', 'throws'],
] as const) {
  test.describe(`where the LMS ${what}`, () => {
    test(named('F41'), async ({ campus, context, faults }) => {
      const visit = await campus.enter({ unreachable });
      await campus.begin();
      await campus.decide(2);
      await campus.expectHeld();
      await context.setOffline(true);
      await campus.decide(2);
      await visit.expectStatus('unsaved');
      await expect(visit.course.locator('[data-status]')).toHaveText(ui['status-unsaved']!);
      await context.setOffline(false);
      await visit.expectStatus('saved');
      await campus.expectHeld();
      faults.take(/ERR_INTERNET_DISCONNECTED/);
    });
  });
}

test('while a failed commit waits to be tried again, the page says that it is being saved', async ({
  campus,
}) => {
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(1);
  await visit.expectStatus('saved');
  // A second later it is tried again: what stood there meanwhile is taken down in the page.
  const app = visit.course.locator('course-app');
  await app.evaluate((element) => {
    const foot = element.querySelector<HTMLElement>('.foot')!;
    const note = () =>
      element.setAttribute(
        'data-seen',
        `${element.getAttribute('data-seen') ?? ''}${foot.innerText.trim()};`,
      );
    new MutationObserver(note).observe(element, { attributeFilter: ['data-saving'] });
  });
  await visit.addFaults({ verb: 'Commit', does: 'refuse', code: 391, times: 1 });
  await campus.decide(1);
  await visit.expectStatus('saved');
  const seen = `${ui['being-saved']};${ui['saved']};`;
  await expect(app).toHaveAttribute('data-seen', seen);
});

test(named('F42'), async ({ campus }) => {
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(1);
  await visit.expectStatus('saved');
  const before = campus.calls().length;
  await visit.addFaults(
    { verb: 'SetValue', does: 'hang', ms: 2000 },
    { verb: 'Commit', does: 'hang', ms: 2000 },
  );
  await campus.decide(1);
  await visit.expectStatus('saved');
  const made = campus.calls().slice(before);
  expect(made.map((call) => call.replace(/\(.*/, ''))).toEqual(['SetValue', 'Commit']);
  await visit.clearFaults();
});

test(named('F44'), async ({ campus, faults }) => {
  const visit = await campus.enter({ unreachable: 'refuses' });
  await campus.begin();
  await campus.decide(1);
  await campus.expectHeld();
  // Sent to a page to log in, which another origin does not show; told to; forbidden; in trouble.
  for (const code of [302, 401, 403, 500]) {
    campus.account.weather = code;
    await campus.decide(1);
    await visit.expectStatus('unsaved');
    await expect(visit.course.locator('[data-status]')).toHaveText(ui['status-unsaved']!);
    const { stored } = campus.account;
    expect(campus.deeds.missingFrom(stored.get('cmi.suspend_data')!)).not.toEqual([]);
    // They sign in again in another window.
    campus.account.weather = 'fair';
    await visit.expectStatus('saved');
    await campus.expectHeld();
  }
  faults.take(/Failed to load resource/);
});

test(named('F43'), async ({ campus }) => {
  const visit = await campus.enter();
  await campus.begin();
  await campus.decide(2);
  await campus.expectHeld();
  campus.account.weather = 'login-page';
  await campus.decide(2);
  await visit.expectStatus('saved');
  const [held] = campus.deeds.missingFrom(campus.account.stored.get('cmi.suspend_data')!);
  expect(held).toContain('open run of no-room');
});
