import type { Root } from 'mdast';
import { idPattern } from '../model/names.ts';
import type { Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { plainId } from '../language/plain-id.ts';
import { property, spotOf, wordsIn, type Word } from '../language/words.ts';
import type { Around } from './rules.ts';

/** Checks the name of a conversation, which must be written and in the course. */
export function checkScenario(word: Word, desk: Desk, { known }: Around): void {
  const { scenarios, written, called } = known;
  const id = property(word, 'id');
  if (id === undefined || !scenarios || scenarios.includes(id)) return;
  const meant = called?.(id);
  const cure = written?.includes(id)
    ? ' Name it in content/course.yaml.'
    : meant === undefined
      ? guess(id, scenarios)
      : ` Write its id, "${meant}".`;
  desk.note('unknown-scenario', spotOf(word, 'id'), { name: id, guess: cure });
}

/** Checks the name of a term, which the glossary must explain. */
export function checkTerm(word: Word, desk: Desk, { known: { terms } }: Around): void {
  const id = property(word, 'id');
  if (id === undefined) return;
  const at = spotOf(word, 'id');
  desk.use('term', id, at);
  if (!terms || terms.includes(id)) return;
  const own = idPattern.test(id) ? id : plainId(id);
  const here = own === id ? '' : ` and write id="${own}" here`;
  const or = terms.includes(own)
    ? ''
    : `, or describe this one there: "${own}:", and below it, further in, "term: …" and "means: …"${here}`;
  desk.note('unknown-term', at, { name: id, guess: guess(id, terms), or });
}

/** Checks the name of a sheet, which has a file of its own. */
export function checkSheet(word: Word, desk: Desk, { known: { sheets } }: Around): void {
  checkFile('sheet', sheets, word, desk);
}

/** The same of a drawn scene. */
export function checkAnimation(word: Word, desk: Desk, { known: { animations } }: Around): void {
  checkFile('animation', animations, word, desk);
}

function checkFile(
  kind: 'sheet' | 'animation',
  known: readonly string[] | undefined,
  word: Word,
  desk: Desk,
): void {
  const id = property(word, 'id');
  if (id === undefined) return;
  const at = spotOf(word, 'id');
  desk.use(kind, id, at);
  if (!known || known.includes(id)) return;
  desk.note(`unknown-${kind}`, at, { name: id, guess: guess(id, known) });
}

/** The conversations that are a part of a lesson. */
export function conversationsIn(tree: Root | Word): string[] {
  return idsIn(tree, 'Scenario');
}

/** The ids of a lesson's plans, by which the next lesson and the course page read them back. */
export function plansIn(tree: Root): string[] {
  return idsIn(tree, 'IfThen');
}

/** The ids of its boxes for own words. */
export function reflectionsIn(tree: Root): string[] {
  return idsIn(tree, 'Reflection');
}

function idsIn(tree: Root | Word, name: string): string[] {
  const within = wordsIn(tree).filter((word) => word.name === name);
  return within.flatMap((word) => property(word, 'id') ?? []);
}
