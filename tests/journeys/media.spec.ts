import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Request } from '@playwright/test';
import { unzip } from '../../src/packaging/zip.ts';
import { serve } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { lesson, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { mp3, png, transcript, vtt, webm, writeMedia } from '../course/media-samples.ts';
import { openLms } from './support/lms.ts';
import { course, standards, type Standard } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * A course with a picture, a sound and a film in its lesson and in its first scene, packed and opened
 * as a file and in an LMS. An error in the console, such as what a policy stops, fails the test.
 */
test.describe.configure({ mode: 'serial' });

const film = '<Video src="shop/box.webm" title="A box" captions="box.vtt" transcript="call.md" />';
const media = [
  '![A bell on a counter](shop/bell.png)',
  '<Audio src="call.mp3" title="The call" transcript="call.md" />',
  film,
].join('\n\n');
let copy: Project;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  const credit = (name: string) => `${name}: { credit: Photo by Jo, licence: CC BY 4.0 }\n`;
  writeMedia(copy.root, {
    'shop/bell.png': png,
    'call.mp3': mp3,
    'shop/box.webm': webm,
    'box.vtt': vtt,
    'call.md': transcript,
    'nobody-sees-it.png': png,
    'credits.yaml': ['shop/bell.png', 'call.mp3', 'shop/box.webm'].map(credit).join(''),
  });
  // The lesson ends with the film, so that its end is a transcript that is folded away.
  copy.change(lesson, '\n## ', `\n${media}\n\nSee [elsewhere](https://example.org/).\n\n## `);
  copy.write(lesson, `${copy.read(lesson)}\n${film}\n`);
  copy.change(scenario, /\n\n(?=\w+ \([a-z]+\): )/, `\n\n${media}\n\n`);
  const { code, err } = await copy.run('package');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.afterAll(removeCopies);

test('a package holds what is shown, and nothing else of content/media', () => {
  for (const standard of standards) {
    const names = [...filesOf(standard).keys()].filter((name) => name.includes('media/'));
    expect(names).toEqual([
      'assets/media/call.mp3',
      'assets/media/shop/bell.png',
      'assets/media/shop/box.webm',
    ]);
  }
});

test('opened from a file on disk, pictures, sound, film and captions are there', async ({
  page,
}, info) => {
  const folder = info.outputPath('a b');
  for (const [name, bytes] of filesOf('web')) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const asked = listen(page);
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#/lessons/when-it-goes-wrong`);
  const bell = page.locator('lesson-view figure.medium img');
  await expect(bell).toHaveJSProperty('naturalWidth', 24);
  await expect(bell).toHaveAttribute('alt', 'A bell on a counter');
  await expect(page.locator('lesson-view figcaption').first()).toHaveText('Photo by Jo, CC BY 4.0');
  // Sound and film are asked for when somebody plays them.
  expect(asked().filter((name) => /mp3|webm|vtt/.test(name))).toEqual([]);
  expect(await play(page, 'lesson-view')).toEqual({ sound: true, film: [32, 18], lines: 1 });

  const words = page.locator('lesson-view .transcript').first();
  await expect(words.getByText('On the counter stands an open box.')).toBeHidden();
  await words.locator('summary').click();
  await expect(words.getByText('On the counter stands an open box.')).toBeVisible();
  const link = page.getByRole('link', { name: 'elsewhere' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAccessibleDescription('Opens in a new window');
});

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: in an LMS’s frame, under its policy, a scene shows and plays them`, async ({
    page,
  }) => {
    const id = nameOf(standard);
    const one = { id, bytes: 1, files: filesOf(standard) };
    const serving = await serve({
      site: copy.path('dist/site'),
      packages: [one],
      port: 0,
      csp: true,
    });
    const course = await (await openLms(page, serving, standard, one)).take();
    await course.locator('main').evaluate(() => (location.hash = '#/scenarios/no-room'));
    await course.locator('[data-act="begin"]:visible').click();
    await expect(course.locator('.scene:visible figure.medium img')).toHaveJSProperty(
      'naturalWidth',
      24,
    );
    const frame = page.frame('sco')!;
    expect(await play(frame, '.scene:not([hidden])')).toEqual({
      sound: true,
      film: [32, 18],
      lines: 1,
    });
    // Out of sight nobody could stop it.
    const sound = course.locator('.scene audio').first();
    await sound.evaluate((player: HTMLAudioElement) => player.play());
    await course.locator('.scene:visible [data-choice]').first().click();
    await expect(sound).toHaveJSProperty('paused', true);
    await serving.close();
  });
}

test('a lesson that ends with what is folded away comes to its end', async ({ page }) => {
  const one = { id: nameOf('web'), bytes: 1, files: filesOf('web') };
  const serving = await serve({ site: copy.path('dist/site'), packages: [one], port: 0 });
  const path = `/pluginfile.php/1/mod_scorm/content/1/${one.id}/index.html`;
  await page.goto(new URL(`${path}#/lessons/when-it-goes-wrong`, serving.url).href);
  const read = page
    .locator('lesson-view')
    .evaluate(
      (view) => new Promise((done) => view.addEventListener('lesson-read', () => done('read'))),
    );
  await page.locator('lesson-view .medium').last().scrollIntoViewIfNeeded();
  expect(await read).toBe('read');
  await serving.close();
});

/** Plays the sound and the film of a view; whether it goes on, how large it is, how many captions. */
function play(page: Pick<Page, 'locator'>, view: string) {
  return page.locator(view).evaluate(async (place) => {
    const sound = place.querySelector('audio')!;
    const film = place.querySelector('video')!;
    for (const player of [sound, film]) {
      await player.play();
      await new Promise((done) => player.addEventListener('timeupdate', done, { once: true }));
      player.pause();
    }
    return {
      sound: sound.currentTime > 0,
      film: [film.videoWidth, film.videoHeight],
      lines: film.textTracks[0]?.cues?.length,
    };
  });
}

function listen(page: Page): () => string[] {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  return () => asked.map((request) => request.url());
}

function nameOf(standard: Standard): string {
  return `${course.id}-${course.version}-${standard}`;
}

function filesOf(standard: Standard): Map<string, Uint8Array> {
  return unzip(readFileSync(copy.path(`dist/packages/${nameOf(standard)}.zip`)));
}
