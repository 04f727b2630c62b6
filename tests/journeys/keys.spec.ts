import {
  asksHowSure,
  click,
  clickToConversation,
  goOn,
  keyOf,
  type Course,
} from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/** WCAG 2.2 2.1.4: a key of one character works only while what it belongs to has the focus. */
test('number keys choose at the heading of a scene and among its choices, and do nothing elsewhere', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course);
  const scene = course.locator('[data-scene="arrival"]');
  const choices = scene.getByRole('button');
  await expect(choices).toHaveCount(3);

  for (const place of [
    course.getByRole('button', { name: ui['leave']! }),
    course.getByRole('link', { name: ui['course']!, exact: true }),
  ]) {
    await place.focus();
    for (const key of ['1', '2', '3', 'ArrowDown']) await page.keyboard.press(key);
    await expect(place).toBeFocused();
    await expect(scene).toBeVisible();
  }

  // Where each scene begins: a number chooses, an arrow scrolls the page and leads nowhere.
  const heading = scene.getByRole('heading');
  await heading.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('9');
  await expect(heading).toBeFocused();
  await expect(scene).toBeVisible();

  await choices.first().focus();
  await page.keyboard.press('9');
  await expect(choices.first()).toBeFocused();
  await page.keyboard.press('Control+2');
  await expect(scene).toBeVisible();
  await page.keyboard.press('2');
  await expect(course.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
});

test('the arrows go round the choices', async ({ page, lms }) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course);
  const choices = course.locator('[data-scene="arrival"]').getByRole('button');
  await expect(choices).toHaveCount(3);
  await choices.first().focus();
  for (const at of [1, 2, 0]) {
    await page.keyboard.press('ArrowDown');
    await expect(choices.nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(choices.nth(2)).toBeFocused();
});

test('the numbers beside the choices count those in sight, from the top, and are the keys for them', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course, ui['begin-guided']);
  const scene = course.locator('[data-scene="arrival"]');
  const buttons = scene.getByRole('button');
  await expect(buttons).toHaveCount(3);
  const words = await buttons.locator('[data-part="words"]').allTextContents();
  for (const number of [1, 2, 3]) {
    // Seen, and not read out with the line.
    const content = await buttons
      .nth(number - 1)
      .evaluate((button) => getComputedStyle(button, '::before').content);
    expect(content).toBe('counter(choice) / ""');
    await buttons.first().focus();
    await page.keyboard.press(String(number));
    await expect(course.locator('[data-part="last"] .you')).toContainText(words[number - 1]!);
    await course.getByRole('button', { name: ui['take-back']! }).click();
  }
  // One that is not in sight is not counted.
  await scene
    .locator('[data-choice]')
    .first()
    .evaluate((button) => {
      button.ariaDisabled = 'true';
    });
  await expect(buttons).toHaveCount(2);
  await buttons.first().focus();
  await page.keyboard.press('1');
  await expect(course.locator('[data-part="last"] .you')).toContainText(words[1]!);
});

test('the order of the choices is not the author’s throughout, and stays the same for one person', async ({
  page,
  lms,
}) => {
  const rehearsal = await openLms(page, lms, 'scorm12');
  let course = await rehearsal.take();
  await clickToConversation(course);
  const orders: string[][] = [];
  for (const choice of bestRun) {
    orders.push(await orderIn(course));
    await click(course, [choice]);
  }
  const written = playRun(bestRun).decisions.map(({ scene, open }) =>
    noRoom.logic.scenes
      .find(({ id }) => id === scene)!
      .choices.flatMap((choice) => (open.includes(choice) ? choice.id : [])),
  );
  expect(orders.map((order) => order.toSorted())).toEqual(written.map((order) => order.toSorted()));
  expect(orders).not.toEqual(written);

  await rehearsal.leave();
  course = await rehearsal.comeBack();
  await clickToConversation(course, ui['begin-unguided']);
  for (const [i, choice] of bestRun.entries()) {
    expect(await orderIn(course)).toEqual(orders[i]);
    await click(course, [choice]);
  }
});

function orderIn(course: Course): Promise<string[]> {
  return course
    .locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice]')
    .filter({ visible: true })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-choice') ?? ''));
}

test('from scene to scene the numbers are enough, and a key that is held down chooses once', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course);
  for (const choice of bestRun.slice(0, 3)) {
    await expect(
      course.locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) > h2'),
    ).toBeFocused();
    const button = course.locator(
      `[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`,
    );
    const key = await keyOf(button);
    const words = (await button.locator('[data-part="words"]').textContent())!;
    await page.keyboard.down(key);
    // A second one, without letting go, is a repeat.
    await page.keyboard.down(key);
    await page.keyboard.up(key);
    const sure = course.getByRole('button', { name: ui['sure-skip']! });
    if (await asksHowSure(course)) await sure.click();
    await expect(course.locator('[data-part="last"] .you')).toContainText(words);
    await goOn(page, course);
  }
});

test('the second tap of two on “Go on” chooses nothing at what has come under the finger', async ({
  page,
  lms,
}) => {
  const course = await (await openLms(page, lms, 'scorm12')).take();
  await clickToConversation(course);
  const scene = course.locator('[data-scene="arrival"]');
  const choice = scene.locator('[data-choice]').first();
  await choice.dispatchEvent('click', { detail: 2 });
  await expect(choice).toBeVisible();
  await expect(course.getByRole('heading', { name: ui['what-answer']! })).toBeHidden();
  await choice.dispatchEvent('click', { detail: 1 });
  await expect(course.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
});
