import type { BrowserContext } from '@playwright/test';
import { createAuditor } from '../../../lms/auditor.ts';
import { createDeeds, type Deeds } from '../../../soak/deeds.ts';
import { asksHowSure, clickSure, clickToConversation } from '../learner.ts';
import { recordAfter, withoutLmsOwn } from '../expected.ts';
import type { Held } from '../held.ts';
import { ui, type Scorm } from '../packages.ts';
import { bestRun, playRun } from '../script.ts';
import { outline } from '../state.ts';
import { expect, type Faults } from '../test.ts';
import { createEar, toCall, type Ear } from './ear.ts';
import type { Grounds } from './grounds.ts';
import type { Account } from './lms-server.ts';
import { runOf } from './run-of.ts';
import { openVisit, type Entrance, type Visit } from './visit.ts';

/**
 * One learner with one LMS, which may do anything, and a device. What they do is taken down here,
 * and so is what the LMS hears; `afterwards` asks for what holds whatever has happened.
 */
export function createCampus(grounds: Grounds, standard: Scorm, faults: Faults): Campus {
  const ear = createEar();
  const account = grounds.server.open(ear.hear);
  const deeds = createDeeds(outline);
  const taken: string[] = [];
  const auditor = createAuditor({
    standard: standard === 'scorm12' ? 'scorm12' : 'scorm2004',
    mastery: '',
    stored: account.stored,
    get launches() {
      return ear.launches;
    },
  });
  let usual: Partial<Entrance> = {};
  let at: Visit | undefined;
  const devices: BrowserContext[] = [];
  const device = () => devices.at(-1)!;

  const campus: Campus = {
    account,
    deeds,
    launches: () => ear.launches,
    calls: () => ear.launches.at(-1)?.calls.map(({ said }) => said) ?? [],
    asLms: () => ({
      record: async () => Object.fromEntries(account.stored),
      calls: async () => campus.calls().map(toCall),
    }),
    get taken() {
      return taken;
    },
    async use(context) {
      faults.listen(context);
      devices.push(context);
      await ear.listen(context);
    },
    async enter(how = {}) {
      usual = { layout: how.layout ?? 'parent', origin: how.origin };
      at = await openVisit(device(), grounds, {
        layout: 'parent',
        standard,
        account: account.address,
        habits: {},
        unreachable: 'beacon',
        ...how,
      });
      return at;
    },
    async begin(visit = at!) {
      const { course } = visit;
      // A window behind another paints, and is pressed, when it pleases.
      await visit.window.bringToFront();
      const scene = course.locator(`[data-scene="${playRun(taken).at}"]`);
      if (runOf(taken).ended || (await scene.isVisible())) return;
      if (taken.length === 0) return clickToConversation(course);
      await visit.expectStatus('saved', 'saving', 'unsaved', 'device-only');
      const link = course.getByRole('link', { name: ui['go-on']!, exact: true }).first();
      await expect(scene.or(link).filter({ visible: true }).first()).toBeVisible();
      if (await link.isVisible()) await link.click();
      await expect(scene).toBeVisible();
    },
    async decide(times = 1, visit = at!) {
      for (let i = 0; i < times; i += 1) {
        const open = await campus.choices(visit);
        const best = bestRun[taken.length];
        await campus.say(best && open.includes(best) ? best : open[0]!, visit);
      }
    },
    async choices({ course } = at!) {
      const all = course.locator(
        '[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice]:not([aria-disabled])',
      );
      await all.filter({ visible: true }).first().waitFor();
      return all.evaluateAll((buttons) =>
        buttons
          .filter((button) => button.checkVisibility())
          .map((button) => (button as HTMLElement).dataset['choice']!),
      );
    },
    async say(choice, visit = at!) {
      const { course } = visit;
      at = visit;
      await visit.window.bringToFront();
      await course
        .locator(`[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice="${choice}"]`)
        .click();
      // Where it was not kept, it was said.
      if (writable.test(await visit.status())) campus.took(choice);
      if (await asksHowSure(course)) await clickSure(course);
      await course.getByRole('button', { name: ui['go-on-button']! }).click();
    },
    took(choice) {
      taken.push(choice);
      deeds.decided(runOf(taken));
    },
    forgetLast() {
      taken.pop();
      deeds.forget(account.stored.get('cmi.suspend_data') ?? '');
    },
    async comeBack(how = {}) {
      for (const page of device().pages()) await page.close();
      const visit = await campus.enter({ ...usual, ...how });
      await campus.begin(visit);
      return visit;
    },
    async expectHeld() {
      const held = () => deeds.missingFrom(account.stored.get('cmi.suspend_data') ?? '');
      await expect.poll(held, 'what the LMS does not hold').toEqual([]);
    },
    afterwards,
    async close() {
      for (const context of devices.slice(1)) {
        await context.close();
        await context.browser()?.close();
      }
    },
  };
  return campus;

  /**
   * What holds after every fault: the next decision is taken at once; when all is well again, the
   * course comes back with everything; the LMS then has it, and was never told anything wrong. (That
   * nothing was thrown, every test looks at.)
   */
  async function afterwards(): Promise<void> {
    const open = at && writable.test(await at.status()) ? at : undefined;
    if (open && !runOf(taken).ended) {
      await campus.begin(open);
      await campus.decide(1, open);
    }
    await device().setOffline(false);
    account.weather = 'fair';
    const withLms = !['alone', 'alien', 'sealed'].includes(usual.layout ?? '');
    if (withLms) {
      const visit = await campus.comeBack();
      if (!runOf(taken).ended) await campus.decide(1, visit);
      await campus.expectHeld();
      await visit.expectStatus('saved');
    }
    if (withLms && runOf(taken).ended) {
      const held = () => withoutLmsOwn(Object.fromEntries(account.stored));
      await expect.poll(held).toEqual(recordAfter(standard, playRun(taken)));
    }
    expect(auditor.complaints(), 'what the LMS was told').toEqual([]);
    expect(ear.slow, 'an answer is there within a second').toEqual([]);
  }
}

/** Statuses in which what is done counts. */
const writable = /^(saved|saving|unsaved|device-only)$/;

export type Campus = {
  account: Account;
  deeds: Deeds;
  launches(): Ear['launches'];
  /** As `expectRunHeld` looks at one. */
  asLms(): Held;
  /** What the latest launch has heard, as `Verb(element=value)`. */
  calls(): string[];
  /** What was chosen so far, along the best run. */
  readonly taken: readonly string[];
  /** Whose windows are to be listened to: a device of its own, with its storage. */
  use(context: BrowserContext): Promise<void>;
  /** Opens the course: in a frame of the LMS's, unless it is said how else. */
  enter(how?: Partial<Entrance>): Promise<Visit>;
  /** Goes to the scene that comes next. */
  begin(visit?: Visit): Promise<void>;
  /** Takes so many decisions more. */
  decide(times?: number, visit?: Visit): Promise<void>;
  /** What can be said at the scene that is shown. */
  choices(visit?: Visit): Promise<string[]>;
  /** Says one thing, and goes on. */
  say(choice: string, visit?: Visit): Promise<void>;
  /** Takes down a decision that was taken otherwise. */
  took(choice: string): void;
  /** The last decision may be gone, and nobody is to miss it; what the LMS holds counts. */
  forgetLast(): void;
  /** Closes every window, opens the course again as it was opened last, and goes to where one was. */
  comeBack(how?: Partial<Entrance>): Promise<Visit>;
  /** Waits until the LMS's server has everything that was done. */
  expectHeld(): Promise<void>;
  afterwards(): Promise<void>;
  /** Closes every device but the test's own. */
  close(): Promise<void>;
};
