import type { Locator, Page } from '@playwright/test';
import { plainStart, plainTake } from '../proofs/plain.ts';
import { plain } from './support/announcements.ts';
import { axeFaults } from './support/axe.ts';
import { asksHowSure, click, clickToConversation } from './support/learner.ts';
import { webPage } from './support/lms.ts';
import { ui } from './support/packages.ts';
import { bestRun, noRoom, playRun } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* What comes after a conversation, beside the script and the plain rules of play. */

const worst = ['terms', 'defend', 'threaten', 'security', 'sorry-you-feel', 'staff-chat'];
const middling = [
  ...['straight', 'quick-fix', 'ask-why', 'taxi', 'look-here', 'sister-hotel'],
  ...['on-speaker', 'name-and-number', 'carry-on'],
];
/** Where trust moved most and from what to what; where the best ending was lost. Read off the script. */
const runs = [
  { name: 'best', choices: [...bestRun], moved: [5, 84, 99], lost: -1 },
  { name: 'worst', choices: worst, moved: [0, 40, 25], lost: 2 },
  { name: 'middling', choices: middling, moved: [6, 60, 74], lost: 6 },
] as const;
const gone = ui['turn-lost']!.replace('{endings}', `“${noRoom.titles['across-the-road']}”`);

test.beforeEach(async ({ page, lms }) => {
  await page.goto(webPage(lms));
});

