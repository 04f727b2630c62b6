import type { ListItem } from 'mdast';
import type { Code } from '../model/problem.ts';
import type { Desk } from './desk.ts';
import { keyForm } from './keys.ts';
import { itemText } from './nodes.ts';

/**
 * The keys of one choice or option: where they begin a second time, the line of the one that they belong
 * to was lost, which is told as `code`. One key that stands twice is just that, and is left to `readKeys`.
 */
export function keysOfOne(
  items: ListItem[],
  { what, id, code }: { what: string; id: string; code: Code },
  desk: Desk,
): ListItem[] {
  const names = items.map((item) => keyForm.exec(itemText(item, desk).text)?.[1]);
  const second = names.findIndex((name, i) => name !== undefined && names.indexOf(name) < i);
  const again = new Set(
    names.slice(0, second).filter((name) => names.slice(second).includes(name)),
  );
  if (second < 0 || again.size < 2) return items;
  const reason = `Below "${id}" the keys begin a second time here. The line of another ${what}, "- [id] …", seems to be missing above this one. If these keys were pasted twice, take them away.`;
  desk.note(code, itemText(items[second]!, desk).at, { reason });
  return items.slice(0, second);
}
