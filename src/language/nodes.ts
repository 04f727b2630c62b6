import type { List, ListItem, RootContent } from 'mdast';
import type { Desk, Piece } from './desk.ts';

/** `[id] …`, the beginning of a choice and of an option of a question. */
export const optionForm = /^\[([^\]\n]*)\](?![(:[])\s*/;

/** The author's own characters for a node. */
export function textOf(node: { position?: RootContent['position'] }, desk: Desk): Piece {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { text: desk.source.text.slice(start, end), at: start };
}

/** The first paragraph of a list item, continuation lines joined. */
export function itemText(item: ListItem, desk: Desk): Piece {
  const first = item.children[0];
  return first?.type === 'paragraph' ? textOf(first, desk) : { text: '', at: offsetOf(item) };
}

/** The lists inside an item: the keys of a choice. */
export function listsIn(item: ListItem): List[] {
  return item.children.filter((child) => child.type === 'list');
}

export function offsetOf(node: { position?: RootContent['position'] }): number {
  return node.position?.start.offset ?? 0;
}
