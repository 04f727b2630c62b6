import { part, type Desk, type Piece } from '../../language/desk.ts';
import { guess, nearest } from '../../language/guess.ts';

/**
 * Reads the word that begins a line, `word: …`. One that is near to a known word is reported and
 * then read as that, so that a slip is one message; nothing comes back for any other.
 */
export function readWord(
  line: Piece,
  desk: Desk,
  choices: ReadonlySet<string>,
): { word: string; value: Piece } | undefined {
  const bare = /^:?\s*(?=[^\s:]+$)/.exec(line.text);
  const id = bare && line.text.slice(bare[0].length);
  if (bare && id && choices.has(id)) {
    const reason = `"${line.text}" is a choice without its word. Write "choose: ${id}".`;
    desk.note('bad-play', line.at, { reason });
    return { word: 'choose', value: part(line, bare[0].length) };
  }
  const found = /^([A-Za-z][A-Za-z0-9-]*)(?:(\s*:)\s*|\s+|$)/.exec(line.text);
  const [all = '', name = '', colon] = found ?? [];
  const known = [...lineWords, ...(desk.names.competences ?? [])];
  const word = known.includes(name) ? name : nearest(name.toLowerCase(), known);
  if (name === '' || (colon === undefined && word !== name)) {
    desk.note('bad-play', line.at, { reason: `"${line.text}". ${forms}` });
    return undefined;
  }
  if (colon === undefined) desk.note('no-colon', line.at, { name });
  else if (word !== name) {
    const facts = { name, guess: guess(name.toLowerCase(), known), known: known.join(', ') };
    desk.note('unknown-key', line.at, { ...facts, where: 'in a playthrough' });
  }
  return word === undefined ? undefined : { word, value: part(line, all.length) };
}

/** What a line can begin with, besides the name of a competence. */
export const lineWords = ['choose', 'then', 'open', 'locked', 'ending', 'variant'];
const forms =
  'Write for example "choose: …", "then: trust is 60, scene is …", "locked: none" or "ending: …".';
