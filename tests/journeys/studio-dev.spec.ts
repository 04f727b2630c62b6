import { expect, test, type Page } from '@playwright/test';
import { copyProject, type Project } from '../commands/project.ts';
import { courseFile as course, scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { startDev, type DevServer } from './support/dev.ts';
import { tabTo } from './support/learner.ts';

/*
 * The studio under `npm run dev` while somebody writes: each test saves a file as an editor would, and
 * looks at what the open page makes of it by itself.
 */
test.describe.configure({ mode: 'serial' });

let copy: Project;
let server: DevServer;
let whole: string;
let named: string;
/** Longer than it takes, for a busy machine. */
const soon = { timeout: 30_000 };

test.beforeAll(async () => {
  copy = copyProject();
  whole = copy.read(scenario);
  named = copy.read(course);
  server = await startDev(copy);
});

// Mended here, where no page is open: a browser that is closed while its page follows a save may hang.
test.beforeEach(() => {
  copy.write(scenario, whole);
  copy.write(course, named);
});

test.afterAll(async () => {
  await server.stop();
  removeCopies();
});

const tally = (page: Page) => page.locator('.studio-top .tally');
/** A page of the studio; asked for again when the page before it was just following a save and cut it off. */
const visit = (page: Page, path: string) =>
  expect(() => page.goto(`${server.studio}${path}`)).toPass(soon);
const open = async (page: Page, path = 'no-room/') => {
  await visit(page, path);
  await expect(tally(page).first()).toContainText('No mistakes', soon);
};

test('a mistake is told below its line as soon as it is saved, and is gone when it is mended', async ({
  page,
}) => {
  await open(page);
  const at = copy.change(scenario, 'next: small-print', 'next: smal-print', 'smal-print');
  await expect(tally(page)).toContainText('1 mistake', soon);
  const note = page.locator('.code .problem');
  await expect(note).toContainText(
    'Mistake. There is no scene or ending called "smal-print". Did you mean "small-print"?',
  );
  const line = page.locator('.code > li').filter({ has: page.locator('.problem') });
  await expect(line.locator('.ln')).toHaveText(at.split(':')[1]!);
  await expect(line.locator('.hit')).toHaveText('smal-print');
  await expect(page.getByText('There is no map yet')).toBeVisible();

  copy.write(scenario, whole);
  await expect(tally(page)).toContainText('No mistakes', soon);
  await expect(page.locator('svg.map a[data-place="arrival"]')).toBeVisible();
});

test('with the keys alone one goes from mistake to mistake, and to what each means', async ({
  page,
}) => {
  await open(page);
  const first = copy.change(scenario, 'next: small-print', 'next: smal-print', 'smal-print');
  const second = copy.change(scenario, 'next: upside-down', 'next: upsidedown', 'upsidedown');
  await expect(tally(page)).toContainText('2 mistakes', soon);
  const lineOf = (at: string) => page.locator(`#line-${at.split(':')[1]}`);
  await tabTo(page, page.getByRole('link', { name: 'First mistake' }));
  await page.keyboard.press('Enter');
  await expect(lineOf(first)).toBeFocused();
  await tabTo(page, lineOf(first).getByRole('link', { name: 'Next message' }));
  await page.keyboard.press('Enter');
  await expect(lineOf(second)).toBeFocused();
  await tabTo(page, lineOf(second).getByRole('link', { name: 'What this means' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('unknown-target');
});

test('the course page shows the mistake in its overlay, and the studio the whole course', async ({
  page,
}) => {
  await open(page, '');
  copy.change(course, 'version:', 'verison:');
  await expect(tally(page).first()).toContainText('1 mistake', soon);
  await expect(page.getByText('Coverage cannot be told')).toBeVisible();
  const answer = await page.request.get(server.studio.replace('studio/', ''));
  expect(answer.status()).toBe(500);
  copy.write(course, named);
  await expect(tally(page).first()).toContainText('No mistakes', soon);
});

test('what only playing shows stands at its scene, in the script and on the map', async ({
  page,
}) => {
  await open(page);
  // From then on a run can go round for ever.
  const scene = /^## doors: .*/m.exec(whole)![0];
  copy.change(scenario, scene, `${scene}\n\n- enter: patience = 0`);
  copy.change(scenario, /(?<=\[let-go\][^]*?- next: )\S+/, 'doors');
  await expect(tally(page)).toContainText(/[1-9]\d* mistake/, soon);
  await expect(page.locator('svg.map .place.bad')).not.toHaveCount(0);
  const marked = await page.locator('svg.map .place.bad').first().getAttribute('data-place');
  const part = page.locator('.script > details').filter({ has: page.locator(`#scene-${marked}`) });
  await expect(part.locator('summary')).toContainText(/[1-9]\d* mistake/);
  await expect(part.locator('.problem').first()).toBeVisible();
});

test('a conversation that is written while the studio is open has its page', async ({ page }) => {
  await open(page, '');
  const text = whole.replace(/^title: .*/m, 'title: Written late');
  copy.write('content/scenarios/en/written-late.mdx', text);
  const link = page.getByRole('link', { name: 'Written late' });
  await expect(link).toBeVisible(soon);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Written late', soon);
  await page
    .getByRole('link', { name: /^Play from/ })
    .first()
    .click();
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible(soon);
  const faces = page.locator('[data-scene="arrival"] .portrait img');
  await expect
    .poll(() => faces.evaluate((face: HTMLImageElement) => face.naturalWidth))
    .toBeGreaterThan(0);
  copy.remove('content/scenarios/en/written-late.mdx');
});

test('who is playing when the script is saved stands where they stood, with the new words', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('link', { name: 'Play from any scene' }).click();
  await page.locator('#ways summary', { hasText: 'Priya picks up' }).click();
  await page
    .locator('#ways a', { hasText: /lowest trust/ })
    .filter({ visible: true })
    .first()
    .click();
  const title = page.locator('[data-scene="priya"] h2');
  await expect(title).toBeVisible(soon);
  await expect(page).toHaveURL(/#run=/);
  const way = new URL(page.url()).hash;
  copy.change(scenario, /(?<=^## priya: ).*/m, 'Priya again');
  await expect(title).toHaveText('Priya again', soon);
  await expect(title).toBeVisible();
  expect(new URL(page.url()).hash).toBe(way);
});

test('who is playing when the script is broken is told so, and goes on once it is mended', async ({
  page,
}) => {
  await open(page);
  await visit(page, 'no-room/play/');
  await page.locator('[data-scene="arrival"] [data-choice="straight"]').click();
  await page.getByRole('button', { name: 'Go on' }).click();
  const scene = page.locator('[data-scene="paid-in-march"]');
  await expect(scene).toBeVisible(soon);
  copy.change(scenario, 'next: small-print', 'next: smal-print');
  await expect(page.getByText('cannot be played for now')).toBeVisible(soon);
  copy.change(scenario, 'next: smal-print', 'next: small-print');
  await expect(scene).toBeVisible(soon);
});

test('a conversation can be played while another file has a mistake', async ({ page }) => {
  await open(page, '');
  copy.change(course, 'version:', 'verison:');
  await expect(tally(page).first()).toContainText('1 mistake', soon);
  await visit(page, 'no-room/play/');
  await expect(page.locator('[data-scene="arrival"]')).toBeVisible(soon);
});

test('parts that were unfolded stay so when the page follows a save', async ({ page }) => {
  await open(page);
  const part = page.locator('.script > details', { hasText: '## priya:' });
  await part.locator('summary').click();
  await expect(part).toHaveAttribute('open');
  copy.change(scenario, /^title: .*/m, 'title: Saved anew');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved anew', soon);
  await expect(part).toHaveAttribute('open');
});

test('a playthrough that comes out differently is told at its own line', async ({ page }) => {
  const plays = 'content/scenarios/en/no-room.play';
  await visit(page, 'files/scenarios-en-no-room-play/');
  const before = copy.read(plays);
  const at = copy.change(plays, /^ending: .*/m, 'ending: gone');
  await expect(page.locator('.problem').first()).toContainText('Here the ending is', soon);
  await expect(page.locator(`#line-${at.split(':')[1]} .problem`)).toBeVisible();
  copy.write(plays, before);
  await expect(page.locator('.problem')).toHaveCount(0, soon);
});
