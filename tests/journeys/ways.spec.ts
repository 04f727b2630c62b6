import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve, type Serving } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { lesson, playthroughs, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { isFocused, type Course } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { course as content, ui, type Standard } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * The ways to take a conversation: with a coach and back again, with one's own words first, asked how
 * sure one is, against a clock, with a part left out, a second time as a variant. In a course with one
 * short conversation that has all of it (`support/ways.mdx`).
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let serving: Serving;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  copy.write(scenario, readFileSync(new URL('support/ways.mdx', import.meta.url)));
  copy.remove(playthroughs);
  copy.write(
    lesson,
    copy.read(lesson).replaceAll(/#\/scenarios\/no-room\/[\w-]+/g, '#/scenarios/no-room'),
  );
  const { code, err } = await copy.run('package');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const packages = (['scorm12', 'web'] as const).map(packageOf);
  serving = await serve({ site: copy.path('dist/site'), packages, port: 0, csp: true });
});

test.afterAll(async () => {
  await serving.close();
  removeCopies();
});

test('a practice run that is half way is taken up again another day, and can go back to any decision', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-guided']!);
  await showChoices(view);
  await choose(view, 'listen');
  await choose(view, 'name');
  await expect(scene(view, 'what-now')).toBeVisible();

  await openAnew(page);
  await expect(view.getByText('You have a practice run here, 2 decisions in.')).toBeVisible();
  await press(view, ui['practice-on']!);
  await expect(scene(view, 'what-now').getByRole('heading')).toBeFocused();
  await expect(view.getByText('Decision 3').filter({ visible: true })).toBeVisible();

  await view.getByText(ui['earlier']!).click();
  const back = view.getByRole('button', { name: ui['back-here']! });
  await expect(back).toHaveCount(2);
  await back.first().click();
  await expect(scene(view, 'arrival').getByRole('heading')).toBeFocused();
  await expect(view.getByText('Decision 1').filter({ visible: true })).toBeVisible();
  await showChoices(view);
  await choose(view, 'policy');

  // What is kept is the run as it now is.
  await openAnew(page);
  await expect(view.getByText('You have a practice run here, 1 decision in.')).toBeVisible();
  await press(view, ui['begin-guided']!);
  await showChoices(view);
  await view.locator('[data-choice="listen"]').click();
  // Loaded again in the middle of it, one is where one was.
  await page.reload();
  await expect(scene(view, 'raised-voice')).toBeVisible();
});

test('a practice run that ended is kept, the last six, and can be read again', async ({ page }) => {
  const view = await open(page);
  for (const last of ['own', 'later', 'own', 'later', 'own', 'later', 'own']) {
    await press(view, ui['begin-guided']!);
    await practise(view, 'listen', 'name', last);
    await press(view, ui['again']!);
  }
  const { runs, half } = await drawerOf(page);
  expect(runs).toHaveLength(6);
  expect(runs).toEqual(runs.map(() => expect.objectContaining({ guided: true })));
  expect(new Set(runs.map(({ trail }) => trail)).size).toBe(2);
  expect(half).toBeUndefined();

  await page.reload();
  await expect(view.getByText(/^You have a practice run/)).toBeHidden();
  await press(view, ui['read-again']!);
  await expect(view.getByRole('heading', { name: 'Settled' })).toBeFocused();
  await expect(view.getByText(ui['note-practice']!)).toBeVisible();
  await expect(
    view.getByText('The arms come down.').filter({ visible: true }).first(),
  ).toBeVisible();
  expect((await drawerOf(page)).runs).toEqual(runs);
});

