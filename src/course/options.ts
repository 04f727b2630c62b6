import type { List, ListItem } from 'mdast';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { readKeys } from '../language/keys.ts';
import { itemText, listsIn, optionForm } from '../language/nodes.ts';
import { badId } from '../language/plain-id.ts';

/**
 * Reads the options of a question or a sort: the same shape as the choices of a conversation,
 * `- [id] text` with keys below it, so that a trainer learns one form.
 */
export function readOptions<Key extends string>(
  list: List,
  known: readonly Key[],
  desk: Desk,
): Option<Key>[] {
  const options: Option<Key>[] = [];
  for (const item of list.children) {
    const raw = itemText(item, desk);
    const form = optionForm.exec(raw.text);
    if (!form) {
      const reason = `"${raw.text.slice(0, 40)}" has no id. Write an option as "- [id] its words".`;
      desk.note('bad-question', raw.at, { reason });
      continue;
    }
    const id = form[1]!;
    const text = part(raw, form[0].length);
    const before = options.find((option) => option.id === id);
    if (!idPattern.test(id)) desk.note('bad-id', raw.at + 1, badId(id));
    else if (before) {
      desk.noteTwice(id, { kind: 'option', at: raw.at + 1 }, { kind: 'the option', at: before.at });
    }
    if (text.text === '') {
      const reason = `"[${id}]" has no words after it. Write what the option says.`;
      desk.note('bad-question', raw.at, { reason });
    }
    const items = listsIn(item).flatMap((inner) => inner.children);
    const found = desk.problems.length;
    const keys = readKeys(items, known, `under the option "${id}"`, desk);
    const isWhole = desk.problems.length === found;
    options.push({ id, item, at: raw.at + 1, text, keys, isWhole });
  }
  return options;
}

export type Option<Key extends string> = {
  id: string;
  item: ListItem;
  at: number;
  text: Piece;
  keys: Map<Key, Piece>;
  /** All that stands under it could be read: what is missing there is missing. */
  isWhole: boolean;
};
