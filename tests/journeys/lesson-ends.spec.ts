import type { Locator, Page } from '@playwright/test';
import { webPage } from './support/lms.ts';
import { readWhole, shipped, ui } from './support/packages.ts';
import { compileScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* The end of each lesson that is shipped: what of its check is open, the way back to it, the way on. */
const lessons = [...readWhole('course.yaml').matchAll(/lesson: ([a-z-]+)$/gm)].map(([, id]) => id!);
const asked = 'lesson-check:not([data-untold]) form';

test('the course has the lessons that are gone through here', () => {
  expect(lessons.length).toBeGreaterThan(3);
  expect(shipped.id).toBeTruthy();
});

for (const id of lessons) {
  test(`${id}: its end says how much of the check is open, and leads back to the first of it`, async ({
    page,
    whole,
  }) => {
    const { forms, end } = await openLesson(page, webPage(whole), id);
    const count = await forms.count();
    const toCheck = end.getByRole('link', { name: ui['page-end-check']! });
    const state = end.locator('.state').filter({ visible: true }).first();
    await expect(state).toHaveText(`Its check is not done: ${count} questions are still open`);
    await answerInAHurry(forms.first());
    await expect(state).toContainText(`${count - 1} questions are still open`);
    await toCheck.press('Enter');
    const second = forms.nth(1).getByRole('group').first();
    await expect(second).toBeFocused();
    await expect(second).toBeInViewport();
    for (const form of (await forms.all()).slice(1)) await answerInAHurry(form);
    await end.scrollIntoViewIfNeeded();
    await expect(state).toHaveText(/^Done on /);
    await expect(toCheck).toBeHidden();
    await expect(end.getByRole('link', { name: ui['go-on-button']!, exact: true })).toBeVisible();
  });
}

test('after a lesson its own conversation comes next, and then the lesson after it', async ({
  page,
  whole,
}) => {
  const titles = new Map<string, string>();
  for (const id of lessons.slice(0, 2)) {
    const { forms, end } = await openLesson(page, webPage(whole), id);
    for (const form of await forms.all()) await answerInAHurry(form);
    await end.scrollIntoViewIfNeeded();
    titles.set(id, (await end.getByText(/^Next: /).textContent())!);
  }
  expect([...titles.values()]).toEqual([
    'Next: Hear the need',
    `Next: ${compileScript('kettle').title}`,
  ]);
  // Whoever leaves that one out is not led back to it from the lesson after it.
  const later = await openLesson(page, webPage(whole), lessons[2]!);
  for (const form of await later.forms.all()) await answerInAHurry(form);
  await later.end.scrollIntoViewIfNeeded();
  await expect(later.end).toContainText(`Next: ${compileScript('no-room').title}`);
  const { end } = await openLesson(page, webPage(whole), lessons[1]!);
  await end.getByRole('link', { name: compileScript('kettle').title }).click();
  await expect(
    page.getByRole('heading', { name: compileScript('kettle').title, level: 1 }),
  ).toBeFocused();
});

async function openLesson(page: Page, address: string, id: string) {
  await page.goto('about:blank');
  await page.goto(`${address}#/lessons/${id}`);
  const view = page.locator(`lesson-view[data-id="${id}"]`);
  await expect(view).toBeVisible();
  return { forms: view.locator(asked), end: view.locator('.lesson-end') };
}

/** The first of whatever there is to choose; where that must not be, what is right in the next wording. */
async function answerInAHurry(form: Locator): Promise<void> {
  for (const select of await form.getByRole('combobox').all()) {
    await select.selectOption({ index: 1 });
  }
  const choices = await form.locator('input:is([type="radio"], [type="checkbox"])').all();
  const names = new Set<string | null>();
  for (const choice of choices) {
    const name = await choice.getAttribute('name');
    if (!names.has(name)) await choice.check();
    names.add(name);
  }
  const button = form.locator('button[type="submit"]');
  await button.click();
  if (await form.getAttribute('data-closed')) {
    await button.click();
    for (const right of (await form.getAttribute('data-right'))!.split(',')) {
      await form.locator(`input[value="${right}"]`).check();
    }
    await button.click();
  }
  await expect(form).toHaveAttribute('data-answered', 'yes');
}
