import type { Page } from '@playwright/test';
import type { Serving } from '../../src/rehearsal/server.ts';
import { faultsIn } from './support/access.ts';
import { plain } from './support/announcements.ts';
import { tabTo } from './support/learner.ts';
import { readWhole } from './support/packages.ts';
import { expect, test } from './support/test.ts';

/*
 * What whoever leads a room opens: sheets to print, and one page for the wall. All of it by the keys,
 * beside the script as its author wrote it.
 */
const id = 'third-call';
const script = readWhole(`scenarios/en/${id}.mdx`);

/** What the customer says in the scenes, line by line: nothing of a variant, no mark as print has it. */
const spoken = [...script.matchAll(/^Gareth \(\w+\): (.+)$/gm)].map(([, words]) => plain(words!));

test('from the list to the facilitator’s sheet, and on to the customer’s', async ({
  page,
  whole,
}) => {
  await page.goto(at(whole));
  await enter(page, 'Facilitator: Third call today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Third call today');
  await expect(page.getByText('Anybody may stop at any time,')).toBeVisible();
  // What is read out is there with who says it and how, and so is whose turn it is.
  const desk = rowOf(page, 'Somebody else’s headset');
  await expect(desk).toContainText('Six minutes later Tess, at the next desk, has stopped typing.');
  await expect(desk).toContainText('Tess, tense: “I’m sorry, Mr Pugh.');
  await expect(rowOf(page, 'The wrong door')).toContainText('Gareth Pugh, cold: from the');

  await enter(page, 'Customer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are Gareth Pugh, 45');
  await expect(page.getByRole('link', { name: 'Customer' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  // Anger at a fault is played, and what is said to somebody's face is not.
  await expect(rowOf(page, 'The wrong door')).toContainText('“So they’ve stood next door.');
  await expect(rowOf(page, 'Third call today (20:10)')).toContainText('“Third time today. Third!');
  for (const scene of ['Now it is about you', 'A minute of it', 'Something else', 'Your town']) {
    await expect(rowOf(page, scene)).toContainText('Read out by the facilitator, not played:');
    await expect(rowOf(page, scene)).not.toContainText('“');
  }
});

test('the script by speaker leads to each of them, and holds every line once and numbered', async ({
  page,
  whole,
}) => {
  await page.goto(at(whole, `${id}/voices/`));
  const within = page.locator('.within a');
  const names = await within.allInnerTexts();
  expect(names).toEqual(['Gareth Pugh', 'Lorna Okoro', 'Tess', 'You, who serve', 'Narrator']);
  for (const name of names) {
    await enter(page, name);
    const part = page.locator('.speaker:target');
    await expect(part.getByRole('heading')).toHaveText(name);
    await expect(part).toBeInViewport();
    const numbers = await part.locator('tbody th').allInnerTexts();
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    await expect(page.locator('.within li', { hasText: name })).toContainText(
      `(${numbers.length})`,
    );
  }
  const lines = page.locator('#gareth-pugh tbody td:last-child > span');
  expect((await lines.allInnerTexts()).map(plain)).toEqual(spoken);
});

test('in group mode there is one scene on the wall, and what came of it only once it is asked for', async ({
  page,
  whole,
}) => {
  await page.goto(at(whole, `${id}/group/`));
  const slide = page.locator('.slide').filter({ visible: true });
  await expect(slide).toHaveCount(1);
  await enter(page, 'Begin');
  await expect(slide.getByRole('heading')).toHaveText('Third call today (20:10)');
  await expect(slide).toHaveCount(1);

  // Hands are counted in the order of the script, and nothing yet says which line is which.
  const options = slide.locator('.votes li');
  await expect(options).toHaveCount(4);
  const coach = 'He was swearing at a box.';
  await expect(slide.getByText(coach)).toBeHidden();
  await expect(slide.getByText('B leads to Eleven days')).toBeHidden();
  for (const [i, letter] of ['A', 'B', 'C', 'D'].entries()) {
    const box = slide.getByRole('spinbutton', { name: `Hands for ${letter}` });
    await tabTo(page, box);
    await page.keyboard.type(String(i + 3));
    await expect(box).toHaveValue(String(i + 3));
  }
  await tabTo(page, slide.locator('.reveal summary'));
  await page.keyboard.press('Enter');
  await expect(slide.getByText(coach)).toBeVisible();

  await enter(page, 'B leads to Eleven days');
  await expect(slide.getByRole('heading')).toHaveText('Eleven days');
  await expect(slide).toHaveCount(1);
  await expect(slide.locator('.reveal')).not.toHaveAttribute('open');
  // Going back, the room's hands are still there.
  await page.goBack();
  await expect(slide.getByRole('spinbutton', { name: 'Hands for B' })).toHaveValue('4');

  await tabTo(page, page.locator('.jump summary'));
  await page.keyboard.press('Enter');
  await enter(page, 'Ended safely, fault still owned');
  await expect(slide.getByText('You are safe, and the fault has an owner')).toBeVisible();
  await enter(page, 'Talk about it');
  await expect(slide.getByRole('heading')).toHaveText('To talk about');
  await enter(page, 'To the beginning');
  await expect(slide.getByRole('heading')).toHaveText('Third call today');
});

const sheets = ['facilitator', 'customer', 'observer', 'group', 'voices'];
for (const path of ['', 'scene-writer/', ...sheets.map((sheet) => `${id}/${sheet}/`)]) {
  for (const width of [360, 1280]) {
    test(`/classroom/${path} at ${width} pixels can be read and used by everybody`, async ({
      page,
      whole,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(whole, path));
      expect(await faultsIn(page)).toEqual([]);
    });
  }
}

function at({ url }: Serving, path = ''): string {
  return new URL(`/classroom/${path}`, url).href;
}

/** Follows a link by the keys alone. */
async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('link', { name, exact: true }).filter({ visible: true }));
  await page.keyboard.press('Enter');
}

function rowOf(page: Page, scene: string) {
  const head = page.getByRole('rowheader', { name: scene, exact: true });
  return page.getByRole('row').filter({ has: head });
}