for (const { name, choices, moved, lost } of runs) {
  const { decisions, at } = playRun(choices);
  const titles = decisions.map(({ scene }, i) => `${i + 1} ${plain(noRoom.titles[scene]!)}`);

  test(`after the ${name} run the turning points are told, and ringed in the picture`, async ({
    page,
  }) => {
    await run(page, choices);
    await expect(page.locator(`[data-ending="${at}"]`)).toBeVisible();
    await expect(page.getByText(ui['note-counted']!)).toBeVisible();

    const [most, from, to] = moved;
    const told = [most, ...(lost < 0 || lost === most ? [] : [lost])].sort((a, b) => a - b);
    const words = (i: number) => [
      ...(i === most ? [`Trust moved most here, from ${from} to ${to}.`] : []),
      ...(i === lost ? [gone] : []),
    ];
    const points = sectionOf(page, 'turning-points').getByRole('listitem');
    expect((await points.allInnerTexts()).map(plain)).toEqual(
      told.map((i) => plain([titles[i], ...words(i)].join(' '))),
    );
    // It is told once: at the decision itself there is a mark of it.
    for (const [i] of decisions.entries()) {
      const mark = itemOf(page, i).getByText(ui['page-turn-here']!);
      await expect(mark).toBeVisible({ visible: told.some((one) => one === i) });
      for (const line of words(i)) await expect(itemOf(page, i).getByText(line)).toBeHidden();
    }
    // The first point of each line lies out of sight.
    expect(await pointsOf(page.locator('.rings'))).toHaveLength(told.length + 1);
    expect(await pointsOf(page.locator('.way'))).toHaveLength(choices.length);

    await points.last().getByRole('link').click();
    await expect(itemOf(page, told.at(-1)!)).toBeInViewport();
  });

  test(`after the ${name} run each decision stands with what else was open, the stronger lines apart`, async ({
    page,
  }) => {
    await run(page, choices);
    const items = page.locator('.decided');
    expect((await items.getByRole('heading').allTextContents()).map(plain)).toEqual(titles);
    for (const [i, { scene, taken, open }] of decisions.entries()) {
      const item = items.nth(i);
      const text = (choice: string, key: string) =>
        plain(noRoom.texts[`${scene}/${choice}/${key}`] ?? '');
      const shown = plain(await item.innerText());
      expect(shown).toContain(`${ui['you-chose']} ${text(taken.id, 'text')}`);
      expect(shown).toContain(text(taken.id, 'consequence'));
      expect(shown).not.toContain(text(taken.id, 'feedback'));

      const others = open.filter((each) => each !== taken);
      const stronger = others.filter((each) => worthOf(each) > worthOf(taken));
      await item.getByText(ui[stronger.length > 0 ? 'open-weaker' : 'open-best']!).click();
      const tempting = text(taken.id, 'tempting');
      expect(await under(item, 'what-it-did')).toEqual([text(taken.id, 'feedback')]);
      expect(await under(item, 'tempting')).toEqual(tempting ? [tempting] : []);
      const best = stronger.toSorted((a, b) => worthOf(b) - worthOf(a))[0];
      const coach = plain(ui['page-coach-would']!);
      expect(await under(item, 'stronger')).toEqual(
        best ? [text(best.id, 'text'), `${coach} ${text(best.id, 'feedback')}`] : [],
      );
      // Of the rest there are only the words, and nothing that reads as if they had been said.
      const rest = others.filter((each) => each !== best);
      const fold = item.locator('.rest');
      await expect(fold).toBeVisible({ visible: rest.length > 0 });
      if (rest.length === 0) continue;
      await fold.locator('summary').click();
      const lines = (await fold.innerText())
        .split('\n')
        .map(plain)
        .filter((line) => line !== '');
      expect(lines).toEqual([
        plain(ui['also-open']!),
        ...rest.toSorted((a, b) => worthOf(b) - worthOf(a)).map(({ id }) => text(id, 'text')),
      ]);
      // No line of this script says why it is closed: what was not seen then is not shown now.
      expect(await under(item, 'was-locked')).toEqual([]);
    }
  });

  test(`after the ${name} run the lines and the table say how trust and patience stood`, async ({
    page,
  }) => {
    await run(page, choices);
    const values = valuesOf(choices);
    await page.getByText(ui['as-table']!).click();
    const table = page.getByRole('table', { name: ui['table-about']! });
    await expect(table.getByRole('columnheader')).toHaveText([
      ui['column-decision']!,
      'Trust',
      'Patience',
    ]);
    await expect(table.getByRole('rowheader')).toHaveText(values.map((_, i) => String(i)));
    await expect(table.getByRole('cell')).toHaveText(
      values.flatMap(({ trust, patience }) => [String(trust), String(patience)]),
    );
    for (const meter of ['trust', 'patience'] as const) {
      const points = await pointsOf(page.locator(`.chart [data-meter="${meter}"]`));
      // From 119 for nothing up to 11 for a hundred.
      expect(points.map(([, y]) => Math.round((119 - y!) / 1.08))).toEqual(
        values.map((each) => each[meter]),
      );
    }
    await expect(page.locator('.legend li')).toHaveText(['Trust', 'Patience']);
    // The two pictures have their columns in the same places, and the same numbers below them.
    const pictures = page.locator('.debrief .chart');
    for (const picture of [pictures.nth(0), pictures.nth(1)]) {
      await expect(picture.locator('[data-part="columns"] text')).toHaveText(
        choices.map((_, i) => String(i + 1)),
      );
    }
    const columns = (await pointsOf(page.locator('.way'))).map(([x]) => x);
    const trust = await pointsOf(page.locator('.chart [data-meter="trust"]'));
    expect(trust.slice(1).map(([x]) => x)).toEqual(columns);
  });
}

test('in the picture a stronger line stands higher than a weaker one, and like ones side by side', async ({
  page,
}) => {
  await run(page, middling);
  const way = await pointsOf(page.locator('.way'));
  const others = (await pointsOf(page.locator('.others'))).slice(1);
  for (const [i, { taken, open }] of playRun(middling).decisions.entries()) {
    const [x, y] = way[i]!;
    const column = others.filter(([at]) => at! >= x! && at! < x! + 30);
    expect(column).toHaveLength(open.length - 1);
    const higher = open.filter((each) => worthOf(each) > worthOf(taken));
    expect(column.filter(([, at]) => at! < y!)).toHaveLength(higher.length);
    expect(new Set(column.map(String)).size).toBe(column.length);
  }
});

test('a line that was closed for a reason is shown with it, and only where it was closed', async ({
  page,
}) => {
  await clickToConversation(page);
  // As the page has it where an author writes `locked`.
  await page.locator('[data-choice="look-here"]').evaluate((button) => {
    const reason = Object.assign(document.createElement('span'), {
      className: 'locked',
      textContent: 'You do not know yet why he booked here.',
    });
    button.append(reason);
  });
  await click(page, middling);
  const words = plain(noRoom.texts['booked-here/look-here/text']!);
  for (const [i, locked] of [
    [2, [words, 'You do not know yet why he booked here']],
    [4, []],
  ] as const) {
    await itemOf(page, i).locator('summary').first().click();
    expect(await under(itemOf(page, i), 'was-locked')).toEqual(locked);
  }
});

