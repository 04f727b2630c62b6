import type { ListItem } from 'mdast';
import type { Choice } from '../model/graph.ts';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { readEffects } from './effect.ts';
import { readEvidence } from './evidence.ts';
import { readGuard } from './guard.ts';
import { homeOf } from './key-homes.ts';
import { choiceKeys } from './key-names.ts';
import { keyBehind } from '../language/key-behind.ts';
import { readKeys, readWas, readYes } from '../language/keys.ts';
import { readNext } from './next.ts';
import { badId } from '../language/plain-id.ts';
import { keysOfOne } from '../language/second-keys.ts';
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
  const words = part(raw, found[0].length);
  const key = keyBehind(words.text, choiceKeys);
  if (key) {
    const reason = `"- ${key.key}: …" stands behind the words of "${id}". Give it a line of its own below, two blanks further in.`;
    desk.note('bad-choice', words.at + key.at, { reason });
  }
  const text = key ? { ...words, text: words.text.slice(0, key.at).trim() } : words;
  if (text.text === '') {
    const reason = `"[${id}]" has no words after it. Write what is said, in quotation marks, or what is done.`;
    desk.note('bad-choice', raw.at, { reason });
  }
  const stray = item.children.slice(1).find((child) => child.type !== 'list');
  if (stray) {
    const note = textOf(stray, desk).text.replace(/^#+\s*/, '');
    const cure =
      stray.type === 'heading'
        ? `A note to yourself begins with two percent signs: "%% ${note}".`
        : 'Move this text above the choices.';
    const reason = `Only keys can stand under the choice "${id}". ${cure}`;
    desk.note('stray-text', offsetOf(stray), { reason });
  }
  const below = listsIn(item).flatMap((list) => list.children);
  const items = keysOfOne(below, { what: 'choice', id, code: 'bad-choice' }, desk);
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
