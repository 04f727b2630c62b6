import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { faultsIn } from './support/access.ts';
import { axeFaults } from './support/axe.ts';
import { click, clickToConversation } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { course, editions, readPackage, standards, ui, type Standard } from './support/packages.ts';
import { bestRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* The admin's sheet beside each zip, opened from a disk as admins do. */
const fileOf = (standard: Standard) =>
  fileURLToPath(
    new URL(`../../dist/packages/${course.id}-${course.version}-${standard}.html`, import.meta.url),
  );

async function open(page: Page, standard: Standard): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(fileOf(standard)).href);
  return asked;
}

for (const standard of standards) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${standard}, ${colorScheme}: the sheet can be read by everybody, on a phone, too`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      const asked = await open(page, standard);
      for (const list of await page.locator('summary').all()) await list.click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await faultsIn(page)).toEqual([]);
      const spill = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(spill)).toBe(0);
      // One file, with nothing to fetch and nothing that runs.
      expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
      await expect(page.locator('script')).toHaveCount(0);
      const links = await page
        .locator('a')
        .evaluateAll((all) =>
          all.map((link) => document.getElementById(link.getAttribute('href')!.slice(1))?.tagName),
        );
      expect(new Set(links)).toEqual(new Set(['SECTION']));
    });
  }
}

for (const standard of editions) {
  test(`${standard}: every row and objective that a run leaves in the LMS is explained on the sheet`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const learner = await rehearsal.take();
    await clickToConversation(learner);
    await click(learner, bestRun);
    await expect(learner.locator('.debrief .came-to')).toBeVisible();
    await rehearsal.leave();
    const record = await rehearsal.record();
    const valuesOf = (form: RegExp) =>
      Object.entries(record).flatMap(([element, value]) => (form.test(element) ? [value] : []));
    await open(page, standard);
    const codes = await page.locator('#report code').allTextContents();
    const rows = valuesOf(/^cmi\.interactions\.\d+\.id$/);
    expect(rows.length).toBeGreaterThan(5);
    expect(codes).toEqual(expect.arrayContaining(rows));
    expect(codes).toEqual(expect.arrayContaining(valuesOf(/^cmi\.objectives\.\d+\.id$/)));
    // And each response, by its letter or its word.
    for (const [i, id] of rows.entries()) {
      const response = record[`cmi.interactions.${i}.student_response`];
      const row = page.locator('#report tr', { has: page.getByText(id, { exact: true }) });
      await expect(
        row.getByText((response ?? record[`cmi.interactions.${i}.learner_response`])!, {
          exact: true,
        }),
      ).toHaveCount(1);
    }
  });
}

test('a help desk finds each message of an LMS’s course, what is right in a check, and what stays unknown', () => {
  const html = readFileSync(fileOf('scorm2004-3rd'), 'utf8').replaceAll(/\s+/g, ' ');
  const said = Object.entries(ui).filter(([key]) => /^status-|^begun-(anew|earlier)$/.test(key));
  const plain = html.replaceAll('&#39;', '’').replaceAll('&quot;', '"');
  for (const [key, words] of said) {
    // At the end there is nothing more to do.
    if (key !== 'status-ended') expect(plain).toContain(words);
  }
  expect(html).toMatch(/Right: <strong>[a-z]/);
  expect(html).toContain('until then it stays “unknown”');
  expect(readFileSync(fileOf('scorm12'), 'utf8')).not.toContain('success_status');
  expect(readFileSync(fileOf('web'), 'utf8')).not.toContain('id="help"');
});

test('only what is of its own form stands on a sheet, and no mark of the build', async () => {
  for (const standard of standards) {
    const html = readFileSync(fileOf(standard), 'utf8');
    expect(html).not.toMatch(/data-(?:only|fact|row|astro)|\{\w+\}/);
    expect(html.includes('lesson_status')).toBe(standard === 'scorm12');
    expect(html.includes('completion_status')).toBe(standard.startsWith('scorm2004'));
    expect(html.includes('TalentLMS')).toBe(standard !== 'web');
    expect(readPackage(standard).files.has('admin.html')).toBe(true);
  }
});
