import { defineConfig } from '@playwright/test';

/**
 * Browser tests run against a course of one conversation, which is built when it is not there yet. Those
 * about the whole course run against what `npm run package` has built; `npm test` does that first.
 */
export default defineConfig({
  testDir: 'journeys',
  globalSetup: './journeys/support/build-one.ts',
  outputDir: '../dist/reports/browser',
  timeout: 60_000,
  workers: 2,
  // A browser on a busy machine may hang where nothing is wrong; `npm test` names what passed only so.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 714, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
