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
    '<h1>Hello</h1><img src="assets/faces/nora.svg" alt="">',
    '<link rel="stylesheet" href="assets/course.css"><script defer src="assets/player.js"></script>',
  ),
  'assets/player.js': 'void 0;',
  'assets/course.css':
    '@font-face { src: url("atkinson-hyperlegible-next-plain.woff2") } body { margin: 0 }',
  'assets/atkinson-hyperlegible-next-plain.woff2': 'font',
  'assets/faces/nora.svg': 'picture',
};

/** An admin's sheet as the build writes it, for every form at once. */
export const sheet = page(
  '<dl><div><dt>Form</dt><dd data-fact="form"></dd></div><div><dt>File</dt><dd data-fact="file"></dd></div>' +
    '<div><dt>Content</dt><dd data-fact="content"></dd></div><div><dt>Size</dt><dd data-fact="size"></dd></div>' +
    '<div data-row><dt>Sum</dt><dd data-fact="sum"></dd></div></dl>' +
    '<p data-only="scorm12">For 1.2</p><p data-only="scorm12 scorm2004">For an LMS</p><p data-only="web">For the web</p>',
);

/** What a course of nothing promises. */
const promised = {
  format: 1,
  record: '1',
  course: {
    id: 'moments-of-truth',
    version: '1.0.0',
    title: 'Moments of truth',
    pass: 0.6,
    success: 'until-passed',
    lms: { interactions: true, objectives: true, saves: 'at-once' },
    competences: [],
    lessons: [],
    scenarios: [],
  },
  plans: [],
  sheets: {},
};

/** What was built for one standard alone, and what packages say of themselves. */
export const ownFiles = {
  'for/scorm12/assets/player.js': 'void 12;',
  'for/scorm2004/assets/player.js': 'void 2004;',
  'for/scorm12/made-of.json': '["xstate"]',
  'for/scorm2004/made-of.json': '["xstate"]',
  'for/web/made-of.json': '["xstate"]',
  'promises/course.json': JSON.stringify(promised),
  'promises/lesson-first-things.json': JSON.stringify(promised),
  'sheets/course/index.html': sheet,
  'sheets/lesson-first-things/index.html': sheet,
};
