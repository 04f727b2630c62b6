import type { BrowserContext } from '@playwright/test';

/** Lays headers over those of the packages' files, or of the files of a pattern. */
export async function sendHeaders(
  context: BrowserContext,
  headers: Record<string, string>,
  files: string | RegExp = '**/pluginfile.php/**',
): Promise<void> {
  await context.route(files, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}
