import { shuffle } from '../../model/code.ts';
import type { Choice } from '../../model/graph.ts';
import { nearest } from '../part.ts';

/**
 * Shows what can be said now, in an order that is not the author's and stays the same for one
 * person. One that is not open is out of sight, or stands greyed where it has a reason, and
 * `conversation.css` counts those in sight.
 */
export function offerChoices(place: HTMLElement, open: readonly Choice[], seed: string): void {
  const items = place.querySelectorAll<HTMLElement>('[data-option]');
  for (const item of shuffle(items, `${seed}/`, ({ dataset }) => dataset.option)) {
    const isOpen = open.some(({ id }) => id === item.dataset.option);
    item.querySelector('button')!.ariaDisabled = isOpen ? null : 'true';
    item.parentElement!.append(item);
  }
}

/**
 * Number keys and arrows, only while focus is among the choices (WCAG 2.2 2.1.4): elsewhere they
 * belong to the reader.
 */
export function chooseByKey(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const now = nearest(target, '.choices button');
  if (!now || altKey || ctrlKey || metaKey) return;
  const all = now.closest('ol')!.querySelectorAll<HTMLElement>('button');
  const buttons = [...all].filter((button) => button.offsetParent);
  // No other key is a number of one of them.
  buttons[Number(key) - 1]?.click();
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (!way) return;
  buttons.at((buttons.indexOf(now) + way) % buttons.length)?.focus();
  event.preventDefault();
}