test('where the author wrote nothing to try, it is the strongest line at a turning point, or nothing', async ({
  page,
}) => {
  await clickToConversation(page);
  // As the page has it without an `if-then`.
  await page
    .locator('.one-thing > .lead')
    .evaluate((line) => line.setAttribute('data-part', 'try'));
  await click(page, worst);
  const thing = page.locator('.debrief .one-thing');
  expect(plain(await thing.innerText())).toBe(
    plain(`${ui['one-thing']} ${noRoom.texts['arrival/straight/text']}`),
  );
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, bestRun);
  await expect(page.locator('[data-ending="across-the-road"]')).toBeVisible();
  await expect(thing).toBeHidden();
});

test('trying again from a decision is practice, from there on, and changes nothing that counted', async ({
  page,
}) => {
  await run(page, middling);
  const item = itemOf(page, 5);
  await item.locator('summary').first().click();
  await item.getByRole('button', { name: ui['again-from']! }).click();
  const scene = page.locator('[data-scene="two-rooms"]');
  await expect(scene.getByRole('heading').first()).toBeFocused();
  await expect(page.locator('[data-part="last"]')).toContainText(
    'I’ll try for a bed in this building',
  );
  await click(page, ['ring-priya', 'whole-case', 'flaw-and-plan', 'name-and-number', 'write-up']);
  await expect(page.locator('[data-ending="across-the-road"]')).toBeVisible();
  await expect(page.getByText(ui['note-practice']!)).toBeVisible();
  await expect(page.locator('.decided')).toHaveCount(10);

  // The run that counted is there to compare with, as it was.
  await page.getByLabel(ui['compare-with']!).selectOption({ index: 1 });
  const beside = page.locator('[data-part="beside"]');
  await expect(beside).toContainText('5 decisions are the same in both runs.');
  // What the list may cut off stands whole below it.
  const chosen = page.getByLabel(ui['compare-with']!).locator('option:checked');
  await expect(beside.locator('.t')).toHaveText((await chosen.textContent())!);
  const rows = beside.getByRole('listitem');
  await expect(rows.locator('details[open]'), 'where they part, and no more').toHaveCount(1);
  // Each line says whose it is, also where the one run stands below the other.
  const linesOf = (row: Locator) =>
    row.locator('.taken p:not(.does)').evaluateAll((all) => all.map((one) => one.textContent));
  expect((await linesOf(rows.first())).map(plain)).toEqual([
    plain(ui['this-run']!),
    plain(noRoom.texts['two-rooms/ring-priya/text']!),
    plain(ui['page-other-run']!),
    plain(noRoom.texts['two-rooms/sister-hotel/text']!),
  ]);
});

test('two runs stand scene by scene, in the order of the one that counted; a scene that is in one of them alone says so', async ({
  page,
}) => {
  await run(page, middling);
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  const practised = [
    'straight',
    'only-nights',
    'threaten',
    'security',
    'sorry-you-feel',
    'staff-chat',
  ];
  await click(page, practised);
  await page.getByLabel(ui['compare-with']!).selectOption({ index: 1 });
  const same = practised.findIndex((choice, i) => choice !== middling[i]);
  // What both come to more than once is one row.
  const [here, there] = [practised, middling].map((choices) => {
    const { decisions } = playRun(choices);
    return [...new Set(decisions.slice(same).map(({ scene }) => scene))];
  }) as [string[], string[]];
  const rows = page.locator('[data-part="beside"] li');
  const shown = await rows
    .locator('summary')
    .evaluateAll((all) =>
      all.map((summary) =>
        [...summary.children].flatMap((each) => (each.checkVisibility() ? each.textContent : [])),
      ),
    );
  const told = (scene: string) => [
    noRoom.titles[scene]!,
    ...(there.includes(scene) ? [] : [ui['page-only-this']!]),
    ...(here.includes(scene) ? [] : [ui['page-only-other']!]),
  ];
  const all = new Set([...there, ...here]);
  expect(all.size, 'some of both').toBeLessThan(here.length + there.length);
  expect(shown.map((each) => each.map(plain)).toSorted()).toEqual(
    [...all].map((scene) => told(scene).map(plain)).toSorted(),
  );
  expect(shown.slice(0, there.length).map(([title]) => plain(title!))).toEqual(
    there.map((scene) => plain(noRoom.titles[scene]!)),
  );
});

