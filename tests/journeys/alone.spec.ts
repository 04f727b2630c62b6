import { readFileSync, readdirSync } from 'node:fs';
import { unzip } from '../../src/packaging/zip.ts';
import { serve, type RehearsalPackage, type Serving } from '../../src/rehearsal/server.ts';
import { copyProject, type Project } from '../commands/project.ts';
import { removeCopies } from '../course/copy.ts';
import { makeTwoOfEach } from '../course/two-of-each.ts';
import { click, type Course } from './support/learner.ts';
import { answer } from './support/lesson.ts';
import { openLms } from './support/lms.ts';
import { course as told, editions, standards, ui, type Standard } from './support/packages.ts';
import { bestRun, noRoom } from './support/script.ts';
import { expect, test } from './support/test.ts';

/*
 * A course of two lessons and two conversations, all of it packed together and each alone, by one
 * command: what is alone is there for itself, and keeps a record of its own.
 */
test.describe.configure({ mode: 'serial' });

const names = [
  '',
  'lesson-when-it-goes-wrong',
  'lesson-second-things',
  'scenario-no-room',
  'scenario-second-guest',
];
let copy: Project;
let serving: Serving;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  makeTwoOfEach(copy);
  expect(await copy.run('package')).toMatchObject({ code: 0, err: '' });
  const packages = names.flatMap((name) => standards.map((standard) => packed(name, standard)));
  serving = await serve({ site: copy.path('dist/site'), packages, port: 0, csp: true });
});

test.afterAll(async () => {
  await serving.close();
  removeCopies();
});

test('all of it and each alone are there in every form, under names that say what they are', () => {
  const zips = (folder: string) =>
    readdirSync(copy.path(`dist/packages/${folder}`)).filter((name) => name.endsWith('.zip'));
  const expected = (kind: string) =>
    names
      .filter((name) => name.startsWith(kind) && (kind !== '' || name === ''))
      .flatMap((name) => standards.map((standard) => `${idOf(name, standard)}.zip`));
  expect(zips('')).toEqual(expected('').toSorted());
  expect(zips('lessons')).toEqual(expected('lesson').toSorted());
  expect(zips('scenarios')).toEqual(expected('scenario').toSorted());
});

test('a package holds the pictures of its own conversation, and no word of another', () => {
  for (const standard of standards) {
    const { files } = packed('lesson-second-things', standard);
    const page = Buffer.from(files.get('index.html')!).toString();
    expect(page).toContain('A second guest');
    expect(page).not.toContain('{this}');
    expect(page).not.toMatch(
      /No room at twenty|id="\/lessons\/when-it-goes-wrong"|#\/scenarios\/no-room/,
    );
    const faces = [...files.keys()].filter((name) => name.startsWith('assets/faces/'));
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.filter((name) => !name.includes('second-guest'))).toEqual([]);
  }
});

test('the sheet of a conversation alone names nothing that cannot come of one', () => {
  const { files } = packed('scenario-no-room', 'scorm12');
  const sheet = Buffer.from(files.get('admin.html')!).toString();
  expect(sheet).toContain('Its status stays “incomplete”: it would become “passed” with 3');
  expect(sheet).toContain(ui['connection-when-passed']!);
  for (const row of ['lesson', 'part', 'all', 'done']) {
    expect(sheet).not.toContain(`>${ui[`connection-when-${row}`]!}<`);
  }
});

for (const standard of editions) {
  test(`${standard}: a lesson alone is taken, and the LMS has its answer and no more`, async ({
    page,
  }) => {
    const sco = packed('lesson-second-things', standard);
    const rehearsal = await openLms(page, serving, standard, sco);
    const course = await rehearsal.take();
    await expect(course.getByRole('heading', { level: 1, name: 'Second things' })).toBeVisible();
    await expect(course.getByText('From the course “Moments of truth”.')).toBeVisible();
    expect(await deadEnds(course)).toEqual([]);
    await course.locator('main').evaluate(() => void (location.hash = '#/lessons/second-things'));
    // What is not here is spoken of, and leads nowhere.
    await expect(course.getByText('See the first lesson and its guest.')).toBeVisible();
    await answer(course, 'first', ['ask']);
    const end = course.locator('lesson-view:not([hidden]) .pager');
    await end.scrollIntoViewIfNeeded();
    // Nobody goes on in the very moment it comes into sight.
    await expect(end).toBeInViewport();
    await course.locator('main').evaluate(() => void (location.hash = '#/'));
    await expect(course.locator('[data-state-of="second-things"]')).toContainText(ui['done']!);
    await rehearsal.leave();
    const record = await rehearsal.record();
    const rows = Object.entries(record).filter(([element]) =>
      /^cmi\.interactions\.\d+\.id$/.test(element),
    );
    expect(rows).toEqual([['cmi.interactions.0.id', 'second_things__first']]);
  });

  test(`${standard}: a conversation alone is passed, and with it the package`, async ({ page }) => {
    const sco = packed('scenario-no-room', standard);
    const rehearsal = await openLms(page, serving, standard, sco);
    const course = await rehearsal.take();
    expect(await deadEnds(course)).toEqual([]);
    await course.locator('.contents a').click();
    await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    await click(course, bestRun);
    await expect(course.locator('.debrief .came-to')).toBeVisible();
    await course.locator('main').evaluate(() => void (location.hash = '#/'));
    // It is no course to whoever takes it.
    const passed = `“${noRoom.title}” is passed.`;
    await expect(course.locator('course-view').getByText(passed, { exact: true })).toBeVisible();
    await rehearsal.leave();
    const record = await rehearsal.record();
    const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    expect(record[status]).toBe('passed');
  });
}

test('on the web each keeps a record of its own beside the others', async ({ page }) => {
  for (const name of ['lesson-second-things', 'scenario-second-guest']) {
    await page.goto(addressOf(name));
    await page.goto(`${addressOf(name)}#/scenarios/second-guest`);
    await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    await click(page, bestRun.slice(0, 1));
  }
  await page.goto(addressOf(''));
  await expect(page.locator('.state[data-state-of="second-guest"]')).toContainText(
    ui['not-started']!,
  );
  const keys = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => /:journal:$/.test(key)),
  );
  expect(keys.toSorted()).toEqual([
    'moments-of-truth--lesson--second-things:journal:',
    'moments-of-truth--scenario--second-guest:journal:',
  ]);
});

/** Links of the page that lead to no view and no place in it. */
function deadEnds(course: Course): Promise<string[]> {
  return course.locator('main').evaluate(() => {
    const views = [...document.querySelectorAll('[data-view]')].map(({ id }) => `${id}/`);
    return [...document.querySelectorAll('a[href^="#/"]')]
      .map((link) => link.getAttribute('href')!.slice(1))
      .filter((route) => !views.some((view) => `${route}/`.startsWith(view)));
  });
}

function idOf(name: string, standard: Standard): string {
  return [told.id, told.version, ...(name ? [name] : []), standard].join('-');
}

function packed(name: string, standard: Standard): RehearsalPackage {
  const folder = name && `${name.split('-')[0]}s/`;
  const id = idOf(name, standard);
  const bytes = readFileSync(copy.path(`dist/packages/${folder}${id}.zip`));
  return { id, bytes: bytes.length, files: unzip(bytes) };
}

function addressOf(name: string): string {
  const place = names.indexOf(name) * standards.length + standards.indexOf('web') + 1;
  const path = `/pluginfile.php/${place}/mod_scorm/content/1/${idOf(name, 'web')}/index.html`;
  return new URL(path, serving.url).href;
}
