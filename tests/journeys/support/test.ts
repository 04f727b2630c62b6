import { expect, test as base, type BrowserContext } from '@playwright/test';
import { serve, type Serving } from '../../../src/rehearsal/server.ts';
import {
  readAlone,
  readIdeas,
  readPackage,
  readShipped,
  site,
  standards,
  wholeSite,
} from './packages.ts';

/**
 * `lms` holds the course of one conversation, `ideas` the same with the box for ideas, `whole` the
 * shipped one, and `alone` one conversation of that
 * which has a variant.
 *
 * Every page of every journey is listened to: an error that nobody caught, an error in the console
 * (what a content security policy stops is one), a box of the browser's own (`alert`) fails the test,
 * whatever else it found.
 */
export const test = base.extend<
  { faults: Faults },
  { lms: Serving; whole: Serving; ideas: Serving; alone: Serving }
>({
  // What cannot be pressed within ten seconds is not there.
  actionTimeout: 10_000,
  faults: [
    async ({ context }, use) => {
      const heard: string[] = [];
      const contexts = new Set<BrowserContext>();
      const faults: Faults = {
        listen(to) {
          if (contexts.has(to)) return;
          contexts.add(to);
          to.on('weberror', (error) => heard.push(String(error.error())));
          to.on('dialog', (dialog) => {
            heard.push(`the page asks: ${dialog.message()}`);
            void dialog.dismiss();
          });
          to.on('console', (message) => {
            if (message.type() === 'error') heard.push(message.text());
          });
        },
        take(expected) {
          const taken = heard.filter((text) => expected.test(text));
          heard.splice(0, heard.length, ...heard.filter((text) => !expected.test(text)));
          return taken;
        },
      };
      faults.listen(context);
      await use(faults);
      expect(heard, 'errors, and boxes of the browser’s own').toEqual([]);
    },
    { auto: true },
  ],
  lms: [
    // Playwright wants a pattern here, also where nothing is taken from it.
    async ({}, use) => {
      const serving = await serve({
        site,
        packages: standards.map(readPackage),
        port: 0,
        csp: true,
      });
      await use(serving);
      await serving.close();
    },
    { scope: 'worker' },
  ],
  ideas: [
    async ({}, use) => {
      const serving = await serve({ site, packages: standards.map(readIdeas), port: 0, csp: true });
      await use(serving);
      await serving.close();
    },
    { scope: 'worker' },
  ],
  whole: [
    async ({}, use) => {
      const packages = standards.map(readShipped);
      const serving = await serve({ site: wholeSite, packages, port: 0, csp: true });
      await use(serving);
      await serving.close();
    },
    { scope: 'worker' },
  ],
  alone: [
    async ({}, use) => {
      const packages = standards.map(readAlone);
      const serving = await serve({ site: wholeSite, packages, port: 0, csp: true });
      await use(serving);
      await serving.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

export type Faults = {
  /** Listens to the pages of one more context. */
  listen(to: BrowserContext): void;
  /** The errors heard so far that were meant to happen; they no longer count. */
  take(expected: RegExp): string[];
};
