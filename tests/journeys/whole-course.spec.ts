import type { Page } from '@playwright/test';
import { typeset } from '../../src/course/typeset.ts';
import type { Graph } from '../../src/model/graph.ts';
import { click } from './support/learner.ts';
import { webPage } from './support/lms.ts';
import { readWhole, ui } from './support/packages.ts';
import { compileScript, playRun, scenarios } from './support/script.ts';
import { expect, test } from './support/test.ts';

/* Every conversation that is shipped, as a learner comes to it and goes through it. */
test.describe.configure({ timeout: 180_000 });

for (const id of scenarios) {
  test(`${id}: from the course page by its best run to the end, and it is done`, async ({
    page,
    whole,
  }) => {
    const graph = typeset(compileScript(id));
    const choices = firstPlay(id);
    const { decisions, ending } = playRun(choices, graph);
    await page.goto(webPage(whole));
    await page.locator(`course-view a[href="#/scenarios/${id}"]:visible`).first().click();
    await expect(page.getByRole('heading', { name: graph.title, level: 1 })).toBeFocused();
    await page.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    for (const choice of choices) {
      await unfold(page, choice);
      await click(page, [choice]);
    }
    await expect(page.getByRole('heading', { name: graph.titles[ending!.id]! })).toBeFocused();
    // A line of its chart is broken where a scene sets the number, and only there.
    const places = [...decisions.slice(1).map(({ scene }) => scene), ending!.id];
    for (const line of await page.locator('[data-view]:not([hidden]) .chart [data-meter]').all()) {
      const meter = await line.getAttribute('data-meter');
      const way = places.map((place) => (isSetAt(place, meter, graph) ? 'M' : 'L')).join('');
      expect((await line.getAttribute('d'))!.replaceAll(/[^ML]/g, ''), meter!).toBe(`M${way}`);
      const told = page.getByText(ui['page-line-broken']!).filter({ visible: true });
      if (way.includes('M')) await expect(told).toBeVisible();
    }
    await page
      .getByRole('link', { name: ui['back-to-course']! })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.locator(`course-view .state[data-state-of="${id}"]`)).toContainText(
      ui['done']!,
    );
  });
}

function isSetAt(place: string, meter: string | null, { logic }: Graph): boolean {
  const scene = logic.scenes.find(({ id }) => id === place);
  return !!scene?.enter.some((effect) => 'set' in effect && effect.meter === meter);
}

/** At some scenes the lines stand folded below a place for one’s own words. */
async function unfold(page: Page, choice: string): Promise<void> {
  const line = page.locator(`[data-choice="${choice}"]:visible`);
  const fold = page.getByText(ui['show-choices']!).filter({ visible: true });
  await expect(line.or(fold)).toBeVisible();
  if (await fold.isVisible()) await fold.click();
}

/** The choices of the playthrough that stands first in a script's file. */
function firstPlay(id: string): string[] {
  const [, first] = readWhole(`scenarios/en/${id}.play`).split(/^## /m);
  return [...first!.matchAll(/^choose: ([\w-]+)/gm)].map(([, choice]) => choice!);
}
