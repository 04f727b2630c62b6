import type { BrowserContext, Frame, FrameLocator, Page } from '@playwright/test';
import type { Fault } from '../../../lms/faults.ts';
import type { Lms } from '../../../lms/lms.ts';
import type { Status } from '../../../../src/tracking/status.ts';
import { awake, type Course } from '../learner.ts';
import type { Scorm } from '../packages.ts';
import { expect } from '../test.ts';
import type { Grounds } from './grounds.ts';
import { layouts, type Layout, type Places, type Standing } from './layouts.ts';
import type { Plan } from './plan.ts';

/** Opens the course in an LMS, as its windows stand there, and waits until it can be used. */
export async function openVisit(
  context: BrowserContext,
  grounds: Grounds,
  { layout, standard, origin = grounds.origin, page, ...plan }: Entrance,
): Promise<Visit> {
  const standing: Standing = layouts[layout](placesOf({ ...grounds, origin }, standard, plan));
  const first = page ?? (await context.newPage());
  const opened = standing.opens && context.waitForEvent('page');
  await first.goto(standing.address);
  const window = opened ? await opened : first;
  let course: Course = window;
  for (let depth = 0; depth < standing.frames; depth += 1) {
    course = (course as Page | FrameLocator).frameLocator('[name="sco"]');
  }
  await awake(course);
  const lmsFrame = (): Frame | undefined =>
    [first, window].flatMap((one) => one.frames()).find((one) => one.url().includes('/lms.html'));
  const visit: Visit = {
    first,
    window,
    course,
    lmsFrame() {
      const frame = lmsFrame();
      if (!frame) throw new Error('There is no page of an LMS here.');
      return frame;
    },
    async addFaults(...faults) {
      await visit.lmsFrame().evaluate((more) => lms.faults.add(...more), faults);
    },
    putApi: () => visit.lmsFrame().evaluate(() => putApi()),
    async clearFaults() {
      await visit.lmsFrame().evaluate(() => lms.faults.clear());
    },
    async expectStatus(...wanted) {
      const app = course.locator('course-app');
      await expect(app).toHaveAttribute('data-saving', new RegExp(`^(${wanted.join('|')})$`));
    },
    async status() {
      if (window.isClosed() || visit.gone) return 'ended';
      // The page writes it there, of this type.
      return (await course.locator('course-app').getAttribute('data-saving')) as Status;
    },
    gone: false,
    async see(visibilityState) {
      for (const frame of window.frames()) {
        await frame.evaluate((value) => {
          Object.defineProperty(document, 'visibilityState', { value, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, visibilityState);
      }
    },
    async removeFrame() {
      visit.gone = true;
      await visit.lmsFrame().evaluate(() => document.querySelector('iframe')!.remove());
    },
  };
  return visit;
}

function placesOf({ origin, elsewhere, pathOf }: Grounds, standard: Scorm, plan: Planned): Places {
  const page = (from: string, name: string, opens: string) =>
    `${from}/${name}.html#${encodeURIComponent(opens)}`;
  return {
    course: origin + pathOf(standard),
    page: (name, opens) => page(origin, name, opens),
    around: (opens) => page(origin, 'around', opens),
    foreign: (opens) => page(elsewhere, 'around', opens),
    lms(where, address) {
      const whole: Plan = {
        ...plan,
        standard: standard === 'scorm12' ? 'scorm12' : 'scorm2004',
        opens: { in: where, address },
      };
      return page(origin, 'lms', JSON.stringify(whole));
    },
  };
}

declare const lms: Lms;
declare function putApi(): void;

type Planned = Omit<Plan, 'standard' | 'opens'>;

export type Entrance = Planned & {
  layout: Layout;
  standard: Scorm;
  origin?: string | undefined;
  /** A window that is there already. */
  page?: Page | undefined;
};

export type Visit = {
  /** The window that was opened first. */
  first: Page;
  /** The window that the course is in. */
  window: Page;
  course: Course;
  lmsFrame(): Frame;
  /** Puts the API of an LMS that is late into its window. */
  putApi(): Promise<void>;
  addFaults(...faults: Fault[]): Promise<void>;
  clearFaults(): Promise<void>;
  /** Waits until saving stands like this, or like one of these. */
  expectStatus(...wanted: Status[]): Promise<void>;
  /** How saving stands; `ended` where the course is no longer there. */
  status(): Promise<Status>;
  /** Another window comes before this one, or it comes to the front again; headless, none does. */
  see(state: 'hidden' | 'visible'): Promise<void>;
  /** The course is no longer in its window. */
  gone: boolean;
  /** The LMS takes its frame away. */
  removeFrame(): Promise<void>;
};
