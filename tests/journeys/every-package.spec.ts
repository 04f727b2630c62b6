import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Promises } from '../../src/model/promises.ts';
import { unzip } from '../../src/packaging/zip.ts';
import { serve } from '../../src/rehearsal/server.ts';
import { openLms } from './support/lms.ts';
import { standards, wholeSite } from './support/packages.ts';
import { stayInLms, stayOnWeb, stayTwice } from './support/stay.ts';
import { expect, test } from './support/test.ts';

/*
 * Every zip that `npm run package` has written, each in an LMS of its own: all of the course, each lesson
 * and each conversation alone, in every form. `npm test` plays the whole course in every form, and of what
 * is alone each in one form, in turn; `npm run rehearse` plays all of them.
 */
const folder = fileURLToPath(new URL('../../dist/packages/', import.meta.url));
const zips = listZips();
const portions = [...new Set(zips.map(portionOf))];

test('there is something to play: what SHA256SUMS names', () => {
  expect(zips, 'run "npm run package" first').not.toEqual([]);
});

for (const zip of process.env['REHEARSE'] === 'all' ? zips : zips.filter(isInTurn)) {
  test(`${zip}: the first that counts is done, left, and there when one is back`, async ({
    page,
  }) => {
    const bytes = readFileSync(folder + zip);
    const id = zip.replace(/^.*\//, '').replace(/\.zip$/, '');
    const sco = { id, bytes: bytes.length, files: unzip(bytes) };
    const written = Buffer.from(sco.files.get('promises.json')!).toString();
    const promises = Promises.parse(JSON.parse(written));
    const form = standards.find((each) => each === promises.form)!;
    const serving = await serve({ site: wholeSite, packages: [sco], port: 0, csp: true });
    try {
      const path = `/pluginfile.php/1/mod_scorm/content/1/${id}/index.html`;
      const stay =
        form === 'web'
          ? stayOnWeb(page, new URL(path, serving.url).href, promises.course.id)
          : stayInLms(await openLms(page, serving, form, sco), form);
      await stayTwice(promises, stay);
    } finally {
      await serving.close();
    }
  });
}

/** The zips as their fingerprints name them, the thin ones and their host's apart: `thin.spec.ts` plays those. */
function listZips(): string[] {
  const sums = `${folder}SHA256SUMS`;
  if (!existsSync(sums)) return [];
  const names = readFileSync(sums, 'utf8').matchAll(/^\S+ +(\S+\.zip)$/gm);
  return [...names].map(([, name]) => name!).filter((name) => !name.startsWith('thin/'));
}

/** Without the form, which stands last in a name. */
function portionOf(zip: string): string {
  return zip.replace(new RegExp(`-(?:${standards.join('|')})\\.zip$`), '');
}

function isInTurn(zip: string): boolean {
  const portion = portionOf(zip);
  const forms = zips.filter((each) => portionOf(each) === portion);
  const turn = portions.indexOf(portion) % forms.length;
  return !portion.includes('/') || forms[turn] === zip;
}
