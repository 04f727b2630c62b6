import type { Browser } from '@playwright/test';
import { createCampus, type Campus } from './support/campus/campus.ts';
import type { Grounds } from './support/campus/grounds.ts';
import { runOf } from './support/campus/run-of.ts';
import { test } from './support/campus/test.ts';
import type { Visit } from './support/campus/visit.ts';
import { createDice, type Dice } from './support/dice.ts';
import { awake } from './support/learner.ts';
import type { Faults } from './support/test.ts';

/*
 * Short visits by many learners to LMSs, networks and browsers that do anything, in a real browser. In
 * the end what the LMS holds is what was done, or else the learner was told.
 */

/** How many sessions; `SOAK_BROWSER=200` is the long way. `SEED=… SOAK_BROWSER=1` is one of them. */
const sessions = Number(process.env['SOAK_BROWSER'] ?? 12);
const seed = Number(process.env['SEED'] ?? 20_261_122);
const halves = Math.min(2, sessions);

for (let half = 0; half < halves; half += 1) {
  test(`whatever happens, an LMS holds what its learners did, or they were told (${half + 1} of ${halves})`, async ({
    browser,
    grounds,
    faults,
  }) => {
    test.setTimeout(60_000 + sessions * 20_000);
    for (let session = half; session < sessions; session += halves) {
      if (sessions > 20 && session % 10 < halves)
        console.log(`  ${session} of ${sessions} sessions`);
      await live(browser, grounds, faults, seed + session);
    }
  });
}

async function live(browser: Browser, grounds: Grounds, faults: Faults, number: number) {
  const dice = createDice(number);
  const campus = createCampus(grounds, dice.one(['scorm12', 'scorm2004-3rd']), faults);
  const context = await browser.newContext();
  await campus.use(context);
  const story: string[] = [];
  try {
    const windows = [await arrive(campus, dice)];
    for (let i = 0; i < 8; i += 1) {
      const event = dice.one(events);
      story.push(event.name);
      await event({ campus, windows, dice });
    }
    await campus.afterwards();
  } catch (error) {
    const told = `SEED=${number} SOAK_BROWSER=1, after ${story.join(', ')}`;
    throw new Error(`${told}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  faults.take(/Failed to load resource|net::ERR_/);
  await context.close();
}

/** An LMS that lies from the first word on cannot be told from a new attempt: it begins well. */
async function arrive(campus: Campus, dice: Dice): Promise<Visit> {
  const visit = await campus.enter({
    // With another site between the two, this browser blocks what the device would keep.
    layout: dice.one(['parent', 'grandparent', 'opener', 'popup']),
    unreachable: dice.one(['beacon', 'refuses', 'throws']),
    habits: { believes: dice.one([true, false]) },
  });
  await campus.begin(visit);
  await decide({ campus, windows: [visit], dice });
  await campus.expectHeld();
  return visit;
}

async function decide({ campus, windows, dice }: Now): Promise<void> {
  const [at] = windows;
  if (!at || runOf(campus.taken).ended || !isOn(await at.status())) return;
  await campus.say(dice.one(await campus.choices(at)), at);
}

/** Decisions are most of what happens. */
const events: Event[] = [
  ...Array.from({ length: 8 }, () => decide),
  async function pause({ windows: [at], dice }) {
    await at?.window.waitForTimeout(dice.below(400));
  },
  async function commitsFail({ windows: [at], dice }) {
    const does = dice.one(['lose', 'swallow', 'thankless'] as const);
    await at?.addFaults({ verb: 'Commit', does, times: 1 + dice.below(3) });
  },
  async function fallsOver({ windows: [at] }) {
    await at?.addFaults({ verb: 'SetValue', does: 'throw' }, { verb: 'Commit', does: 'throw' });
  },
  async function losesSession({ windows: [at] }) {
    await at?.lmsFrame().evaluate(() => lms.launches.at(-1)!.lose());
  },
  async function isWell({ campus, windows: [at] }) {
    campus.account.weather = 'fair';
    await at?.clearFaults();
  },
  async function weather({ campus, dice }) {
    campus.account.weather = dice.one(['fair', 'storm', 'login-page']);
  },
  async function offline({ windows: [at] }) {
    await at?.window.context().setOffline(true);
  },
  async function online({ windows: [at] }) {
    await at?.window.context().setOffline(false);
  },
  async function reload({ campus, windows }) {
    const [at] = windows;
    if (!at) return;
    await at.window.context().setOffline(false);
    await at.window.reload();
    await awake(at.course);
    await campus.begin(at);
  },
  async function closeAndReturn({ campus, windows }) {
    await windows[0]?.window.context().setOffline(false);
    windows.splice(0, Infinity, await campus.comeBack());
  },
  async function secondWindow({ campus, windows }) {
    if (windows.length > 1) return;
    await windows[0]?.window.context().setOffline(false);
    windows.unshift(await campus.enter({ layout: 'parent' }));
    await campus.begin(windows[0]);
  },
  async function turnToOther({ windows }) {
    windows.reverse();
  },
];

function isOn(status: string): boolean {
  return ['saved', 'saving', 'unsaved'].includes(status);
}

declare const lms: { launches: { lose(): void }[] };

type Now = { campus: Campus; windows: Visit[]; dice: Dice };
type Event = (now: Now) => Promise<void>;
