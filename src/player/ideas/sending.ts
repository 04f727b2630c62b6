import { parting, type Comments } from '../../tracking/comments.ts';
import { toLine } from '../../tracking/format.ts';
import type { Line } from '../../tracking/tracker.ts';
import type { Idea } from '../drawer.ts';
import type { Asker } from '../events.ts';

/**
 * Sends ideas as comments, one at a time and in their order. Each begins with "Idea" and its number,
 * in every language: so they can be told apart, counted and found again in a report, and it needs no
 * objective or row of its own, which an LMS might roll up into a result. An idea counts as sent when
 * the LMS says that it is stored and gives it back; until then it waits, and is looked for before it
 * is sent again.
 */
export function createSender(comments: Comments): Sender {
  /** Added in this page, and whether the LMS showed it at once: what it shows later was stored. */
  const added = new Map<string, boolean>();

  return {
    look({ lend }) {
      let most: number | undefined;
      const isOpen = lend((line) => {
        if (comments.read(line)) most = Math.max(0, comments.room(line) - prefix(1000).length);
      });
      return isOpen ? (most ?? 'none') : 'closed';
    },
    send({ ask, lend }, idea, others, where) {
      let trouble: Trouble | undefined;
      const isOpen = lend((line) => (trouble = handOver(line, idea, others, where)));
      if (!isOpen) return 'closed';
      if (trouble) return trouble;
      if (ask([]).unstored) return 'waits';
      const text = textOf(idea);
      let mended: boolean | undefined;
      lend((line) => (mended = comments.mend?.(line, text, idea.behind ?? [])));
      if (mended === false || (mended && ask([]).unstored)) return 'waits';
      let isThere = false;
      lend((line) => (isThere = comments.read(line)?.includes(text) ?? false));
      if (!isThere) return 'waits';
      delete idea.behind;
      return undefined;
    },
  };

  function handOver(line: Line, idea: Idea, others: readonly Idea[], where: string) {
    const there = comments.read(line);
    if (!there) return 'none';
    const before = textOf(idea);
    if (idea.number > 0 && there.includes(before)) {
      // What it showed at once may have gone no further, in a commit that failed.
      return added.get(before) && comments.renew?.(line) === false ? 'waits' : undefined;
    }
    // An LMS that did not show it at once may have it, and show it at the next launch.
    if (added.get(before) === false) return undefined;
    const numbers = [...there.map(numberOf), ...others.map(({ number }) => number)];
    const next = { ...idea, number: Math.max(0, ...numbers) + 1, behind: there };
    const text = textOf(next);
    if (text.length > comments.room(line)) return 'full';
    if (!comments.add(line, { text, where, now: new Date() })) {
      return lacking.has(line.error()) ? 'none' : 'refused';
    }
    Object.assign(idea, next);
    added.set(text, comments.read(line)?.includes(text) ?? false);
    return undefined;
  }
}

/** What is typed, as it is sent: one line. */
export function wordsOf(typed: string): string {
  return toLine(typed.replaceAll(parting, '/'), Infinity);
}

/** Not implemented, no such element, read-only, by the error numbers of both standards. */
const lacking = new Set([201, 401, 402, 403, 404]);

const prefix = (number: number) => `Idea ${number}: `;
const textOf = ({ number, words }: Idea) => prefix(number) + words;
const numberOf = (text: string) => Number(/^Idea (\d+):/.exec(text)?.[1] ?? 0);

/**
 * `none`: the LMS takes no comments. `full`: what is there leaves no room. `waits`: handed over, and
 * not known to be stored. `closed`: there is no session now.
 */
export type Trouble = 'none' | 'full' | 'refused' | 'waits' | 'closed';

/** What there is of it for whoever sends. */
export type Lms = Pick<Asker, 'ask' | 'lend'>;

export type Sender = {
  /** How many characters an idea may have now. */
  look(lms: Pick<Lms, 'lend'>): number | 'none' | 'closed';
  /** Sends an idea behind the others; takes down in it which number it has. */
  send(lms: Lms, idea: Idea, others: readonly Idea[], where: string): Trouble | undefined;
};
