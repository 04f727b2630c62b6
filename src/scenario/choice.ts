import type { ListItem } from 'mdast';
import type { Choice } from '../model/graph.ts';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { readEffects } from './effect.ts';
import { readEvidence } from './evidence.ts';
import { readGuard } from './guard.ts';
import { homeOf } from './key-homes.ts';
import { choiceKeys } from './key-names.ts';
import { keyForm, readKeys, readWas, readYes } from '../language/keys.ts';
import { readNext } from './next.ts';
import { badId } from '../language/plain-id.ts';
import { checkQuotes } from './quotes.ts';
import { itemText, listsIn, offsetOf, optionForm, textOf } from '../language/nodes.ts';

/**
 * Reads `- [id] text` and the keys below it. `next` is empty when the author left it out: the
 * caller knows which scene follows.
 */
export function readChoice(item: ListItem, desk: Desk): ChoiceRead | undefined {
  const raw = itemText(item, desk);
  const found = optionForm.exec(raw.text);
  if (!found) return undefined;
  const id = found[1]!;
  const at = raw.at + 1;
  // A tick box has been reported as one (`traps.ts`).
  if (!idPattern.test(id) && !/^[ xX]$/.test(id)) desk.note('bad-id', at, badId(id));
  const text = part(raw, found[0].length);
  if (text.text === '') {
    const reason = `"[${id}]" has no words after it. Write what is said, in quotation marks, or what is done.`;
    desk.note('bad-choice', raw.at, { reason });
  }
  const stray = item.children.slice(1).find((child) => child.type !== 'list');
  if (stray) {
    const words = textOf(stray, desk).text.replace(/^#+\s*/, '');
    const cure =
      stray.type === 'heading'
        ? `A note to yourself begins with two percent signs: "%% ${words}".`
        : 'Move this text above the choices.';
    const reason = `Only keys can stand under the choice "${id}". ${cure}`;
    desk.note('stray-text', offsetOf(stray), { reason });
  }
  const below = listsIn(item).flatMap((list) => list.children);
  const items = below.slice(0, keysOfOne(below, id, desk));
  const homeOfKey = (name: string) => homeOf(name, 'choice', id);
  const where = `under the choice "${id}"`;
  const keys = readKeys(items, choiceKeys, where, desk, undefined, homeOfKey);
  const when = keys.get('when');
  const guard = when && readGuard(when, desk);
  const choice: Choice = {
    id,
    ...readWas(keys.get('was'), [id], desk),
    ...(guard && { when: guard }),
    effects: readIf(keys.get('effect'), readEffects, desk) ?? [],
    evidence: readIf(keys.get('evidence'), readEvidence, desk) ?? {},
    critical: readYes(keys.get('critical'), 'critical', desk),
    next: readIf(keys.get('next'), readNext, desk) ?? [],
  };
  const texts: [string, Piece][] = [['text', text]];
  for (const key of ['locked', 'consequence', 'feedback', 'tempting'] as const) {
    const piece = keys.get(key);
    if (piece) texts.push([key, piece]);
  }
  for (const [, piece] of texts) checkQuotes(piece, desk);
  const keysAt = (['when', 'next', 'evidence', 'effect'] as const).flatMap(
    (key): [string, number][] => {
      const at = keys.get(key)?.at;
      return at === undefined ? [] : [[key, at]];
    },
  );
  return { choice, texts, at, wasAt: keys.get('was')?.at ?? at, keysAt };
}

/**
 * How many of these keys are those of one choice: where they begin a second time, the line of the choice
 * that they belong to was lost.
 */
function keysOfOne(items: readonly ListItem[], id: string, desk: Desk): number {
  const names = items.map((item) => keyForm.exec(itemText(item, desk).text)?.[1]);
  const second = names.findIndex((name, i) => name !== undefined && names.indexOf(name) < i);
  const again = new Set(
    names.slice(0, second).filter((name) => names.slice(second).includes(name)),
  );
  // One key that stands twice is just that.
  if (second < 0 || again.size < 2) return items.length;
  const reason = `below "${id}" the keys begin a second time here. The line of another choice, "- [id] …", seems to be missing above this one. If these keys were pasted twice, take them away.`;
  desk.note('bad-choice', itemText(items[second]!, desk).at, { reason });
  return second;
}

/** A choice that is always open never shows why it is closed: most likely its `when` was forgotten. */
export function checkLocked(choices: readonly ChoiceRead[], desk: Desk): void {
  for (const { choice, texts } of choices) {
    const locked = texts.find(([key]) => key === 'locked')?.[1];
    if (locked && !choice.when) desk.note('never-locked', locked.at, { name: choice.id });
  }
}

function readIf<Value>(
  piece: Piece | undefined,
  read: (piece: Piece, desk: Desk) => Value,
  desk: Desk,
): Value | undefined {
  return piece && read(piece, desk);
}

export type ChoiceRead = {
  choice: Choice;
  texts: [string, Piece][];
  at: number;
  wasAt: number;
  /** Where it says when it is open, what follows, what it shows and does; without what is left out. */
  keysAt: [key: string, at: number][];
};
