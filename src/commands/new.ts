import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from './arguments.ts';
import { writeSchemas } from './editor-schemas.ts';
import { root } from './project.ts';
import { listKinds, readStarter } from './starters.ts';
import { stop } from './steps.ts';
import { readWanted, scenarioForm } from './wanted.ts';

/*
 * npm run new -- scenario <id> [--kind <kind>], npm run new -- lesson <id>, npm run new -- sheet <id>
 *
 * Writes a small whole file to fill in, beside a conversation its playthroughs, and says what to do
 * with them next.
 */
const { words, options } = readArguments(scenarioForm, { kind: { default: '' } });
const { what, id, kind } = readWanted(words, options.kind);
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

const [[file] = ['']] = written;
const line = what === 'lesson' ? `- lesson: ${id}` : `- scenarios: [${id}]`;
const first =
  what === 'sheet'
    ? `Write this in a lesson, on a line by itself, with an empty line above and below it:
  <Sheet id="${id}" />`
    : `Add this line to content/course.yaml, as the last one of \`modules\`:
  ${line}`;
const checked = what === 'sheet' ? '' : ` -- ${id}`;
const plays = `
The .play file says how some runs of it should go. When you change the conversation, \`npm run check\`
tells you which of them comes out differently, and at which line: then change that line, too.
`;
process.stdout.write(`${written.map(([file]) => `Written: ${file}\n`).join('')}
Next:
  1. ${first}
  2. Change ${file}, and look at it with \`npm run dev\`.
  3. See whether all is well: npm run check${checked}
${what === 'scenario' ? plays : ''}`);
if (what === 'scenario' && kind === '') {
  process.stdout.write(`
No kind was named, so this is the angry customer. To begin with another, delete the two files and
write \`npm run new -- scenario ${id} --kind <kind>\`. The kinds:
${listKinds()}`);
}
