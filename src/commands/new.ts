import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idPattern } from '../model/names.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';
import { lessonStarter, scenarioStarter } from './starters.ts';

/* npm run new -- scenario <id>, npm run new -- lesson <id>: a small whole file to fill in. */
const [kind = '', id = '', ...more] = process.argv.slice(2);
const starters = new Map([
  ['scenario', scenarioStarter],
  ['lesson', lessonStarter],
]);
const starter = starters.get(kind);
if (!starter || id === '' || more.length > 0) {
  stop('Write `npm run new -- scenario <id>` or `npm run new -- lesson <id>`.');
}
if (!idPattern.test(id)) {
  stop(
    `"${id}" cannot be an id. Use lower-case letters, digits and hyphens, a letter first, two characters at least.`,
  );
}
const file = `content/${kind}s/en/${id}.mdx`;
if (existsSync(join(root, file))) stop(`${file} is there already. Choose another id.`);
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), starter());
const key = kind === 'lesson' ? `lesson: ${id}` : `scenarios: [${id}]`;
process.stdout.write(
  `Written: ${file}\nName it in content/course.yaml ("${key}"), then see it with \`npm run dev\`.\n`,
);
