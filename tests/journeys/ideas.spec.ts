import type { FrameLocator, Locator, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { fill } from '../../src/i18n.ts';
import { axeFaults } from './support/axe.ts';
import { openLms, type Lms } from './support/lms.ts';
import { readIdeas, readPackage, standards, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

const first = 'A chair by the door, for those who wait.';
const second = 'Write the price on the board:\nI say it twenty times a day.';

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: two ideas reach the LMS when their button is pressed, each once, across two visits`, async ({
    page,
    ideas,
  }) => {
    const lms = await openLms(page, ideas, standard, readIdeas(standard));
    let course = await lms.take();
    let box = await openBox(course, '/');
    await expect(box.getByText(ui['idea-warning']!)).toBeVisible();
    await box.getByRole('textbox').fill(first);
    await page.waitForTimeout(500);
    expect(
      (await lms.calls()).filter(({ kind, element }) => kind === 'write' && isComment(element)),
    ).toEqual([]);
    await box.getByRole('button', { name: ui['idea-send']! }).click();
    await expect(box.getByRole('status')).toHaveText(fill(ui['idea-sent']!, { number: 1 }));
    await expect(box.getByRole('textbox')).toHaveValue('');
    await expect(box.getByRole('listitem')).toContainText(first);
    expect(await sentTo(lms)).toEqual([`Idea 1: ${first}`]);

    await lms.leave();
    course = await lms.comeBack();
    await course.locator('[data-go-on]:visible, .contents a').first().waitFor();
    await course.locator('a[href^="#/lessons/"]').first().click();
    box = await openBox(course, '/lessons/when-it-goes-wrong');
    await expect(box.getByText(fill(ui['idea-count']!, { count: 1 }))).toBeVisible();
    await box.getByRole('textbox').fill(second);
    await box.getByRole('button', { name: ui['idea-send']! }).click();
    await expect(box.getByRole('status')).toHaveText(fill(ui['idea-sent']!, { number: 2 }));
    expect(await sentTo(lms)).toEqual([`Idea 1: ${first}`, `Idea 2: ${second.replace('\n', ' ')}`]);
    await lms.leave();
    expect(await sentTo(lms)).toHaveLength(2);
    expect((await lms.calls()).filter((call) => call.refused)).toEqual([]);
  });

  test(`${standard}: who looks back can send nothing`, async ({ page, ideas }) => {
    const lms = await openLms(page, ideas, standard, readIdeas(standard));
    await lms.take();
    await lms.leave();
    const box = await openBox(await lms.review(), '/');
    await expect(box.getByText(ui['idea-review']!)).toBeVisible();
    await expect(box.getByRole('button', { name: ui['idea-send']! })).toHaveCount(0);
  });
}

test('in an LMS that takes no comments the box says so when it is opened, and keeps the words', async ({
  page,
  ideas,
}) => {
  await refuseComments(page);
  const lms = await openLms(page, ideas, 'scorm12', readIdeas('scorm12'));
  const course = await lms.take();
  await expect(course.locator('[data-saving="saved"]')).toBeAttached();
  const box = await openBox(course, '/');
  await expect(box.getByRole('status')).toHaveText(ui['idea-none']!);
  await expect(box.getByRole('button', { name: ui['idea-send']! })).toHaveCount(0);
  await box.getByRole('textbox').fill(first);
  await expect(box.getByRole('button', { name: ui['idea-copy']! })).toBeVisible();
  await lms.leave();
  const again = await openBox(await lms.comeBack(), '/');
  await expect(again.getByRole('textbox')).toHaveValue(first);
  expect(await sentTo(lms)).toEqual([]);
});

test('without an LMS the box says that there is nobody to send to, and keeps the words to be copied and taken out', async ({
  page,
  ideas,
}) => {
  const { url } = ideas;
  const place = `/pluginfile.php/${standards.indexOf('web') + 1}/mod_scorm/content/1/`;
  await page.goto(new URL(`${place}${readIdeas('web').id}/index.html`, url).href);
  let box = await openBox(page, '/');
  await expect(box.getByText(ui['idea-nobody']!)).toBeVisible();
  await expect(box.getByRole('button', { name: ui['idea-send']! })).toHaveCount(0);
  await box.getByRole('textbox').fill(first);
  await page.reload();
  box = await openBox(page, '/');
  await expect(box.getByRole('textbox')).toHaveValue(first);
  const file = page.waitForEvent('download');
  await page.locator('[data-act="export"]').click();
  const stream = await (await file).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(text.split(first)).toHaveLength(2);
  expect(await axeFaults(page)).toEqual([]);
});

test('a course that does not turn the box on has nothing of it in its packages', () => {
  for (const standard of standards) {
    const { files } = readPackage(standard);
    for (const name of ['index.html', 'assets/course.css', 'assets/player.js']) {
      expect(Buffer.from(files.get(name)!).toString()).not.toMatch(
        /cmi\.comments|<idea-box|data-idea|\.idea\b/,
      );
    }
  }
});

for (const standard of standards) {
  const size = gzipSync(readIdeas(standard).files.get('assets/player.js')!, { level: 9 }).length;
  const most = 32_300;
  test(`${standard}: all script of a page with the box, zipped: ${size} of ${most} bytes`, () => {
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(most);
  });
}

async function openBox(course: FrameLocator | Page, view: string): Promise<Locator> {
  const box = course.locator(`[id="${view}"] idea-box`);
  await box.locator('summary').click();
  await box.getByRole('textbox').waitFor();
  return box;
}

function isComment(element: string | null): boolean {
  return /^cmi\.comments/.test(element ?? '');
}

async function sentTo(lms: Lms): Promise<string[]> {
  const record = await lms.record();
  const told = Object.entries(record).filter(([name]) =>
    /^cmi\.comments(_from_learner\.\d+\.comment)?$/.test(name),
  );
  return told.flatMap(([, value]) => value.split('|').map((one) => one.trim()));
}

/** From the next page load on, the LMS knows no `cmi.comments`. */
async function refuseComments(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let own: Record<string, (...values: string[]) => string> | undefined;
    let refused = false;
    const answer =
      (name: string) =>
      (...values: string[]) => {
        if (name === 'LMSGetLastError') return refused ? '401' : own![name]!();
        refused = values[0] === 'cmi.comments';
        if (refused) return name === 'LMSGetValue' ? '' : 'false';
        return own![name]!(...values);
      };
    Object.defineProperty(window, 'API', {
      configurable: true,
      get: () => own && Object.fromEntries(Object.keys(own).map((name) => [name, answer(name)])),
      set: (value) => void (own = value),
    });
  });
}