test('the run that counted is the one that is read again, and nothing is written by that', async ({
  page,
}) => {
  const view = await open(page);
  await expect(view.getByRole('button', { name: ui['read-again']! })).toBeHidden();
  await press(view, ui['begin-guided']!);
  await practise(view, 'policy', 'calm', 'later');
  await press(view, ui['again']!);
  await press(view, ui['begin-live']!);
  await practise(view, 'listen', 'name', 'own');
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.reload();
  await press(view, ui['read-again']!);
  await expect(view.getByRole('heading', { name: 'Settled' })).toBeFocused();
  await expect(view.getByText(ui['note-counted']!)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test('in a run that counts there is no way back', async ({ page }) => {
  const view = await open(page);
  await press(view, ui['begin-live']!);
  await showChoices(view);
  await choose(view, 'listen');
  await choose(view, 'name');
  await view.getByText(ui['earlier']!).click();
  await expect(view.locator('.exchange').filter({ visible: true })).toHaveCount(2);
  await expect(view.locator('[data-act="take-back"]').filter({ visible: true })).toHaveCount(0);
});

test('the coach is what is recommended, until there is evidence that it goes without', async ({
  page,
}) => {
  const view = await open(page);
  const [live, coached] = ['begin-live', 'begin-guided'].map((name) =>
    view.getByRole('button', { name: ui[name]!, exact: true }),
  );
  await expectStronger(coached!, live!);
  await expect(view.getByText(ui['first-time']!)).toBeVisible();

  await press(view, ui['begin-guided']!);
  await practise(view, 'policy', 'calm', 'later');
  await press(view, ui['again']!);
  await expectStronger(coached!, live!);

  await press(view, ui['begin-guided']!);
  await practise(view, 'listen', 'name', 'own');
  await press(view, ui['again']!);
  await expectStronger(live!, coached!);
  await expect(view.getByText(ui['first-time']!)).toBeHidden();
});

test('how somebody begins can be read before: what is said, what comes of it, and why', async ({
  page,
}) => {
  const view = await open(page);
  const watch = view.locator('.watch');
  await expect(watch.getByText('The arms come down.')).toBeHidden();
  await watch.getByText(ui['watch']!).press('Enter');
  const parts = watch.getByRole('heading', { level: 3 });
  await expect(parts).toHaveText(['At the counter', 'A raised voice', 'What now?']);
  const first = watch.locator('.exchange').first();
  for (const words of [
    'I bought this here on Monday',
    'What were you using it for?',
    'The arms come down.',
    'The fact came back',
  ]) {
    await expect(first.getByText(words)).toBeVisible();
  }
  await expect(first.getByText('Do you have the box?')).toHaveCount(0);
  await expect(watch.getByText(ui['watch-end']!)).toBeVisible();
});

test('own words come before the choices, stay on the device, and stand above them afterwards', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving, 'scorm12', packageOf('scorm12'));
  const view = await enter(await rehearsal.take());
  await press(view, ui['begin-live']!);
  const here = scene(view, 'arrival');
  const box = here.getByRole('textbox', { name: ui['own-words']! });
  await expect(box).toBeVisible();
  await expect(here.locator('[data-choice]').first()).toBeHidden();
  // Going by it is one press, and the keyboard is enough.
  await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  await page.keyboard.type('Tell me 2 or 3 things about zanzibar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(here.locator('[data-choice]').first()).toBeVisible();
  await expect(box).toHaveValue('Tell me 2 or 3 things about zanzibar');
  const [line, choices] = [await box.boundingBox(), await here.locator('ol').boundingBox()];
  expect(line!.y + line!.height).toBeLessThan(choices!.y);
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  await expect(view.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();

  await rehearsal.leave();
  expect(JSON.stringify([await rehearsal.calls(), await rehearsal.record()])).not.toContain(
    'zanzibar',
  );
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('zanzibar');
});

test('without the wish for own words first, the choices are there at once', async ({ page }) => {
  const view = await open(page);
  await wish(view, 'wish-own', false);
  await press(view, ui['begin-live']!);
  const here = scene(view, 'arrival');
  await expect(here.getByRole('textbox')).toBeHidden();
  await here.locator('[data-choice="listen"]').click();
});

test('how sure one is is asked where the script says, before the answer, by keys alone, and stays here', async ({
  page,
  browser,
}) => {
  const rehearsal = await openLms(page, serving, 'scorm12', packageOf('scorm12'));
  const view = await enter(await rehearsal.take());
  await press(view, ui['begin-live']!);
  await showChoices(view);
  await view.locator('[data-choice="listen"]').click();
  // At the first scene it is not asked: the answer is there.
  await expect(view.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
  await press(view, ui['go-on-button']!);
  await view.locator('[data-choice="calm"]').click();
  await expect(view.getByRole('heading', { name: ui['how-sure']! })).toBeFocused();
  await expect(view.getByText('The voice goes up.').filter({ visible: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await isFocused(view.getByRole('button', { name: ui['sure-1']! }))).toBe(true);
  await page.keyboard.press('3');
  await expect(view.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
  await expect(view.locator('.answer').getByText('The voice goes up.')).toBeVisible();
  await press(view, ui['go-on-button']!);
  await choose(view, 'own');
  await rehearsal.leave();
  const { sure } = await drawerOf(page);
  expect(Object.values(sure)).toEqual([2]);
  // Two decisions came before it, by one or two characters each.
  expect(Object.keys(sure)[0]).toMatch(/^\/[\w-]{2,4}$/);

  // Whoever does the same and answers nothing leaves the same with the LMS, to the letter.
  const told = timeless(await rehearsal.record());
  const elsewhere = await browser.newContext();
  const nobody = await elsewhere.newPage();
  const other = await openLms(nobody, serving, 'scorm12', packageOf('scorm12'));
  const quiet = await enter(await other.take());
  await press(quiet, ui['begin-live']!);
  await practise(quiet, 'listen', 'calm', 'own');
  await other.leave();
  expect(timeless(await other.record())).toEqual(told);
  await elsewhere.close();
  expect(Object.keys(told).length).toBeGreaterThan(20);
});

test('the question shows the line it is about, above it and in sight, on a phone, too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const view = await open(page);
  await press(view, ui['begin-live']!);
  await practise(view, 'listen');
  await view.locator('[data-choice="calm"]').click();
  const line = view.locator('[data-part="last"] .you');
  await expect(line).toContainText('Please calm down, or I cannot help you.');
  await expect(line).toBeInViewport({ ratio: 1 });
  const question = view.getByRole('heading', { name: ui['how-sure']! });
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(view.getByRole('button', { name: ui['sure-2']! })).toBeInViewport({ ratio: 1 });
});

test('how sure one was of a line is not said of the same way through a variant', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-live']!);
  await showChoices(view);
  await choose(view, 'listen');
  await choose(view, 'name', ui['sure-2']!);
  await choose(view, 'own');
  await expect(view.locator('.how-sure').getByRole('link')).toHaveText(/^2\. A raised voice$/);
  await press(view, ui['again']!);
  await press(view, ui['begin-live']!);
  await practise(view, 'listen', 'name', 'own');
  await expect(view.locator('.decided')).toHaveCount(3);
  await expect(view.locator('.how-sure')).toBeHidden();
});

test('without the wish nobody is asked how sure they are', async ({ page }) => {
  const view = await open(page);
  await wish(view, 'wish-sure', false);
  await page.reload();
  await expect(view.locator('[data-wish="sure"]')).not.toBeChecked();
  await press(view, ui['begin-live']!);
  await showChoices(view);
  await choose(view, 'listen');
  await view.locator('[data-choice="name"]').click();
  await expect(view.getByRole('heading', { name: ui['what-answer']! })).toBeFocused();
});

test('who wishes for it reads meters in numbers, too, in every scene and answer', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-live']!);
  await expect(scene(view, 'arrival').locator('.cue')).toHaveText('Arms folded.', {
    useInnerText: true,
  });
  await expect(view.getByText('trust 40 of 100')).toBeHidden();
  // In the middle of a run, too.
  await wish(view, 'wish-numbers', true);
  await expect(scene(view, 'arrival').getByText('trust 40 of 100')).toBeVisible();
  await showChoices(view);
  await view.locator('[data-choice="listen"]').click();
  await expect(view.locator('.answer').getByText('trust 60 of 100')).toBeVisible();
  await page.reload();
  await expect(view.getByText('trust 60 of 100').filter({ visible: true })).toBeVisible();
});

test('a decision with a clock runs in practice alone, for whoever wishes, and can be held and wound again', async ({
  page,
}) => {
  const view = await open(page);
  const clock = view.locator('.clock');
  await press(view, ui['begin-guided']!);
  await practise(view, 'listen', 'name');
  await expect(clock).toBeHidden();
  await press(view, ui['stop']!);
  await press(view, ui['stop-now']!);

  await wish(view, 'wish-clock', true);
  await press(view, ui['begin-guided']!);
  await practise(view, 'listen', 'name');
  await expect(clock).toBeVisible();
  await press(view, ui['clock-stop']!);
  const hold = view.getByRole('button', { name: ui['clock-stop']!, exact: true });
  await expect(hold, 'it says that it is held').toHaveAttribute('aria-pressed', 'true');
  await press(view, ui['clock-more']!);
  const runs = () =>
    clock.evaluate((box) => box.querySelector('[data-part="sand"]')!.getAnimations()[0]!.playState);
  expect(await runs()).toBe('paused');
  await page.waitForTimeout(1_300);
  await expect(scene(view, 'what-now')).toBeVisible();

  await press(view, ui['clock-stop']!);
  // The moment has chosen: it says so, and nobody is asked how sure they are of it.
  await expect(view.locator('.answer').getByText('Somebody.')).toBeVisible();
  const rang = view.locator('.answer').getByText(ui['clock-rang']!);
  await expect(rang).toBeVisible();
  await expect(view.locator('.answer h2')).toHaveAccessibleDescription(
    new RegExp(`^${ui['clock-rang']!} .*Somebody\\.`),
  );
  await press(view, ui['take-back']!);
  await expect(clock).toBeVisible();
  await page.reload();
  await expect(view.locator('.answer').getByText('Somebody.')).toBeVisible();
  await press(view, ui['take-back']!);
  await press(view, ui['clock-stop']!);
  await view.locator('[data-choice="own"]').filter({ visible: true }).click();
  await press(view, ui['sure-2']!);
  await expect(rang, 'this one was chosen').toBeHidden();
  await expect(view.locator('.answer h2')).not.toHaveAccessibleDescription(
    /the moment chose for you/,
  );
  await press(view, ui['take-back']!);
  await choose(view, 'own');
  await press(view, ui['again']!);

  await press(view, ui['begin-live']!);
  await practise(view, 'listen', 'name');
  await expect(scene(view, 'what-now')).toBeVisible();
  expect(await clock.isVisible()).toBe(false);
  await page.waitForTimeout(1_300);
  await expect(scene(view, 'what-now')).toBeVisible();
});

test('a clock that is out of sight chooses for nobody: turned off, or while one thinks about stopping', async ({
  page,
}) => {
  const view = await open(page);
  const clock = view.locator('.clock');
  await wish(view, 'wish-clock', true);
  await press(view, ui['begin-guided']!);
  await practise(view, 'listen', 'name');
  await press(view, ui['clock-stop']!);
  const runOut = () =>
    clock.evaluate((box) => box.querySelector('[data-part="sand"]')!.getAnimations()[0]!.finish());
  await press(view, ui['stop']!);
  await expect(clock).toBeHidden();
  await runOut();
  await page.waitForTimeout(300);
  await press(view, ui['stay']!);
  await expect(clock).toBeVisible();
  await expect(scene(view, 'what-now')).toBeVisible();
  await press(view, ui['clock-more']!);
  await press(view, ui['clock-stop']!);
  await wish(view, 'wish-clock', false);
  await expect(clock).toBeHidden();
  await runOut();
  await page.waitForTimeout(300);
  await expect(scene(view, 'what-now')).toBeVisible();
});

test('a scene that is hard to take can be left out: in practice it goes on, a run that counts may be stopped at no cost', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-guided']!);
  await practise(view, 'listen');
  await press(view, ui['skip-scene']!);
  await expect(scene(view, 'what-now').getByRole('heading')).toBeFocused();
  await expect(view.getByText(ui['skip-done']!)).toBeVisible();
  // Nobody is led back to it by a reload.
  await page.reload();
  await expect(scene(view, 'what-now').getByRole('heading')).toBeFocused();
  // Where the script names no scene to go on at, leaving out is leaving.
  await press(view, ui['skip-scene']!);
  await expect(view.getByRole('button', { name: ui['stay']!, exact: true })).toBeFocused();
  await press(view, ui['stay']!);
  await choose(view, 'own');
  await expect(view.getByRole('heading', { name: 'Settled' })).toBeFocused();
  await expect(view.getByText(ui['skip-done']!)).toBeHidden();
  // Nothing leads back to before what was left out.
  expect(await drawerOf(page)).toMatchObject({ runs: [], half: undefined });

  await page.reload();
  await press(view, ui['begin-live']!);
  await practise(view, 'listen');
  await press(view, ui['skip-scene']!);
  await expect(view.getByText(ui['stop-sure']!)).toBeVisible();
  await press(view, ui['stop-now']!);
  await expect(view.getByText(ui['run-counts']!)).toBeVisible();
  await expect(view.getByText(/recorded|counted/).filter({ visible: true })).toHaveCount(0);
});

test('how somebody looks is told at the first line, and later where it is new', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-live']!);
  const cueIn = (place: Locator) => place.locator('.cue [data-meter]').filter({ visible: true });
  await expect(cueIn(scene(view, 'arrival'))).toHaveText(['Arms folded.'], { useInnerText: true });
  await showChoices(view);
  await view.locator('[data-choice="listen"]').click();
  await expect(cueIn(view.locator('.answer'))).toHaveText(['The bag is on the counter.'], {
    useInnerText: true,
  });
  await press(view, ui['go-on-button']!);
  await expect(cueIn(scene(view, 'raised-voice'))).toHaveCount(0);
});

test('a second run that counts is of the variant, with its words, its beginning and its cues', async ({
  page,
}) => {
  const rehearsal = await openLms(page, serving, 'scorm12', packageOf('scorm12'));
  const first = await enter(await rehearsal.take());
  await press(first, ui['begin-live']!);
  await practise(first, 'listen', 'name', 'own');
  await press(first, ui['again']!);
  await expect(first.getByText(ui['run-variant']!)).toBeVisible();
  await expect(first.getByText('It is the second time this week.')).toBeVisible();

  // Practice is of the conversation as it is written: the variant is there to be new.
  await press(first, ui['begin-guided']!);
  await expect(scene(first, 'arrival').getByText('I bought this here on Monday')).toBeVisible();
  await press(first, ui['stop']!);
  await press(first, ui['stop-now']!);

  await press(first, ui['begin-live']!);
  const here = scene(first, 'arrival');
  await expect(here.getByText('I was here last week about this')).toBeVisible();
  await expect(here.getByText('I bought this here on Monday')).toBeHidden();
  await expect(here.locator('.cue')).toHaveText('Arms folded, and a hand on the door.', {
    useInnerText: true,
  });
  await wish(first, 'wish-numbers', true);
  await expect(here.getByText('trust 20 of 100')).toBeVisible();
  await showChoices(first);
  await first.locator('[data-choice="listen"]').click();
  await expect(first.locator('.answer').getByText('The arms come down a little.')).toBeVisible();
  await rehearsal.leave();

  // It is taken up again as what it was.
  const again = await enter(await rehearsal.comeBack());
  await expect(scene(again, 'raised-voice').getByText('trust 40 of 100')).toBeVisible();
  await choose(again, 'name');
  await choose(again, 'own');
  await expect(again.getByText(ui['note-counted']!)).toBeVisible();
  await expect(again.getByRole('heading', { name: 'Settled' })).toBeFocused();
  await press(again, ui['again']!);
  await expect(again.getByText(ui['run-counted']!.split('{again}')[0]!)).toBeVisible();
  await expect(again.getByText('It is the second time this week.')).toBeHidden();
  await rehearsal.leave();
  const record = await rehearsal.record();
  // Three decisions and an ending, twice.
  expect(
    record['cmi.interactions._count'] ??
      Object.keys(record).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length,
  ).toBe(8);
});

test('after a variant the debrief has the words that were said in it, and beside it each run its own', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-live']!);
  await practise(view, 'policy', 'name', 'own');
  await press(view, ui['again']!);
  await press(view, ui['begin-live']!);
  await practise(view, 'listen', 'name', 'own');
  const first = view.locator('.decided').first();
  await expect(first.getByText('The arms come down a little.')).toBeVisible();
  await expect(first.getByText('The arms come down.', { exact: true })).toBeHidden();
  const pick = view.getByLabel(ui['compare-with']!);
  await pick.selectOption({ index: 1 });
  const [mine, theirs] = [':not(.other)', '.other'].map((run) =>
    view.locator(`.compare ol .taken${run}`),
  );
  await expect(mine!.getByText('The arms come down a little.')).toBeVisible();
  await expect(theirs!.getByText('“The box. Of course.”')).toBeVisible();

  // As it is written again, the run of the variant beside it keeps its words.
  await press(view, ui['again']!);
  await press(view, ui['begin-guided']!);
  await practise(view, 'policy', 'calm', 'later');
  await pick.selectOption({ index: 2 });
  await expect(theirs!.getByText('The arms come down a little.')).toBeVisible();
  await expect(theirs!.getByText('The arms come down.', { exact: true })).toBeHidden();
});

test('runs of a variant that is in the script no more are left alone, and never shown as what they were not', async ({
  page,
}) => {
  const view = await open(page);
  await press(view, ui['begin-guided']!);
  await practise(view, 'policy', 'calm', 'later');
  await press(view, ui['again']!);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.includes(':mine:'))!;
    // The course wrote it.
    const mine = JSON.parse(localStorage.getItem(key)!) as Record<string, Kept['runs']>;
    const [run] = mine['runs/no-room']!;
    const gone = { ...run!, variant: '9z' };
    const half = { trail: run!.trail.slice(0, -1), guided: true, variant: '9z' };
    localStorage.setItem(
      key,
      JSON.stringify({ ...mine, 'runs/no-room': [gone], 'half/no-room': half }),
    );
  });
  await page.reload();
  await expect(view.getByRole('button', { name: ui['begin-guided']! })).toBeVisible();
  await expect(view.getByRole('button', { name: ui['practice-on']! })).toBeHidden();
  await expect(view.getByRole('button', { name: ui['read-again']! })).toBeHidden();
  await press(view, ui['begin-guided']!);
  await practise(view, 'listen', 'name', 'own');
  await expect(view.getByLabel(ui['compare-with']!)).toBeHidden();
});

