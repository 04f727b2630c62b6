import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { timelineOf } from '../../src/animation/timeline.ts';
import { AnimationFile } from '../../src/model/animation.ts';
import { axeFaults } from './support/axe.ts';
import { tabTo } from './support/learner.ts';
import { webPage } from './support/lms.ts';
import { readWhole, ui } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/* The drawn scene of the course, in its lesson. */
const file = AnimationFile.parse(parse(readWhole('animations/en/two-trips.yaml')));
const { pictures, seconds } = timelineOf(file);
const captions = file.shots.map(({ caption }) => plain(caption));

test('it plays by a press, stops by the keyboard, goes on, and begins again', async ({
  page,
  whole,
}) => {
  const scene = await open(page, webPage(whole));
  const play = scene.getByRole('button', { name: ui['animation-play']!, exact: true });
  const pause = scene.getByRole('button', { name: ui['animation-pause']!, exact: true });
  await expect(scene.locator('.anim-about')).toBeVisible();
  expect(await shown(scene)).toEqual([]);

  await tabTo(page, play);
  await page.keyboard.press('Enter');
  await expect(scene.locator('.anim-about')).toBeHidden();
  await expect.poll(() => shown(scene)).toEqual([captions[0]]);
  await expect.poll(() => clock(scene)).toBeGreaterThan(0.2);

  await expect(pause).toBeFocused();
  await page.keyboard.press('Space');
  await expect(play).toBeFocused();
  const stopped = await clock(scene);
  await page.waitForTimeout(300);
  expect(await clock(scene)).toBe(stopped);

  await page.keyboard.press('Space');
  await expect.poll(() => clock(scene)).toBeGreaterThan(stopped);
  await jump(scene, 30);
  await expect.poll(() => clock(scene)).toBeGreaterThan(30);
  await scene.getByRole('button', { name: ui['animation-again']! }).click();
  expect(await clock(scene)).toBeLessThan(3);
  await expect(pause).toBeVisible();
  await expect.poll(() => shown(scene)).toEqual([captions[0]]);
  // Those that were over when it began anew come again.
  await jump(scene, pictures[2]!.at + 1);
  await expect.poll(() => shown(scene)).toEqual([captions[2]]);
});

test('in every shot its one caption is to be read, and its people show its faces', async ({
  page,
  whole,
}) => {
  const scene = await open(page, webPage(whole));
  await stop(scene);
  for (const { at, people, shot } of pictures) {
    await jump(scene, at + shot.seconds - 0.1);
    expect(await shown(scene)).toEqual([plain(shot.caption)]);
    // Of each person one face, in the picture or out of it.
    expect((await faces(scene)).length).toBe(Object.keys(people).length);
    expect(await speaking(scene), shot.caption).toEqual(
      Object.keys(people).map((id) => shot.says === id),
    );
  }
});

test('at its end, and when one goes elsewhere, it is as before', async ({ page, whole }) => {
  const scene = await open(page, webPage(whole));
  const play = scene.getByRole('button', { name: ui['animation-play']!, exact: true });
  await play.click();
  await jump(scene, seconds - 0.2);
  await expect(scene.locator('.anim-about')).toBeVisible();
  await expect(play).toBeVisible();

  await play.click();
  await expect.poll(() => clock(scene)).toBeGreaterThan(0.2);
  await page.evaluate(() => (location.hash = '#/'));
  await expect(scene).toBeHidden();
  await page.goBack();
  await expect(scene.locator('.anim-about')).toBeVisible();
  await expect(play).toBeVisible();
});

test('who asks for less motion has the still, and all of it in words', async ({ page, whole }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const scene = await open(page, webPage(whole));
  await expectStill(scene);
  expect(await shown(scene)).toEqual(captions);
  await expect(scene.getByRole('button')).toHaveCount(0);
  expect(await moving(scene)).toBe(0);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await scene.getByRole('button', { name: ui['animation-play']!, exact: true }).click();
  expect(await moving(scene), 'what was looked for would have been found').toBeGreaterThan(20);
});

test('on paper there is the still, and all of it in words, even while it plays', async ({
  page,
  whole,
}) => {
  const scene = await open(page, webPage(whole));
  await stop(scene);
  await jump(scene, 1);
  await page.emulateMedia({ media: 'print' });
  await expectStill(scene);
  expect(await shown(scene)).toEqual(captions);
  await expect(scene.getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is the still, all of it in words, and nothing to press', async ({ page, whole }) => {
    await page.goto(webPage(whole));
    const scene = page.locator('animated-scene');
    await expect(scene.locator('.anim-line:visible')).toHaveCount(captions.length);
    await expect(scene.getByRole('button')).toHaveCount(0);
  });
});

