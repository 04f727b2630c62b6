import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { removeCopies } from '../course/copy.ts';
import { axeFaults } from './support/axe.ts';
import { words } from './support/expected.ts';
import { isFocused, tabTo, type Course } from './support/learner.ts';
import { takenIn } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { course as told, ui, type Standard } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * A course that begins with a lesson in which every kind of question stands: packed, and done by the
 * keys alone, by dragging with a mouse, and by dragging with a finger.
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let serving: Serving | undefined;
const lesson = '#/lessons/kinds-of-questions';

/** Where each thing is put, by whichever means: not all of it where it belongs. */
const steps = { steady: 'steady', hear: 'own', own: 'hear', close: 'close' };
const apology = ['what', 'sorry', 'whose', 'next'];
const fair = { refund: 'outcome', date: 'process', believed: 'treatment' };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  const text = readFileSync(new URL('../course/kinds-of-questions.mdx', import.meta.url), 'utf8');
  copy.write('content/lessons/en/kinds-of-questions.mdx', text);
  copy.change('content/course.yaml', /modules:.*\n/, 'modules:\n  - lesson: kinds-of-questions\n');
  const { code, err } = await copy.run('package');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const packages = (['web', 'scorm12', 'scorm2004-3rd'] as const).map(packed);
  serving = await serve({ site: copy.path('dist/site'), packages, port: 0, csp: true });
});