/** The web package's conversation, as somebody opens it who has never been here. */
async function open(page: Page): Promise<Locator> {
  const { id } = packageOf('web');
  const address = `/pluginfile.php/2/mod_scorm/content/1/${id}/index.html#/scenarios/no-room`;
  await page.goto(new URL(address, serving.url).href);
  return page.locator('customer-conversation');
}

/** Comes back by the address of the conversation itself, as on another day. */
async function openAnew(page: Page): Promise<Locator> {
  await page.goto('about:blank');
  return open(page);
}

async function enter(course: Course): Promise<Locator> {
  await course.locator('main').evaluate(() => (location.hash = '#/scenarios/no-room'));
  return course.locator('customer-conversation');
}

function scene(view: Locator, id: string): Locator {
  return view.locator(`[data-scene="${id}"]`);
}

function press(view: Locator, name: string): Promise<void> {
  // One may stand at the top of a debrief and at its foot.
  return view.getByRole('button', { name, exact: true }).first().click();
}

async function showChoices(view: Locator): Promise<void> {
  await scene(view, 'arrival').getByText(ui['show-choices']!).click();
}

/** One choice, and on; `sure` is the button at the question of how sure one is. */
async function choose(view: Locator, choice: string, sure = ui['sure-skip']!): Promise<void> {
  await view.locator(`[data-scene]:not([hidden]) [data-choice="${choice}"]`).click();
  if (await view.getByRole('button', { name: sure }).isVisible()) await press(view, sure);
  await press(view, ui['go-on-button']!);
}

