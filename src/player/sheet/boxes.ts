import type { Entries } from '../../model/sheet.ts';
import { shortName } from '../../sheet/says.ts';
import { part } from '../part.ts';

/** What is written in the boxes of a row, or in those of a sheet that stand in no row. */
export function readBoxes(within: HTMLElement): Entries {
  return Object.fromEntries(boxesIn(within).map((box) => [box.dataset['field']!, valueOf(box)]));
}

/** Writes them; a box of which nothing is known holds what it did to begin with. */
export function fillBoxes(within: HTMLElement, entries: Entries): void {
  for (const box of boxesIn(within)) {
    const value = entries[box.dataset['field']!];
    if (isTick(box)) box.checked = !!value;
    else box.value = String(value ?? ('defaultValue' in box ? box.defaultValue : ''));
  }
}

/** The rows of a group, each with what it is called. */
export function readRows(rows: HTMLElement): Entries[] {
  return [...rows.children].map((row) => ({
    ...readBoxes(row as HTMLElement),
    row: shortName(part(row, 'row').textContent),
  }));
}

/** What is filled in, as lines: what was asked and written, below the headings that it stands under. */
export function toldIn(within: HTMLElement): string[] {
  const places = [...within.querySelectorAll<HTMLElement>('h3, form h4, legend, [data-field]')];
  /** What the line below is. Headings rank as their names do in the alphabet, words behind all of them. */
  let below = '';
  const told = places.reverse().flatMap((place) => {
    const isWords = isBox(place);
    if (isWords ? !valueOf(place) : below <= place.tagName) return [];
    below = isWords ? 'words' : place.tagName;
    return isWords
      ? `${part(place.closest('label')!, 'ask').textContent.trim()} ${valueOf(place)}`
      : place.textContent.trim();
  });
  return told.reverse();
}

function boxesIn(within: HTMLElement): Box[] {
  const row = within.closest('[data-row]');
  const boxes = [...within.querySelectorAll<Box>('[data-field]')];
  return boxes.filter((box) => box.closest('[data-row]') === row);
}

/** A number that cannot be, such as one below nought, is none. */
const valueOf = (box: Box) =>
  (isTick(box) && !box.checked) || box.validity.badInput || box.validity.rangeUnderflow
    ? ''
    : box.value;
const isTick = (box: Box): box is HTMLInputElement => box.type === 'checkbox';
const isBox = (place: HTMLElement): place is Box => 'field' in place.dataset;

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