test.afterAll(async () => {
  await serving?.close();
  removeCopies();
});

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: each kind is done by the keys alone, told by its own name, and shown again`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const rehearsal = await openLms(page, serving!, standard, packed(standard));
    let course = await rehearsal.take();
    await open(course);
    const before = (await rehearsal.calls()).length;
    await orderByKey(page, form(course, 'counter'), ['breath', 'back', 'mine']);
    await submitByKey(page, form(course, 'counter'));
    await expect(verdict(course, 'counter')).toContainText('3 of 3');
    expect((await rehearsal.calls()).length, 'beside the check nobody is told').toBe(before);

    await tabTo(page, form(course, 'loyal').getByRole('radio').first());
    await page.keyboard.press('Space');
    await submitByKey(page, form(course, 'loyal'));
    await expect(verdict(course, 'loyal')).toContainText(ui['check-wrong']!);
    await expect(form(course, 'loyal').getByText('The review found')).toBeVisible();

    await submitByKey(page, form(course, 'steps'));
    await expect(verdict(course, 'steps')).toContainText('4 lines have no place yet.');
    await form(course, 'steps').locator('select').first().focus();
    for (const [thing, partner] of Object.entries(steps)) {
      const list = form(course, 'steps').locator(`[data-thing="${thing}"] select`);
      await tabTo(page, list);
      // As in any list: the first letter of what is meant.
      await page.keyboard.press(partner.charAt(0));
      await expect(list).toHaveValue(`${thing}/${partner}`);
    }
    await submitByKey(page, form(course, 'steps'));
    await expect(verdict(course, 'steps')).toContainText('2 of 4');

    await orderByKey(page, form(course, 'apology'), apology);
    await submitByKey(page, form(course, 'apology'));
    await expect(verdict(course, 'apology')).toContainText('2 of 4');

    for (const [i, thing] of Object.keys(fair).entries()) {
      const radios = form(course, 'fair').locator(`[data-thing="${thing}"]`).getByRole('radio');
      await tabTo(page, radios.first());
      await page.keyboard.press('Space');
      for (let press = 0; press < i; press += 1) await page.keyboard.press('ArrowDown');
    }
    await submitByKey(page, form(course, 'fair'));
    await expect(verdict(course, 'fair')).toContainText('3 of 3');
    const asked = form(course, 'first-line');
    await tabTo(page, asked.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, asked.getByRole('radio', { name: ui['sure-0']! }));
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await expect(asked.getByText(ui['page-check-sure-right']!)).toBeHidden();
    await submitByKey(page, asked);
    // Of the four lines the one that is so; how sure one was is among no answers below.
    await expect(asked.locator('.check-sure-came')).toHaveText(ui['page-check-sure-right']!, {
      useInnerText: true,
    });
    await expect(asked.getByText(ui['page-check-sure']!)).toBeHidden();
    await expect(takenIn(course)).toContainText('all 5 questions');

    await rehearsal.leave();
    const record = await rehearsal.record();
    const { answer, wrong } = words[standard];
    const spelt = (text: string) =>
      standard === 'scorm12' ? text : text.replaceAll(',', '[,]').replaceAll('.', '[.]');
    const [yes, no] = standard === 'scorm12' ? ['t', 'f'] : ['true', 'false'];
    const rows = [
      ['loyal', 'true-false', yes, no],
      ['steps', 'matching', spelt('a.a,b.c,c.b,d.d'), spelt('a.a,b.b,c.c,d.d')],
      ['apology', 'sequencing', spelt('a,c,b,d'), spelt('a,b,c,d')],
      ['fair', 'matching', spelt('a.a,b.b,c.c'), spelt('a.a,b.b,c.c')],
      ['first_line', 'choice', 'a', 'a'],
    ];
    expect(
      rows.map((_, i) =>
        ['id', 'type', answer, 'correct_responses.0.pattern', 'result'].map(
          (field) => record[`cmi.interactions.${i}.${field}`],
        ),
      ),
    ).toEqual(
      rows.map(([id, type, given, right]) => {
        const result = given === right ? 'correct' : wrong;
        return [`kinds_of_questions__${id}`, type, given, right, result];
      }),
    );
    expect(record['cmi.interactions.5.id']).toBe(undefined);

    course = await rehearsal.comeBack();
    await open(course);
    await expect(verdict(course, 'counter'), 'outside the check, too').toContainText('3 of 3');
    expect(await thingsOf(form(course, 'counter'))).toEqual(['breath', 'back', 'mine']);
    expect(await chosenIn(course)).toEqual({
      loyal: ['true'],
      steps: pairsOf(steps),
      apology,
      fair: pairsOf(fair),
    });
    await expect(verdict(course, 'apology')).toContainText('2 of 4');
  });
}

for (const [means, drag] of [
  ['a mouse', dragByMouse],
  ['a finger', dragByFinger],
] as const) {
  test.describe(`with ${means}`, () => {
    test.use({ hasTouch: means === 'a finger' });

    test(`things are dragged to their places, on a wide page and a narrow one`, async ({
      page,
    }) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto('about:blank');
        await page.goto(webPage());
        for (const [name, pairs] of [
          ['steps', steps],
          ['fair', fair],
        ] as const) {
          for (const [thing, place] of Object.entries(pairs)) {
            const row = form(page, name).locator(`[data-thing="${thing}"]`);
            await drag(page, row.locator('.grip'), async () =>
              form(page, name).locator(`[data-place="${place}"]`),
            );
            await expect(
              form(page, name).locator('[data-held], [data-over], [style*=translate]'),
            ).toHaveCount(0);
          }
        }
        await orderByDrag(page, drag, apology);
        expect(await chosenIn(page)).toEqual({
          loyal: [],
          steps: pairsOf(steps),
          apology,
          fair: pairsOf(fair),
        });
        for (const [name, result] of [
          ['steps', '2 of 4'],
          ['apology', '2 of 4'],
          ['fair', '3 of 3'],
        ] as const) {
          await form(page, name).getByRole('button', { name: ui['sort-check']! }).click();
          await expect(verdict(page, name)).toContainText(result);
        }
      }
    });

    test('what is let go beside every place changes nothing', async ({ page }) => {
      await page.goto(webPage());
      await drag(page, form(page, 'steps').locator('.grip').nth(1), async () =>
        form(page, 'steps').locator('select').nth(2),
      );
      expect((await chosenIn(page)).steps).toEqual([]);
    });
  });
}

test('a press on a button moves a line, says where it is now, and keeps the focus', async ({
  page,
}) => {
  await page.goto(webPage());
  const order = form(page, 'apology');
  const first = await thingsOf(order);
  const down = order.getByRole('button', { name: ui['move-down']! }).first();
  await down.focus();
  const heard = await down.evaluateHandle((button) => {
    const said: string[] = [];
    const lines = document.querySelectorAll('[role="status"]');
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) said.push(target.textContent ?? '');
    });
    for (const line of lines) watch.observe(line, { childList: true });
    button.addEventListener('blur', () => said.push('the focus went away'));
    return said;
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await thingsOf(order)).toEqual([first[1], first[2], first[0], first[3]]);
  expect(await isFocused(down)).toBe(false);
  const moved = order.locator('.thing').nth(2);
  await expect(moved.getByRole('button', { name: ui['move-down']! })).toBeFocused();
  expect(await heard.jsonValue()).toEqual(['Now in place 2 of 4.', 'Now in place 3 of 4.']);
});

test('axe finds nothing, nothing is too small to press, and nothing is cut, also in forced colours', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto(webPage());
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    expect(await axeFaults(page)).toEqual([]);
  }
  const small = await page.locator('lesson-view:visible').evaluate((view) => {
    const targets = '.grip, .moves button, select, .pick, .option, [type="submit"]';
    return [...view.querySelectorAll(targets)].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 44 || height < 44;
    }).length;
  });
  expect(small).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

function form(course: Course, question: string): Locator {
  return course.locator(`lesson-view[data-id="kinds-of-questions"] [data-question="${question}"]`);
}

function verdict(course: Course, question: string): Locator {
  return form(course, question).getByRole('status');
}

async function open(course: Course): Promise<void> {
  await course.locator('main').evaluate((_, hash) => void (location.hash = hash), lesson);
  await expect(course.getByRole('heading', { level: 1, name: 'Kinds of questions' })).toBeVisible();
}

async function submitByKey(page: Page, question: Locator): Promise<void> {
  await tabTo(page, question.locator('[type="submit"]'));
  await page.keyboard.press('Enter');
}

/** Moves each line up to where it belongs, from the first place on. */
async function orderByKey(page: Page, order: Locator, wanted: readonly string[]): Promise<void> {
  for (const [to, thing] of wanted.entries()) {
    const up = order
      .locator('.thing', { has: order.page().locator(`[value="${thing}"]`) })
      .getByRole('button', { name: ui['move-up']! });
    const at = (await thingsOf(order)).indexOf(thing);
    if (at > to) await up.focus();
    for (let presses = at; presses > to; presses -= 1) {
      await page.keyboard.press('Enter');
      await expect(up).toBeFocused();
    }
  }
  expect(await thingsOf(order)).toEqual(wanted);
}

/** Drags each line to where it belongs: onto the line that stands there. */
async function orderByDrag(page: Page, drag: Drag, wanted: readonly string[]): Promise<void> {
  const order = form(page, 'apology');
  for (const [to, thing] of wanted.entries()) {
    const row = order.locator('.thing', { has: page.locator(`[value="${thing}"]`) });
    if ((await thingsOf(order)).indexOf(thing) === to) continue;
    await drag(page, row.locator('.grip'), async () => order.locator('.thing').nth(to));
    await expect(verdict(page, 'apology')).toHaveText(`Now in place ${to + 1} of 4.`);
  }
}

function thingsOf(order: Locator): Promise<(string | null)[]> {
  const inputs = order.locator('.thing [type="hidden"]');
  return inputs.evaluateAll((all) => all.map((input) => input.getAttribute('value')));
}

/** What is chosen in each, as the page would send it. */
async function chosenIn(course: Course): Promise<Record<string, string[]>> {
  const names = ['loyal', 'steps', 'apology', 'fair'];
  const chosen = await Promise.all(
    names.map((name) =>
      form(course, name).evaluate((element) =>
        [...new FormData(element as HTMLFormElement).values()].map(String).filter(Boolean),
      ),
    ),
  );
  return Object.fromEntries(names.map((name, i) => [name, chosen[i]!]));
}

function pairsOf(places: Record<string, string>): string[] {
  return Object.entries(places).map(([thing, place]) => `${thing}/${place}`);
}

/** Where something is on the screen: a little below its upper edge, which is in sight even if it is long. */
async function pointIn(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + Math.min(width / 2, 20), y: y + Math.min(height / 2, 12) };
}

async function dragByMouse(page: Page, handle: Locator, to: () => Promise<Locator>): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const from = await pointIn(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // What it can be dropped on comes into sight when something is held.
  await page.mouse.move(from.x + 2, from.y + 2);
  const { x, y } = await pointIn(await to());
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** By the debugger, as a finger on the glass would: so the browser may also take it for scrolling. */
async function dragByFinger(
  page: Page,
  handle: Locator,
  to: () => Promise<Locator>,
): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  const from = await pointIn(handle);
  await touch('touchStart', from);
  await touch('touchMove', { x: from.x + 4, y: from.y + 4 });
  const { x, y } = await pointIn(await to());
  for (let i = 1; i <= 8; i += 1) {
    const along = { x: from.x + ((x - from.x) * i) / 8, y: from.y + ((y - from.y) * i) / 8 };
    await touch('touchMove', along);
  }
  await touch('touchEnd');
  expect(await scrolled(), 'the page was scrolled instead').toBe(before);
  await finger.detach();
}

function webPage(): string {
  const path = `/pluginfile.php/1/mod_scorm/content/1/${packed('web').id}/index.html`;
  return new URL(path + lesson, serving!.url).href;
}

function packed(standard: Standard) {
  const id = `${told.id}-${told.version}-${standard}`;
  return { id, bytes: 1, files: unzip(readFileSync(copy.path(`dist/packages/${id}.zip`))) };
}

type Drag = typeof dragByMouse;
