import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a folder of its own with these files in it, as a build would leave it; it goes with the test. */
export function makeSite(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A page as the build writes it, with this head and body. */
export function page(body = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title>${head}</head><body>${body}</body></html>`;
}

/** A small, lawful site: what every package takes, without what is for one standard alone. */
export const smallSite = {
  'index.html': page(
    '<h1>Hello</h1><img src="assets/faces/nora.webp" alt="">',
    '<link rel="stylesheet" href="assets/style.css"><script defer src="assets/player.js"></script>',
  ),
  'assets/player.js': 'void 0;',
  'assets/style.css': '@font-face { src: url("fonts/plain.woff2") } body { margin: 0 }',
  'assets/fonts/plain.woff2': 'font',
  'assets/faces/nora.webp': 'picture',
};

/** What was built for one standard alone. */
export const ownFiles = {
  'for/scorm12/assets/player.js': 'void 12;',
  'for/scorm2004/assets/player.js': 'void 2004;',
};
