import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { makePackages } from '../rehearsal/fixtures.ts';

// The page is taken from `dist/site`, as `npm run build` leaves it; this file builds nothing.
const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
let serving: Serving;

test.beforeAll(async () => {
  if (!existsSync(`${site}/rehearsal/index.html`)) {
    throw new Error('dist/site/rehearsal/index.html is not there. Run “npm run build” first.');
  }
  serving = await serve({ site, packages: makePackages(), port: 0 });
});

test.afterAll(() => serving.close());

for (const standard of [
  {
    id: 'tiny-scorm12',
    title: 'Tiny, in 1.2',
    kind: 'SCORM 1.2',
    terms: ['pass mark 80', 'opens index.html'],
    finish: 'LMSFinish',
    refusal: 'false 405',
    refused: { method: 'LMSSetValue', element: 'cmi.suspend_data', error: '405' },
    status: { field: 'status', value: 'incomplete' },
    time: '00:01:30',
    twice: '00:03:00',
    location: 'cmi.core.lesson_location',
    objective: ['listen', 'passed'],
  },
  {
    id: 'tiny-scorm2004',
    title: 'Tiny, in 2004',
    kind: 'SCORM 2004 3rd Edition',
    terms: ['pass mark 0.8', 'opens index.html'],
    finish: 'Terminate',
    refusal: 'false 406',
    refused: { method: 'SetValue', element: 'cmi.interactions.0.timestamp', error: '406' },
    status: { field: 'completion', value: 'incomplete' },
    time: 'PT1M30S',
    twice: 'PT3M',
    location: 'cmi.location',
    objective: ['listen', 'unknown', 'passed'],
  },
] as const) {
  test.describe(standard.kind, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(serving.url);
      await page.locator(`[data-package="${standard.id}"]`).click();
    });

    test('the package is read from its own manifest', async ({ page }) => {
      const row = page.locator(`[data-package="${standard.id}"]`);
      await expect(row).toHaveAttribute('aria-pressed', 'true');
      await expect(row).toContainText(standard.kind);
      await expect(page.locator('[data-title]')).toHaveText(standard.title);
      for (const term of standard.terms) {
        await expect(page.locator('[data-facts]')).toContainText(term);
      }
    });

    test('calls appear as they are made and the record as it is committed', async ({ page }) => {
      const sco = await take(page);
      await expect(sco.locator('#entry')).toHaveText('ab-initio');
      await expect(page.locator('[data-call="session"]')).toHaveCount(1);
      await expect(field(page, standard.status.field)).toHaveText('nothing');
      await sco.locator('#save').click();
      await expect(sco.locator('#saved')).toHaveText('true');
      await expect(page.locator('[data-call="session"]').last()).toHaveAttribute(
        'data-method',
        /Commit$/,
      );
      await expect(field(page, standard.status.field)).toHaveText(standard.status.value);
      await expect(field(page, 'suspend-data')).toHaveText('a.b.c');
      await expect(field(page, 'suspend-length')).toContainText('5 of');
      const objective = page.locator('[data-list="objectives"] [data-row="listen"]');
      await expect(objective).toContainText(standard.objective.join(''));
      const interaction = page.locator('[data-list="interactions"] tbody tr');
      await expect(interaction).toContainText('no_room__arrival');
      await expect(interaction).toContainText('neutral');
    });

    test('left and come back to, it resumes with what it saved', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await page.locator('[data-action="leave"]').click();
      await expect(page.locator('iframe[name="sco"]')).toHaveCount(0);
      await expect(page.locator('[data-action="return"]')).toBeFocused();
      await expect(page.locator('[data-call="session"]').last()).toHaveAttribute(
        'data-method',
        standard.finish,
      );
      await expect(field(page, 'total-time')).toHaveText(standard.time);
      await page.locator('[data-action="return"]').click();
      await expect(sco.locator('#started')).toHaveText('true');
      await expect(sco.locator('#entry')).toHaveText('resume');
      await expect(sco.locator('#kept')).toHaveText('a.b.c');
      await sco.locator('#save').click();
      await page.locator('[data-action="leave"]').click();
      await expect(field(page, 'total-time')).toHaveText(standard.twice);
    });

    test('a reload of the whole page keeps the record, the calls and the place', async ({
      page,
    }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await expect(field(page, 'suspend-data')).toHaveText('a.b.c');
      const before = await page.locator('[data-call]').count();
      await page.reload();
      // The page said goodbye while everything was closing, and the LMS still heard it.
      await expect(field(page, 'total-time')).toHaveText(standard.time);
      await expect(page.locator('[data-title]')).toHaveText(standard.title);
      await expect(field(page, 'suspend-data')).toHaveText('a.b.c');
      await expect(page.locator('[data-call]')).toHaveCount(before + 2);
      await expect(page.locator('[data-call]').last()).toHaveAttribute(
        'data-method',
        standard.finish,
      );
      await page.locator('[data-action="return"]').click();
      await expect(sco.locator('#entry')).toHaveText('resume');
      await expect(sco.locator('#kept')).toHaveText('a.b.c');
    });

    test('a new attempt starts empty and the one before stays in the list', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await page.locator('[data-action="leave"]').click();
      await page.locator('[data-action="new-attempt"]').click();
      await expect(sco.locator('#started')).toHaveText('true');
      await expect(sco.locator('#entry')).toHaveText('ab-initio');
      await expect(sco.locator('#kept')).toHaveText('');
      await expect(field(page, 'suspend-data')).toHaveText('Nothing.');
      await page.locator('[data-action="leave"]').click();
      await expect(page.locator('[data-attempt]')).toHaveCount(2);
      await page.locator('[data-attempt="1"]').click();
      await expect(field(page, 'suspend-data')).toHaveText('a.b.c');
    });

    test('what real LMSs refuse is refused, and said in words', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await sco.locator('#long').click();
      await expect(sco.locator('#saved')).toHaveText(standard.refusal);
      const call = page.locator('[data-refused]');
      await expect(call).toHaveCount(1);
      await expect(call).toHaveAttribute('data-method', standard.refused.method);
      await expect(call).toHaveAttribute('data-element', standard.refused.element);
      await expect(call).toContainText(`Refused, ${standard.refused.error}.`);
      await expect(page.locator('[data-calls-count]')).toContainText('1 refused');
      await page.locator('[data-calls-filter]').selectOption('refused');
      await expect(page.locator('[data-call]:visible')).toHaveCount(1);
    });

    test('what was set and not committed is gone when the frame is', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await sco.locator('#loose').click();
      await expect(page.locator('[data-pending]')).toContainText(standard.location);
      await sco.locator('#silent').check();
      await page.locator('[data-action="leave"]').click();
      await expect(field(page, 'location')).toHaveText('nothing');
      await expect(page.locator('[data-mark]').last()).toContainText(
        `Left without ${standard.finish}, so no time was added. Lost, because it was not committed: ${standard.location}.`,
      );
    });

    test('review mode is told to the page and silence changes nothing', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await page.locator('[data-action="leave"]').click();
      await page.locator('[data-action="review"]').click();
      await expect(sco.locator('#mode')).toHaveText('review');
      await expect(sco.locator('#kept')).toHaveText('a.b.c');
      await sco.locator('#silent').check();
      await page.locator('[data-action="leave"]').click();
      await expect(field(page, 'exit')).toHaveText('suspend');
    });

    test('tests can read the calls and the record and cannot change them', async ({ page }) => {
      const sco = await take(page);
      await sco.locator('#save').click();
      await expect(sco.locator('#saved')).toHaveText('true');
      const seen = await page.evaluate(() => {
        const { rehearsal } = window as unknown as { rehearsal: Rehearsal }; // set by the page
        rehearsal.calls.length = 0;
        return {
          package: rehearsal.package,
          attempt: rehearsal.attempt,
          first: rehearsal.calls[0]?.method,
          suspended: rehearsal.record()?.['suspend_data'],
        };
      });
      expect(seen).toEqual({
        package: standard.id,
        attempt: 1,
        first: expect.stringMatching(/Initialize$/),
        suspended: 'a.b.c',
      });
    });
  });
}

