import type { Desk, Piece } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import type { ChoiceRead } from './choice.ts';

/**
 * Notes an arrow to a scene or an ending at the end of a line that people read, as authors draw where
 * it leads on; only a choice leads anywhere, by its `next`. `choice` is the one whose text it is.
 */
export function checkArrows({ text, at }: Piece, choice: ChoiceRead | undefined, desk: Desk): void {
  const { targets = [] } = desk.names;
  for (const { 1: arrow = '', 2: sign = '', 3: word = '' } of text.matchAll(form)) {
    const target = nearest(word, targets);
    if (target === undefined) continue;
    const way = `"- next: ${sign}${target}"`;
    const hasNext = choice?.keysAt.some(([key]) => key === 'next');
    const where = choice ? `the choice "${choice.choice.id}"` : 'the choice that leads there';
    const cure = hasNext
      ? `Take it away: ${where} has its "next" already`
      : `Take it away, and write ${way} below ${where}, with two blanks before it`;
    // A speech has lost its name, and lines have been joined: it is looked for where it is written.
    desk.note('lost-next', Math.max(at, desk.source.text.indexOf(arrow, at)), { arrow, cure });
  }
}

const form = /((?:[-=–—]+>|→|⇒|➔|➡)[ \t]*(ending[ \t]+)?([a-z][a-z0-9-]*))[.!]?["”)]?[ \t]*$/gmu;
