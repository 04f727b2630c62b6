import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { lesson } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { axeFaults } from './support/axe.ts';
import { tabTo } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { course as told, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * The mixed set at the end of a course: decisions drawn from two conversations, with nothing that says
 * what kind of moment each is.
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let serving: Serving | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  copy.write(
    'content/scenarios/en/counter.mdx',
    readFileSync(new URL('support/ways.mdx', import.meta.url)),
  );
  copy.change('content/course.yaml', /modules:.*\n/, 'modules:\n  - scenarios: [counter]\n');
  copy.write(lesson, `${copy.read(lesson)}\n## All together\n\n<Mixed id="all" count="4" />\n`);
  const { code, err } = await copy.run('package');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  serving = await serve({ site: copy.path('dist/site'), packages: [packed()], port: 0, csp: true });
});

test.afterAll(async () => {
  await serving?.close();
  removeCopies();
});

test('decisions of two conversations take turns, and no title says what they are about', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving!, 'scorm12', packed());
  const course = await rehearsal.take();
  const set = await open(course);
  await expect(set.locator('form')).toHaveCount(4);
  await expect(set.getByText('Decision 1 of 4')).toBeVisible();
  const titles = ['counter', 'no-room'].flatMap((id) => titlesOf(id));
  expect(titles.length).toBeGreaterThan(15);
  const words = (await set.textContent())!;
  expect(titles.filter((title) => words.includes(title))).toEqual([]);
  for (const person of ['Sam', 'Tomasz']) expect(words).toContain(person);
});

test('a line is taken by keys alone, its answer is read below it, and nobody is told', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving!, 'scorm12', packed());
  let course = await rehearsal.take();
  const first = (await open(course)).locator('form').first();
  // That one has come to the end of the lesson is told, and comes first here.
  await course.locator('lesson-view:not([hidden]) .lesson-end').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await rehearsal.record())['cmi.suspend_data'] ?? '').not.toBe('');
  const calls = (await rehearsal.calls()).length;
  await expect(first.locator('.option-why:visible')).toHaveCount(0);
  await tabTo(page, first.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, first.getByRole('button', { name: ui['page-mixed-say']! }));
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toHaveText(ui['page-mixed-taken']!);
  await expect(first.locator('.option-why:visible')).toHaveCount(1);
  await expect(first.locator('.option-why:visible')).toContainText(ui.coach!);
  expect((await rehearsal.calls()).length).toBe(calls);

  await rehearsal.leave();
  course = await rehearsal.comeBack();
  const forms = (await open(course)).locator('form');
  const again = forms.first();
  await expect(again.getByRole('radio').first()).toBeChecked();
  await expect(again.locator('.option-why:visible')).toHaveCount(1);
  await forms.nth(1).locator('summary').first().click();
  await expect(forms.nth(1).getByRole('status'), 'the others are as they were').toBeEmpty();
  await expect(forms.nth(1).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the first decision stands open, and the others are folded until they are wanted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const rehearsal = await openLms(page, serving!, 'scorm12', packed());
  const set = await open(await rehearsal.take());
  const forms = await set.locator('form').all();
  for (const [i, form] of forms.entries()) {
    const button = form.getByRole('button', { name: ui['page-mixed-say']! });
    await expect(button).toBeVisible({ visible: i === 0 });
    if (i > 0) await form.locator('summary').first().press('Enter');
    await expect(button).toBeVisible();
  }
});

test('a line that shows most is followed by no stronger one, and every other is', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving!, 'scorm12', packed());
  const set = await open(await rehearsal.take());
  for (const form of await set.locator('form').all()) {
    if (!(await form.getByRole('radio').first().isVisible())) {
      await form.locator('summary').first().click();
    }
    const strongest = (await form.getAttribute('data-right'))!.split(',');
    for (const radio of await form.getByRole('radio').all()) {
      await radio.check();
      await form.getByRole('button', { name: ui['page-mixed-say']! }).click();
      const isStrong = strongest.includes((await radio.getAttribute('value'))!);
      const why = form.locator('.option-why:visible');
      await expect(why.getByText(ui.stronger!)).toHaveCount(isStrong ? 0 : 1);
      const marks = await form
        .locator('.option, .why')
        .evaluateAll((all) =>
          all.map(
            (one) =>
              getComputedStyle(one, '::before').content + getComputedStyle(one, '::after').content,
          ),
        );
      expect(marks.join(), 'what one says to people has no marks').not.toContain('✓');
    }
  }
});

test('axe finds nothing in it at 320 px, and nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const rehearsal = await openLms(page, serving!, 'scorm12', packed());
  await open(await rehearsal.take());
  const frame = page.frame({ name: 'sco' })!;
  await frame.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.mixed details')) {
      fold.open = true;
    }
  });
  expect(await axeFaults(frame)).toEqual([]);
  const over = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over).toBeLessThanOrEqual(0);
});

async function open(course: FrameLocator): Promise<Locator> {
  const set = course.locator('.mixed');
  await course.locator('body').evaluate(() => {
    location.hash = '#/lessons/when-it-goes-wrong';
  });
  await expect(set).toBeVisible();
  return set;
}

/** Titles of scenes and endings, and of the conversation, as their author wrote them. */
function titlesOf(scenario: string): string[] {
  const text = copy.read(`content/scenarios/en/${scenario}.mdx`);
  const found = [...text.matchAll(/^(?:## [\w -]+: |title: )(.+)$/gm)];
  return found.map(([, title]) => title!);
}

function packed() {
  const id = `${told.id}-${told.version}-scorm12`;
  return { id, bytes: 1, files: unzip(readFileSync(copy.path(`dist/packages/${id}.zip`))) };
}
