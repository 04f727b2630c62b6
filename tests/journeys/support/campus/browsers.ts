import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions } from '@playwright/test';

/**
 * A browser as people have one, with a profile that it keeps: storage of a page within a page of
 * another site is divided, and neither one with everybody's nor blocked, as under Playwright.
 */
export async function openProfile(options: LaunchOptions): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  mkdirSync(join(folder, 'Default'));
  // Chromium's own names: nothing is blocked.
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    // The last such list counts: Playwright's own turns the dividing off.
    args: [...(options.args ?? []), '--disable-features=Translate'],
  });
  context.once('close', () => rmSync(folder, { recursive: true, force: true }));
  return context;
}
