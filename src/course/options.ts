import type { List, ListItem } from 'mdast';
import { idPattern } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { keyForm, readKeys } from '../language/keys.ts';
import { itemText, listsIn, optionForm } from '../language/nodes.ts';
import { badId } from '../language/plain-id.ts';
import { keysOfOne } from '../language/second-keys.ts';

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
  let wasWhole = true;
  const isKey = (item: ListItem) =>
    known.some((key) => key === keyForm.exec(itemText(item, desk).text)?.[1]);
  for (const [i, item] of list.children.entries()) {
    const raw = itemText(item, desk);
    const form = optionForm.exec(raw.text);
    // With the option above it, where there is one.
    if (!form && options.length > 0 && isKey(item)) continue;
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
      // What belongs to it may stand below the other.
      before.isWhole = false;
    }
    if (text.text === '') {
      const reason = `"[${id}]" has no words after it. Write what the option says.`;
      desk.note('bad-question', raw.at, { reason });
    }
    const below = listsIn(item).flatMap((inner) => inner.children);
    const after = list.children.slice(i + 1);
    const end = after.findIndex((other) => !isKey(other));
    const beside = after.slice(0, end < 0 ? undefined : end);
    const found = desk.problems.length;
    if (beside[0]) {
      const reason = `This key stands beside its option, and not below it. Begin it, and those that follow, two blanks further in than "- [${id}]".`;
      desk.note('bad-question', itemText(beside[0], desk).at, { reason });
    }
    const own = { what: 'option', id, code: 'bad-question' } as const;
    const items = keysOfOne([...below, ...beside], own, desk);
    const keys = readKeys(items, known, `under the option "${id}"`, desk);
    // A key of its own may stand with the option above, where something is wrong then.
    const isWhole = desk.problems.length === found && wasWhole;
    wasWhole = desk.problems.length === found;
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