/** A run from its first scene, as far as it goes. */
async function practise(view: Locator, ...choices: string[]): Promise<void> {
  await showChoices(view);
  for (const choice of choices) await choose(view, choice);
}

function box(view: Locator, name: string): Locator {
  return view.getByRole('checkbox', { name: ui[name]! });
}

async function wish(view: Locator, name: string, checked: boolean): Promise<void> {
  if (!(await box(view, name).isVisible())) await view.getByText(ui['wishes']!).click();
  await box(view, name).setChecked(checked);
}

/** What an LMS holds, without the times. */
function timeless(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !/time|latency/.test(name)));
}

/** The recommended one is filled, the other is not. */
async function expectStronger(one: Locator, other: Locator): Promise<void> {
  const filled = (button: Locator) =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)');
  await expect(one).toBeVisible();
  expect([await filled(one), await filled(other)]).toEqual([true, false]);
}

/** What the device keeps for the learner alone. */
async function drawerOf(page: Page): Promise<Kept> {
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  const mine = Object.entries(kept).find(([key]) => key.includes(':mine:'))?.[1] ?? '{}';
  // The course wrote it.
  const all = JSON.parse(mine) as Record<string, unknown>;
  const [runs, half, sure] = ['runs', 'half', 'sure'].map((name) => all[`${name}/no-room`]);
  return { runs: runs ?? [], half, sure: sure ?? {} } as Kept;
}

type Kept = {
  runs: { trail: string; guided: boolean; day: number }[];
  half: unknown;
  sure: Record<string, number>;
};

function packageOf(standard: Standard) {
  const id = `${content.id}-${content.version}-${standard}`;
  return { id, bytes: 1, files: unzip(readFileSync(copy.path(`dist/packages/${id}.zip`))) };
}
