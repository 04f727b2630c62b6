import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listScripts } from '../course/files.ts';
import { guess } from '../language/guess.ts';
import { readArguments } from './arguments.ts';
import { writeSchemas } from './editor-schemas.ts';
import { root } from './project.ts';
import { listKinds, readStarter } from './starters.ts';
import { stop } from './steps.ts';
import { readWanted, scenarioForm, type What } from './wanted.ts';

/*
 * npm run new -- scenario <id> [--kind <kind>], or lesson, brief, sheet or animation <id>
 *
 * Writes a small whole file to fill in, beside a conversation its playthroughs, and says what to do
 * with them next.
 */
const { words, options } = readArguments(scenarioForm, { kind: { default: '' } });
const { what, id, kind } = readWanted(words, options.kind);
if (what === 'brief') stopWithoutLesson();
const place = `content/${what}s/en/${id}`;
const written = readStarter(what === 'scenario' ? kind || 'angry' : what).map(
  ([end, text]): [string, string] => [`${place}.${end}`, text],
);
for (const [file] of written) {
  if (existsSync(join(root, file))) stop(`${file} is there already. Choose another id.`);
}
mkdirSync(dirname(join(root, place)), { recursive: true });
for (const [file, text] of written) writeFileSync(join(root, file), text);
writeSchemas(root);

const inCourse = (line: string) =>
  `Add this line to content/course.yaml, as the last one of \`modules\`:\n  ${line}`;
const inLesson = (line: string) =>
  `Write this in a lesson, on a line by itself, with an empty line above and below it:\n  ${line}`;
/** How it comes into the course. */
const first: Record<What, string> = {
  scenario: inCourse(`- scenarios: [${id}]`),
  lesson: inCourse(`- lesson: ${id}`),
  brief: `Nothing has to name it: it belongs to the lesson of the same id. Read that beside it.`,
  sheet: inLesson(`<Sheet id="${id}" />`),
  animation: inLesson(`<Animation id="${id}" />`),
};
const [[file] = ['']] = written;
const seen = what === 'brief' ? ', in the classroom' : '';
const checked = what === 'scenario' || what === 'lesson' ? ` -- ${id}` : '';
const plays = `
The .play file says how some runs of it should go. When you change the conversation, \`npm run check\`
tells you which of them comes out differently, and at which line: then change that line, too.
`;
process.stdout.write(`${written.map(([file]) => `Written: ${file}\n`).join('')}
Next:
  1. ${first[what]}
  2. Change ${file}, and look at it with \`npm run dev\`${seen}.
  3. See whether all is well: npm run check${checked}
${what === 'scenario' ? plays : ''}`);
if (what === 'scenario' && kind === '') {
  process.stdout.write(`
No kind was named, so this is the angry customer. To begin with another, delete the two files and
write \`npm run new -- scenario ${id} --kind <kind>\`. The kinds:
${listKinds()}`);
}

/** A brief has the id of its lesson, so one that belongs to none would be shown to nobody. */
function stopWithoutLesson(): void {
  const lessons = listScripts(join(root, 'content/lessons'), '.mdx').map(({ id }) => id);
  if (lessons.includes(id)) return;
  const cure = guess(id, lessons) || ` Write \`npm run new -- lesson ${id}\` first.`;
  stop(`A brief has the id of its lesson, and there is no lesson called "${id}".${cure}`);
}