test('what is seen and said can be read in order', async ({ page, whole }) => {
  const scene = await open(page, webPage(whole));
  await scene.getByText(ui['transcript']!).press('Enter');
  const lines = await scene.locator('.anim-text li').allTextContents();
  expect(lines.length).toBe(file.shots.length);
  for (const [i, { caption, seen, says }] of file.shots.entries()) {
    const parts = [seen, says && `${file.people[says]!.name}:`, caption].filter(Boolean);
    for (const part of parts) expect(plain(lines[i]!)).toContain(plain(part!));
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}, before, while it plays, and as words`, async ({
    page,
    whole,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const scene = await open(page, webPage(whole));
    // The page holds the whole course, and axe walks through what is hidden, too.
    await page.evaluate(() => {
      for (const view of document.querySelectorAll('[data-view][hidden]')) view.remove();
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page)).toEqual([]);
    }
    await stop(scene);
    await jump(scene, 20);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('nothing of it is asked for before one comes to it', async ({ page, whole }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(webPage(whole));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/animations/'))).toEqual([]);
  await goTo(page);
  await expect
    .poll(
      () =>
        new Set(
          asked.filter((url) => url.includes('/animations/')).map((url) => url.replace(/#.*/, '')),
        ).size,
    )
    .toBe(2);
});

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  return goTo(page);
}

async function goTo(page: Page): Promise<Locator> {
  await page.evaluate(() => (location.hash = '#/lessons/when-it-goes-wrong'));
  const scene = page.locator('animated-scene');
  await scene.scrollIntoViewIfNeeded();
  return scene;
}

/** Begins, and stops at once. */
async function stop(scene: Locator): Promise<void> {
  const button = scene.locator('[data-act="play"]');
  await button.click();
  await button.click();
}

/** The captions that can be read. */
async function shown(scene: Locator): Promise<string[]> {
  const seen = await scene
    .locator('.anim-line')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.checkVisibility({ visibilityProperty: true }))
        .map((line) => line.textContent),
    );
  return seen.map((line) => plain(line.replace(/^\s*\w+:\s+(?=“)/, '')));
}

/** Of each person the face that is to be seen. */
function faces(scene: Locator): Promise<string[]> {
  return scene
    .locator('img')
    .evaluateAll((images) =>
      images
        .filter((image) => getComputedStyle(image).opacity === '1')
        .map((image) => image.getAttribute('src')!),
    );
}

/** How far it has come, in seconds. */
function clock(scene: Locator): Promise<number> {
  return scene.evaluate((element) => {
    const bar = element.querySelector('.anim-bar')!.getAnimations()[0];
    return Number(bar?.currentTime ?? 0) / 1000;
  });
}

async function jump(scene: Locator, to: number): Promise<void> {
  await scene.evaluate((element, at) => {
    for (const each of element.getAnimations({ subtree: true })) each.currentTime = at * 1000;
  }, to);
}

function moving(scene: Locator): Promise<number> {
  return scene.evaluate((element) => element.getAnimations({ subtree: true }).length);
}

/** The picture of the shot that stands for all: who is there, and who speaks. */
async function expectStill(scene: Locator): Promise<void> {
  const still = pictures.find(({ shot }) => shot.still)!;
  expect((await faces(scene)).length).toBe(Object.keys(still.people).length);
  const stands = await scene.locator('.anim-who').evaluateAll((all) => {
    const { left, right } = all[0]!.closest('.anim-stage')!.getBoundingClientRect();
    return all.map((one) => {
      const bust = one.firstElementChild!.getBoundingClientRect();
      return bust.right > left + 40 && bust.left < right - 40;
    });
  });
  expect(stands).toEqual(
    Object.values(still.people).map(({ at }) => at !== 'out' && at !== 'away'),
  );
  expect(await speaking(scene)).toEqual(
    Object.keys(still.people).map((id) => still.shot.says === id),
  );
}

/** Of each person whether words are at the head. */
function speaking(scene: Locator): Promise<boolean[]> {
  return scene
    .locator('.anim-says')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity === '1'));
}

/** Without the signs of print, and without what surrounds what is said. */
function plain(words: string): string {
  return words.replace(/[“”"]/g, '').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}
