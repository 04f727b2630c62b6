import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../model/names.ts';
import { root } from './project.ts';
import { stop } from './steps.ts';
import { lessonStarter, scenarioStarter } from './starters.ts';

/* npm run new -- scenario <id>, npm run new -- lesson <id>: a small whole file to fill in. */
const [kind, id = ''] = process.argv.slice(2);
const starters: Record<string, () => string> = {
  scenario: scenarioStarter,
  lesson: lessonStarter,
};
const starter = starters[kind ?? ''];
if (!starter) stop('Write `npm run new -- scenario <id>` or `npm run new -- lesson <id>`.');
if (!idPattern.test(id)) {
  stop(`"${id}" cannot be an id. Use lower-case letters, digits and hyphens, a letter first.`);
}
const file = `content/${kind}s/en/${id}.mdx`;
if (existsSync(join(root, file))) stop(`${file} is there already. Choose another id.`);
writeFileSync(join(root, file), starter());
const key = kind === 'lesson' ? `lesson: ${id}` : `scenarios: [${id}]`;
process.stdout.write(
  `Written: ${file}\nName it in content/course.yaml ("${key}"), then see it with \`npm run dev\`.\n`,
);