test('earlier runs are offered by day, kind and ending; the run itself is not', async ({
  page,
}) => {
  await run(page, bestRun);
  await expect(page.getByRole('heading', { name: ui['side-by-side']! })).toBeHidden();
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, worst);
  const pick = page.getByLabel(ui['compare-with']!);
  await expect(pick.getByRole('option')).toHaveText([
    ui['compare-none']!,
    new RegExp(`^\\d+ \\w+ \\d{4}, counted: ${noRoom.titles['across-the-road']!}$`),
  ]);
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, middling);
  await expect(pick.getByRole('option')).toHaveText([
    ui['compare-none']!,
    /counted/,
    new RegExp(`practice: ${noRoom.titles['gone']!}$`),
  ]);
  // What was picked after one run is not shown after the next.
  await expect(page.locator('[data-part="beside"]')).toBeHidden();
});

test('where one was asked how sure one was, that stands beside what was open, and says "sure" first', async ({
  page,
}) => {
  await clickToConversation(page);
  const { decisions } = playRun(middling);
  const expected: Record<string, string[]> = {};
  let asked = 0;
  for (const [i, choice] of middling.entries()) {
    await page
      .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
      .click();
    if (await asksHowSure(page)) {
      const { scene, taken, open } = decisions[i]!;
      const sure = asked % 2 === 0;
      asked += 1;
      await page.keyboard.press('Tab');
      await page.keyboard.press(sure ? '3' : '1');
      const isWeaker = open.some((each) => worthOf(each) > worthOf(taken));
      const key = `${sure ? 'sure' : 'unsure'}-${isWeaker ? 'weaker' : 'best'}`;
      (expected[ui[key]!] ??= []).push(`${i + 1} ${plain(noRoom.titles[scene]!)}`);
    }
    await page.getByRole('button', { name: ui['go-on-button']! }).click();
  }
  expect(asked).toBeGreaterThan(1);
  const box = page.locator('.how-sure');
  await expect(box).toContainText(ui['sure-about']!);
  const shown = await box.locator('dt:visible').allTextContents();
  expect(new Set(shown)).toEqual(new Set(Object.keys(expected)));
  expect(shown).toEqual(shown.toSorted((a, b) => Number(/^Not/.test(a)) - Number(/^Not/.test(b))));
  for (const [label, titles] of Object.entries(expected)) {
    const pair = box.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });
    const links = pair.getByRole('link');
    expect((await links.allTextContents()).map(plain)).toEqual(titles);
  }
});

test('where one was not asked, or did not answer, nothing is said of it', async ({ page }) => {
  await run(page, middling);
  await expect(page.locator('.how-sure')).toBeHidden();
});

test('the ways on stand at the top of a debrief, first for a key, and lead to what is next, to the course, and to another run', async ({
  page,
}) => {
  const lesson = /^Next: /;
  await page.setViewportSize({ width: 360, height: 740 });
  await run(page, bestRun);
  await expect(
    page.locator('[data-view]:not([hidden]) [data-ending]:not([hidden]) h2'),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  const next = page.getByRole('link', { name: lesson });
  await expect(next).toBeFocused();
  const turns = sectionOf(page, 'turning-points');
  expect((await next.boundingBox())!.y).toBeLessThan((await turns.boundingBox())!.y);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: ui['back-to-course']! }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: ui['again']!, exact: true }).first()).toBeFocused();
  await next.press('Enter');
  await expect(page.locator('lesson-view h1')).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: ui['again']!, exact: true }).first().click();
  await expect(page.locator('[data-part="offer"]')).toBeVisible();
});

