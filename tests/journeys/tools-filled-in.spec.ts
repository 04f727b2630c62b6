import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { setType } from '../../src/course/markdown.ts';
import type { SheetFile } from '../../src/model/sheet.ts';
import { openTool } from '../sheet/tool.ts';
import { tabTo } from './support/learner.ts';
import { webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * A page to fill in, by the keys alone: with what its author tries it with (`tries` in its file), so that
 * it has to say what is written there; then left, printed, taken out as a file, and deleted.
 */
const tools = ['charter', 'five-features', 'nine-traits', 'six-steps', 'my-steps'];

for (const id of tools) {
  test(`${id}: filled in, found again, printed, taken out and deleted by keys alone`, async ({
    page,
    whole,
  }) => {
    // Key by key, in the page of the whole course.
    test.setTimeout(120_000);
    const filled = fullestTry(openTool(id).sheet);
    await page.addInitScript(() => {
      window.print = () => {
        document.body.dataset['printed'] =
          document.querySelector<HTMLElement>('[data-alone]')!.dataset['sheet'];
      };
    });
    await page.goto(webPage(whole));
    const here = `[data-sheet="${id}"]`;
    const lesson = (await page.locator(`[data-view]:has(${here})`).first().getAttribute('id'))!;
    const sheet = page.locator(`[id="${lesson}"] ${here}`);
    const open = (to: string) => page.evaluate((hash) => (location.hash = hash), to);
    const isAsFilled = async () => {
      for (const [box, value] of boxesOf(sheet, filled.with)) await expect(box).toHaveValue(value);
      const says = sheet.locator('[data-part="verdict"], [data-part="remarks"] li');
      await expect
        .poll(async () => (await says.allTextContents()).filter((one) => one !== ''))
        .toEqual(filled.says.map(setType));
    };

    await open(lesson);
    // Who has read so far is here; the long way through a lesson by Tab is gone in another journey.
    await page
      .locator(
        `[id="${lesson}"] details:has(${here}) > summary, [id="${lesson}"] ${here} :is(summary, [data-field])`,
      )
      .first()
      .focus();
    for (const [box, value] of boxesOf(sheet, filled.with)) await fillByKeys(page, box, value);
    await isAsFilled();
    await reach(page, sheet.locator('[data-act="print"]'));
    await page.keyboard.press('Enter');
    await expect(page.locator('body'), 'alone').toHaveAttribute('data-printed', id);
    await page.reload();
    await isAsFilled();

    await open('/');
    // The way to these buttons by Tab is gone in the journey of the course page.
    const press = (act: string) => page.locator(`course-view ${act}`).press('Enter');
    const download = page.waitForEvent('download');
    await press('[data-act="export"]');
    const words = readFileSync(await (await download).path(), 'utf8');
    for (const [, value] of boxesOf(sheet, filled.with)) expect(words).toContain(value);
    await press('details:has([data-besides]) > summary');
    await press('[data-besides]');
    await expect(page.getByText(ui['deleted']!)).toBeFocused();
    await page.reload();
    await open(lesson);
    for (const [box] of boxesOf(sheet, filled.with)) await expect(box).toHaveValue('');
  });
}

/** Of what the author tries it with, what fills in most. */
function fullestTry({ tries }: SheetFile): Try {
  const size = (filled: Filled): number =>
    Object.values(filled).reduce<number>(
      (sum, value) => sum + (Array.isArray(value) ? value.map(size).reduce((a, b) => a + b, 0) : 1),
      0,
    );
  return tries.toSorted((a, b) => size(b.with) - size(a.with))[0]!;
}

/** The boxes that are filled in, in the order in which the page has them, each with what is in it. */
function boxesOf(within: Locator, filled: Filled): [box: Locator, value: string][] {
  return Object.entries(filled).flatMap(([name, value]): [Locator, string][] => {
    if (!Array.isArray(value)) return [[within.locator(`[data-field="${name}"]`), String(value)]];
    const rows = within.locator(`[data-rows="${name}"] > [data-row]`);
    return value.flatMap((row, i) => boxesOf(rows.nth(i), row));
  });
}

async function fillByKeys(page: Page, box: Locator, value: string): Promise<void> {
  const closed = box.locator('xpath=ancestor::details[not(@open)]');
  while (await closed.count()) {
    await reach(page, closed.first().locator('> summary'));
    await page.keyboard.press('Enter');
  }
  await reach(page, box);
  const kind = await box.evaluate((one: HTMLInputElement) => one.type);
  if (kind === 'select-one') {
    const at = await box.evaluate(
      (one, to) => [...(one as HTMLSelectElement).options].findIndex((each) => each.value === to),
      value,
    );
    for (let i = 0; i < at; i += 1) await page.keyboard.press('ArrowDown');
  } else if (kind === 'date') {
    const [year, month, day] = value.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
  } else await page.keyboard.type(value);
}

/** Through a lesson, which is long. */
const reach = (page: Page, target: Locator) => tabTo(page, target.first(), 300);

type Try = SheetFile['tries'][number];
type Filled = Try['with'];
