import { guess } from '../language/guess.ts';
import { idPattern } from '../model/names.ts';
import { kinds, listKinds } from './starters.ts';
import { stop } from './steps.ts';

/** How each of them is asked for. */
const forms = {
  scenario: 'npm run new -- scenario <id> --kind <kind>',
  lesson: 'npm run new -- lesson <id>',
  brief: 'npm run new -- brief <id of a lesson>',
  sheet: 'npm run new -- sheet <id>',
  animation: 'npm run new -- animation <id>',
};
export const scenarioForm = forms.scenario;

/**
 * What somebody asks `npm run new` for. Ends the command with what to write instead when the words
 * make no sense. Without a kind, it is empty.
 */
export function readWanted([what, ...ids]: readonly string[], kind: string): Wanted {
  const [id] = ids;
  if (!isWhat(what) || id === undefined) return stop(usage());
  const given = kind === '' ? '' : ` --kind ${kind}`;
  const write = (better: string) => `Write \`npm run new -- ${what} ${better}${given}\`.`;
  if (ids.length > 1) {
    const better = idFrom(ids.join(' '));
    const says = `An id is one word, and these are ${ids.length}: ${ids.join(' ')}.`;
    return stop(`${says} ${better ? `Join them with hyphens. ${write(better)}` : rule}`);
  }
  if (!idPattern.test(id)) {
    const better = idFrom(id);
    return stop(`"${id}" cannot be an id. ${rule}${better ? ` ${write(better)}` : ''}`);
  }
  if (what !== 'scenario' && kind !== '') {
    return stop(`${what === 'animation' ? 'An' : 'A'} ${what} has no kind. Leave --kind out.`);
  }
  if (kind === '' || kinds.has(kind)) return { what, id, kind };
  const near = guess(kind, [...kinds.keys()]);
  return stop(`"${kind}" is not a kind.${near} The kinds:\n${listKinds().trimEnd()}`);
}

function usage(): string {
  return `Write one of these, with a short word of your own for <id>, such as "late-parcel":
${Object.values(forms)
  .map((form) => `  ${form}\n`)
  .join('')}
The kinds of customer, of which one stands for <kind>:
${listKinds().trimEnd()}`;
}

const rule = 'Use lower-case letters, digits and hyphens, a letter first, two characters at least.';

/** The id that somebody may have meant, such as `angry-guest` for "Angry guest"; nothing where none is near. */
function idFrom(words: string): string | undefined {
  const id = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return idPattern.test(id) ? id : undefined;
}

const isWhat = (word: string | undefined): word is What =>
  word !== undefined && Object.hasOwn(forms, word);

export type What = keyof typeof forms;
type Wanted = { what: What; id: string; kind: string };
