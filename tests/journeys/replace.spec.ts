import { fileURLToPath } from 'node:url';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { removeCopies } from '../course/copy.ts';
import { expectRunHeld } from './support/held.ts';
import { beginConversation, tabTo, take, type Course } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { packNext } from './support/next-version.ts';
import { readPackage, site, ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

// Packed once, for all tests of this file.
test.describe.configure({ mode: 'serial' });

const before = bestRun.slice(0, 4);
const after = bestRun.slice(4);
const standards = ['scorm12', 'scorm2004-3rd'] as const;

let next: Awaited<ReturnType<typeof packNext>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const { id } = readPackage('scorm12');
  next = await packNext(
    fileURLToPath(new URL(`../../dist/one/packages/${id}.zip`, import.meta.url)),
  );
});
test.afterAll(removeCopies);

test('a version with a change of every safe kind is said to be safe, and packed', () => {
  expect(next.ended).toMatchObject({ code: 0, err: '' });
  expect(next.ended.out).toContain('SAFE to replace, with notes.');
  const notes = next.ended.out.match(/^ {2}\d+\. .*/gm);
  expect(notes).toEqual([expect.stringContaining('The lesson "second-things" is new.')]);
  // Nothing in the page goes by a name that learners' records do not know.
  for (const [name, content] of next.files('scorm12')) {
    if (!name.endsWith('.html') && !name.endsWith('.json')) continue;
    expect(Buffer.from(content).toString(), name).not.toMatch(/put-it-right|full-house/);
  }
});

for (const standard of standards) {
  test(`${standard}: who is half-way in version 1 goes on at the very scene in version 2, and is told of as ever`, async ({
    page,
  }) => {
    const { id, bytes, files: old } = readPackage(standard);
    // What the LMS gives out under this name changes while nobody is looking.
    const files = new Map(old);
    const lms: Serving = await serve({
      site,
      packages: [{ id, bytes, files }],
      port: 0,
      csp: true,
    });
    const rehearsal = await openLms(page, lms, standard, { id, bytes, files });
    let course: Course = await rehearsal.take();
    await beginConversation(page, course);
    await take(page, course, before);
    await expect(course.getByRole('heading', { name: /^Priya picks up/ })).toBeFocused();
    await rehearsal.leave();

    files.clear();
    for (const [name, content] of next.files(standard)) files.set(name, content);

    course = await rehearsal.comeBack();
    await expect(course.getByRole('link', { name: 'Second things' }).first()).toBeVisible();
    await expect(
      course.getByRole('heading', {
        name: `${noRoom.title}: your run that counts waits, 4 decisions in`,
      }),
    ).toBeVisible();
    await tabTo(page, course.getByRole('link', { name: ui['go-on']!, exact: true }));
    await page.keyboard.press('Enter');
    await expect(course.getByRole('heading', { name: /^Priya picks up/ })).toBeFocused();
    await expect(course.locator('customer-conversation .which')).toContainText('Decision 5');

    await take(page, course, after);
    // Every row is called what it would have been called in version 1, by the same letters.
    await expectRunHeld(rehearsal, standard, playRun(bestRun));
    await lms.close();
  });
}