test('a package without a manifest is opened without an API', async ({ page }) => {
  await page.goto(serving.url);
  const row = page.locator('[data-package="tiny-web"]');
  await row.click();
  await expect(row).toContainText('Web page, no manifest');
  await expect(page.locator('[data-title]')).toHaveText('Tiny');
  await page.locator('[data-action="take"]').click();
  await expect(page.frameLocator('iframe[name="sco"]').locator('#entry')).toHaveText('no API');
  await expect(page.locator('[data-calls]')).toBeHidden();
  expect(await page.evaluate(() => 'API' in window || 'API_1484_11' in window)).toBe(false);
  await page.locator('[data-action="leave"]').click();
  await expect(page.locator('[data-action="take"]')).toBeFocused();
});

test('choosing another package leaves the one that is open', async ({ page }) => {
  await page.goto(serving.url);
  await page.locator('[data-package="tiny-scorm12"]').click();
  await take(page);
  await page.locator('[data-package="tiny-scorm2004"]').click();
  await expect(page.locator('iframe[name="sco"]')).toHaveCount(0);
  const sco = await take(page);
  await expect(sco.locator('#entry')).toHaveText('ab-initio');
  expect(await page.evaluate(() => ['API' in window, 'API_1484_11' in window])).toEqual([
    false,
    true,
  ]);
});

