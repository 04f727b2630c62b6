import { classroomPages } from '../classroom/integration.ts';
import type { BuiltCourse } from '../course/outline.ts';
import { formatNames, type Format } from '../packaging/formats.ts';
import { studioPages } from '../studio/integration.ts';
import { against } from './against.ts';
import { readArguments } from './arguments.ts';
import { buildPackages } from './make.ts';
import { size, step, stop } from './steps.ts';

/*
 * npm run package -- [--against old.zip [--form scorm12]]: checks, builds and packs; the zips are in
 * dist/packages. With --against a package that is in use is first compared with what would be packed:
 * where learners would lose something, nothing is built, and the exit code is 2. Safe, with notes or
 * without, is 0; what cannot be compared at all, or built, is 1. With --studio the studio's and the
 * classroom's pages are built, too, as `npm start` does, but nothing is served: for tests.
 */
const { options, words } = readArguments(
  'npm run package -- [--against old.zip] [--form scorm12]',
  {
    against: { default: '' },
    form: { default: '' as Format | '', oneOf: formatNames },
    studio: 'flag',
  },
);
if (words.length > 0) {
  stop(
    `"${words[0]}" is not known here. Write \`npm run package -- --against "old.zip"\`; a path with blanks stands in quotation marks.`,
  );
}
if (options.form && !options.against) {
  stop('`--form` says which form is compared, so it stands beside `--against old.zip`.');
}
const comparing = options.against
  ? await step('Reading the package in use', () => against(options.against, options.form))
  : undefined;
const besides = options.studio ? [studioPages(), classroomPages()] : [];
for (const { file, bytes } of await buildPackages(besides, look)) {
  process.stdout.write(`  dist/packages/${file}  ${size(bytes)}\n`);
}
process.stdout.write(
  '  Beside each lies a page for whoever imports it; SHA256SUMS and a bill of materials are for all.\n',
);

function look(course: BuiltCourse): void {
  if (!comparing) return;
  const { verdict, says } = comparing(course);
  process.stdout.write(`\n${says}\n`);
  if (verdict !== 'unsafe') return;
  process.stderr.write(
    'Nothing was built: dist is as it was. Without --against all of it is packed.\n',
  );
  process.exit(2);
}
