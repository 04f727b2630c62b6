import type { Desk } from '../language/desk.ts';
import { property, spotOf, type Word } from '../language/words.ts';
import type { Around } from './rules.ts';

/**
 * A question is answered in a check or in a recall, and nowhere else. Several that follow each other
 * outside have lost one check: they are told at the first.
 */
export function checkInCheck(word: Word, desk: Desk, around: Around): void {
  const found = runsOutside(around).find(([first]) => first === word);
  if (!found) return;
  const names = found.map((one) => `"${property(one, 'id')}"`);
  const open = `<Check id="${freeId(desk.source.text)}">`;
  const reason =
    names.length === 1
      ? `The question ${names[0]} stands outside <Check>, where nobody's answer would be taken. Write ${open} on a line of its own above it, and </Check> below it.`
      : `The questions ${names.join(', ')} stand outside <Check>, where nobody's answers would be taken. Write ${open} on a line of its own above the first of them, and </Check> below the last.`;
  desk.note('bad-question', spotOf(word), { reason });
}

/** What to do about a `</Check>` behind this text that nothing in it opens; nothing without a question. */
export function openingLost(before: string, name: string): string | undefined {
  if (!/^(?:Check|Recall)$/.test(name)) return undefined;
  const own = before.slice(Math.max(0, ...[...before.matchAll(ends)].map(({ index }) => index)));
  const first = /^[ \t]*<Question\b/m.exec(own);
  if (!first) return undefined;
  const line = before.slice(0, before.length - own.length + first.index).split('\n').length;
  const open = `<${name} id="${freeId(before, name.toLowerCase())}">`;
  return `</${name}> ends what is not open here. Write ${open} on a line of its own above the first of its questions, which is in line ${line}.`;
}

/** Questions outside, with no check and no recall between them. What words one of a check anew belongs to that. */
function runsOutside({ all, checked }: Around): Word[][] {
  const runs: Word[][] = [[]];
  const kept = checked.map((word) => property(word, 'id'));
  for (const word of all) {
    const first = property(word, 'again');
    const isAnew = first !== undefined && kept.includes(first);
    const isOutside = word.name === 'Question' && !checked.includes(word) && !isAnew;
    if (isOutside && property(word, 'id') !== undefined) runs.at(-1)!.push(word);
    else if (/^(?:Check|Recall)$/.test(word.name ?? '')) runs.push([]);
  }
  return runs;
}

/** An id that nothing in the lesson has. */
function freeId(text: string, wanted = 'check'): string {
  let id = wanted;
  for (let count = 2; text.includes(`id="${id}"`); count += 1) id = `${wanted}-${count}`;
  return id;
}

const ends = /<\/(?:Check|Recall)>/g;
