import { test as base } from '../test.ts';
import type { Scorm } from '../packages.ts';
import { createCampus, type Campus } from './campus.ts';
import { openGrounds, type Grounds } from './grounds.ts';

/** Tests with a learner and an LMS that may do anything; each ends with what always holds. */
export const test = base.extend<{ standard: Scorm; campus: Campus }, { grounds: Grounds }>({
  standard: ['scorm12', { option: true }],
  campus: async ({ context, grounds, standard, faults }, use, info) => {
    const campus = createCampus(grounds, standard, faults);
    await campus.use(context);
    await use(campus);
    if (info.status === info.expectedStatus) await campus.afterwards();
    await campus.close();
  },
  grounds: [
    // Playwright wants a pattern here, also where nothing is taken from it.
    async ({}, use) => {
      const grounds = await openGrounds();
      await use(grounds);
      await grounds.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '../test.ts';
