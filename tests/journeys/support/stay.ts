import type { Page } from '@playwright/test';
import type { Promises } from '../../../src/model/promises.ts';
import { expectFirstSteps, expectKept, takeFirstSteps } from './first-steps.ts';
import type { Course } from './learner.ts';
import type { Lms } from './lms.ts';
import type { Scorm } from './packages.ts';
import { expect } from './test.ts';

/**
 * What a learner does with any package on the first day: comes, does the first that counts, goes, comes
 * back, and finds it where it was. The same for a package in an LMS, a thin one and a web folder.
 */
export async function stayTwice(promises: Promises, stay: Stay): Promise<void> {
  const steps = await takeFirstSteps(await stay.come(), promises);
  await stay.leave();
  await stay.isRight();
  expectKept(await stay.state(), promises, steps);
  await expectFirstSteps(await stay.comeBack(), steps);
  await stay.leave();
  await stay.isRight();
  expectKept(await stay.state(), promises, steps);
}

/** In an LMS: nothing is refused, the session is ended, and somebody half-way is said to be half-way. */
export function stayInLms(lms: Lms, standard: Scorm): Stay {
  return {
    come: () => lms.take(),
    comeBack: () => lms.comeBack(),
    leave: () => lms.leave(),
    state: async () => (await lms.record())['cmi.suspend_data'] ?? '',
    async isRight() {
      const calls = await lms.calls();
      expect(calls.filter(({ refused }) => refused)).toEqual([]);
      expect(calls.at(-1)?.method).toMatch(/^(LMSFinish|Terminate)$/);
      const record = await lms.record();
      // Rows and a score come with the end of a run or of a check, and there is neither yet.
      const early = /^cmi\.(interactions\.\d|(core\.)?score\.(raw|scaled))/;
      expect(Object.keys(record).filter((element) => early.test(element))).toEqual([]);
      expect(record).toMatchObject(
        standard === 'scorm12'
          ? { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' }
          : {
              'cmi.completion_status': 'incomplete',
              'cmi.success_status': 'unknown',
              'cmi.exit': 'suspend',
            },
      );
    },
  };
}

/** Without an LMS: all that is kept is on the device, under the course's own name. */
export function stayOnWeb(page: Page, url: string, id: string): Stay {
  const come = async () => {
    await page.goto(url);
    await page.locator('main').waitFor();
    return page;
  };
  const journal = `${id}:journal:`;
  let kept = '';
  return {
    come,
    comeBack: come,
    async leave() {
      kept = (await page.evaluate((key) => localStorage.getItem(key), journal)) ?? '';
      await page.goto('about:blank');
    },
    state: async () => kept.slice(1).split('@')[0]!,
    isRight: async () => {},
  };
}

export type Stay = {
  come(): Promise<Course>;
  comeBack(): Promise<Course>;
  leave(): Promise<void>;
  /** The learner's record, as it is kept. */
  state(): Promise<string>;
  /** Whether all else that is held, or was said, is as it should be. */
  isRight(): Promise<void>;
};