test('a package can be forgotten, and the others are kept', async ({ page }) => {
  await page.goto(serving.url);
  for (const id of ['tiny-scorm2004', 'tiny-scorm12']) {
    await page.locator(`[data-package="${id}"]`).click();
    const sco = await take(page);
    await sco.locator('#save').click();
    await page.locator('[data-action="leave"]').click();
  }
  await page.locator('[data-action="forget"]').click();
  await expect(page.locator('[data-action="take"]')).toBeFocused();
  await expect(page.locator('[data-say]')).toHaveText(/is gone/);
  await expect(page.locator('[data-call]')).toHaveCount(0);
  await page.locator('[data-package="tiny-scorm2004"]').click();
  await expect(field(page, 'suspend-data')).toHaveText('a.b.c');
});

test('what is to go wrong is chosen in a list, at any time, and stands among the calls', async ({
  page,
}) => {
  await page.goto(`${serving.url}#tiny-scorm12`);
  const sco = await take(page);
  await sco.locator('#save').click();
  await expect(sco.locator('#saved')).toHaveText('true');
  const list = page.getByLabel('What goes wrong');
  await list.selectOption('refused');
  await expect(page.locator('[data-mark]').last()).toContainText('Saving is refused');
  await sco.locator('#save').click();
  await expect(sco.locator('#saved')).toHaveText('false');
  await expect(page.locator('[data-refused]').last()).toHaveAttribute('data-method', 'LMSCommit');
  await list.selectOption('none');
  await sco.locator('#save').click();
  await expect(sco.locator('#saved')).toHaveText('true');
});

test('a refused call is announced, and a taken one is not', async ({ page }) => {
  await page.goto(`${serving.url}#tiny-scorm12`);
  const sco = await take(page);
  await sco.locator('#loose').click();
  await expect(page.locator('[data-pending]')).not.toBeEmpty();
  await expect(page.locator('[data-say]')).toBeEmpty();
  await sco.locator('#long').click();
  await expect(page.locator('[data-say]')).toHaveText('Refused: LMSSetValue cmi.suspend_data');
});

test('without packages the page says what to do', async ({ page }) => {
  const empty = await serve({ site, packages: [], port: 0 });
  await page.goto(empty.url);
  await expect(page.locator('[data-shelf-note]')).toContainText('npm run package');
  await expect(page.locator('[data-desk]')).toBeHidden();
  await empty.close();
});

test('a package that cannot be imported says why and cannot be taken', async ({ page }) => {
  const files = new Map([['imsmanifest.xml', new TextEncoder().encode('<manifest><title>')]]);
  const broken = await serve({ site, packages: [{ id: 'torn', bytes: 9, files }], port: 0 });
  await page.goto(broken.url);
  await expect(page.locator('[data-package="torn"]')).toContainText('Cannot be imported');
  await expect(page.locator('[data-problem]')).toContainText('not well-formed');
  await expect(page.locator('[data-action="take"]')).toBeHidden();
  await broken.close();
});

test('the frame is 714 pixels wide, and 360 or 1280 when asked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(serving.url);
  await page.locator('[data-package="tiny-web"]').click();
  await page.locator('[data-action="take"]').click();
  const frame = page.locator('iframe[name="sco"]');
  expect((await frame.boundingBox())?.width).toBe(714);
  for (const width of [360, 1280]) {
    await page.locator(`[data-width="${width}"]`).click();
    expect((await frame.boundingBox())?.width).toBe(width);
    await expect(page.locator(`[data-width="${width}"]`)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('the page itself never scrolls sideways', async ({ page }) => {
  for (const width of [320, 360, 714, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${serving.url}#tiny-scorm12`);
    await page.reload();
    await page
      .locator('[data-action="take"], [data-action="return"]')
      .locator('visible=true')
      .click();
    await page.frameLocator('iframe[name="sco"]').locator('#save').click();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `at ${width}`).toBe(0);
    await page.locator('[data-action="leave"]').click();
  }
});

async function take(page: Page): Promise<FrameLocator> {
  await page.locator('[data-action="take"]').click();
  const sco = page.frameLocator('iframe[name="sco"]');
  await expect(sco.locator('#started')).toHaveText('true');
  return sco;
}

function field(page: Page, name: string) {
  return page.locator(`[data-record] [data-field="${name}"]`);
}

interface Rehearsal {
  readonly package: string;
  readonly attempt: number;
  readonly calls: { method: string }[];
  record(): Record<string, unknown> | null;
}