test('printed, everything folded is open, no button is there, and private words only when asked for', async ({
  page,
}) => {
  await run(page, middling);
  await page.locator('.debrief textarea').fill('My own words.');
  await print(page, 'print-mine');
  const debrief = page.locator('.debrief:visible');
  await expect(itemOf(page, 1).getByText(ui['stronger']!, { exact: true })).toBeVisible();
  await expect(debrief.getByRole('table')).toBeVisible();
  await expect(
    debrief.locator('button:visible, select:visible, summary:not(.rest > summary):visible'),
  ).toHaveCount(0);
  await expect(debrief.getByText('My own words.').filter({ visible: true })).toHaveCount(0);
  await expect(debrief.getByText(ui['for-a-group']!).filter({ visible: true })).toHaveCount(0);

  await print(page, 'print-words');
  await expect(debrief.getByText('My own words.').filter({ visible: true })).toHaveCount(1);
});

test('printed for a group it is one way through: nothing of it is the learner’s', async ({
  page,
}) => {
  await run(page, worst);
  await page.locator('.debrief textarea').fill('My own words.');
  await page.getByRole('button', { name: ui['again']! }).first().click();
  await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
  await click(page, middling);
  await page.getByLabel(ui['compare-with']!).selectOption({ index: 1 });
  await print(page, 'print-words');
  await print(page, 'print-group');
  const view = page.locator('customer-conversation:visible');
  const text = await view.innerText();
  expect(text).toContain(noRoom.titles['promise-kept']);
  expect(text).toContain('Trust moved most here');
  expect(text).toContain(`${ui['line-taken']}: `);
  expect(text).toContain(ui['also-open']);
  expect(plain(text)).toContain(plain(noRoom.texts[noRoom.debrief.group.at(-1)!]!));
  expect(text).not.toContain(`${ui['you-chose']}: `);
  expect(text).not.toContain(ui['note-practice']);
  expect(text).not.toContain(ui['side-by-side']);
  expect(text).not.toContain('My own words.');
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in it with everything open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await run(page, worst);
    await page.getByRole('button', { name: ui['again']! }).first().click();
    await page.getByRole('button', { name: ui['begin-unguided']!, exact: true }).click();
    await click(page, middling);
    await page.getByLabel(ui['compare-with']!).selectOption({ index: 1 });
    await page.locator('.debrief details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    // The heading of the page is the view's, and looked at with all views.
    const faults = (await axeFaults(page)).filter((fault) => !fault.startsWith('page-has-heading'));
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBe(0);
  });
}

async function run(page: Page, choices: readonly string[]): Promise<void> {
  await clickToConversation(page);
  await click(page, choices);
}

/** Ticks a version and prints it, to nowhere: what is looked at is the page as it would be printed. */
async function print(page: Page, version: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const printing = page.locator('.printing');
  const box = printing.getByLabel(ui[version]!, { exact: true });
  if (!(await box.isVisible())) await printing.locator('summary').click();
  await box.check();
  await printing.getByRole('button').click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
}

function sectionOf(page: Page, title: string): Locator {
  return page
    .locator('.debrief section')
    .filter({ has: page.getByRole('heading', { name: ui[title]! }) });
}

function itemOf(page: Page, i: number): Locator {
  return page.locator('.decided').nth(i);
}

/** What can be read under a heading of the folded part, paragraph by paragraph. */
async function under(item: Locator, label: string): Promise<string[]> {
  const pair = item
    .locator('dl > div')
    .filter({ has: item.page().getByText(ui[label]!, { exact: true }) });
  if (!(await pair.isVisible())) return [];
  const inside = (await pair.locator('dd').innerText()).split('\n');
  return inside.map(plain).filter((line) => line !== '');
}

async function pointsOf(line: Locator): Promise<number[][]> {
  const d = (await line.getAttribute('d')) ?? '';
  return d
    .slice(1)
    .split('L')
    .map((point) => point.split(/[ ,]/).map(Number));
}

function worthOf({ evidence }: { evidence: Record<string, number> }): number {
  return Object.values(evidence).reduce((sum, mark) => sum + mark, 0);
}

/** What trust and patience are at the start, and after each decision. */
function valuesOf(choices: readonly string[]): { trust: number; patience: number }[] {
  const { logic } = noRoom;
  const states = [plainStart(logic)];
  for (const { taken } of playRun(choices).decisions) {
    states.push(plainTake(logic, states.at(-1)!, taken)!);
  }
  return states.map(({ meters }) => ({ trust: meters['trust']!, patience: meters['patience']! }));
}
