import { click, clickToConversation } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { expect, test } from './support/test.ts';

/** Some LMSs offer both standards at once and keep only what comes by one of them. */
for (const { standard, other, methods } of [
  {
    standard: 'scorm12',
    other: 'API_1484_11',
    methods: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
  },
  {
    standard: 'scorm2004-3rd',
    other: 'API',
    methods: [
      'LMSInitialize',
      'LMSFinish',
      'LMSGetValue',
      'LMSSetValue',
      'LMSCommit',
      'LMSGetLastError',
    ],
  },
] as const) {
  test(`${standard}: beside the API of the other standard, the package uses its own`, async ({
    page,
    lms,
  }) => {
    await page.addInitScript(
      ({ name, verbs }) => {
        const heard: string[] = [];
        const verb = (called: string) => [called, () => (heard.push(called), 'true')] as const;
        const api = Object.fromEntries(verbs.map(verb));
        // In the LMS's window and in the frame's own, where the search begins.
        Object.assign(window, { [name]: api, misled: heard });
      },
      { name: other, verbs: [...methods] },
    );
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await clickToConversation(course);
    await click(course, ['straight']);
    await expect.poll(async () => (await rehearsal.record())['cmi.suspend_data']).toBeDefined();
    const misled = () => Reflect.get(window, 'misled');
    expect(await page.evaluate(misled)).toEqual([]);
    expect(await course.locator('html').evaluate(misled)).toEqual([]);
  });
}
