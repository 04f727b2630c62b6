import { defineConfig } from '@playwright/test';
import browserTests from './playwright.config.ts';

/** The pictures of `npm run shots`; no part of `npm test`, since a picture is right when somebody says so. */
export default defineConfig(browserTests, {
  testDir: 'shots',
  outputDir: '../dist/reports/shots',
  reporter: 'dot',
});
