import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guess } from '../language/guess.ts';
import { idPattern } from '../model/names.ts';
import { readArguments } from './arguments.ts';
import { writeSchemas } from './editor-schemas.ts';
import { root } from './project.ts';
import { kinds, listKinds, readStarter } from './starters.ts';
import { stop } from './steps.ts';

/*
 * npm run new -- scenario <id> [--kind <kind>], npm run new -- lesson <id>
 *
 * Writes a small whole file to fill in, and says what to do with it next.
 */
const scenarioForm = 'npm run new -- scenario <id> --kind <kind>';
const { words, options } = readArguments(scenarioForm, { kind: { default: '' } });
const { what, id, kind } = check(words, options.kind);
const file = `content/${what}s/en/${id}.mdx`;
if (existsSync(join(root, file))) stop(`${file} is there already. Choose another id.`);
mkdirSync(dirname(join(root, file)), { recursive: true });
writeFileSync(join(root, file), readStarter(what === 'lesson' ? 'lesson' : kind || 'angry'));
writeSchemas(root);

const line = what === 'lesson' ? `- lesson: ${id}` : `- scenarios: [${id}]`;
process.stdout.write(`Written: ${file}

Next:
  1. Add this line to content/course.yaml, as the last one of \`modules\`:
  ${line}
  2. Change the file, and look at it with \`npm run dev\`.
  3. See whether all is well: npm run check -- ${file}
`);
if (what === 'scenario' && kind === '') {
  process.stdout.write(`
No kind was named, so this is the angry customer. To begin with another, delete the file and write
\`npm run new -- scenario ${id} --kind <kind>\`. The kinds:
${listKinds()}`);
}

/** Ends the command with one sentence when the words make no sense. Without a kind, it is empty. */
function check([what, id = '', ...more]: string[], kind: string): Wanted {
  if ((what !== 'scenario' && what !== 'lesson') || id === '' || more.length > 0) {
    return stop(`Write \`${scenarioForm}\` or \`npm run new -- lesson <id>\`.`);
  }
  if (!idPattern.test(id)) {
    return stop(
      `"${id}" cannot be an id. Use lower-case letters, digits and hyphens, a letter first, two characters at least.`,
    );
  }
  if (what === 'lesson' && kind !== '') return stop('A lesson has no kind. Leave --kind out.');
  if (kind === '' || kinds.has(kind)) return { what, id, kind };
  const near = guess(kind, [...kinds.keys()]);
  return stop(`"${kind}" is not a kind.${near} The kinds:\n${listKinds().trimEnd()}`);
}

type Wanted = { what: 'scenario' | 'lesson'; id: string; kind: string };
