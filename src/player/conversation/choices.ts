import { shuffle } from '../../model/code.ts';
import type { Choice } from '../../model/graph.ts';
import { nearest } from '../part.ts';

/**
 * Shows what can be said now, in an order that is not the author's and stays the same for one
 * person. One that is not open is out of sight, or stands greyed where it has a reason, and
 * `conversation.css` counts those in sight.
 */
export function offerChoices(place: HTMLElement, open: readonly Choice[], seed: string): void {
  const buttons = place.querySelectorAll<HTMLElement>('[data-choice]');
  for (const button of shuffle(buttons, `${seed}/`, ({ dataset }) => dataset.choice)) {
    const isOpen = open.some(({ id }) => id === button.dataset.choice);
    button.ariaDisabled = isOpen ? null : 'true';
    const item = button.parentElement!;
    item.parentElement!.append(item);
  }
}

/**
 * Number keys while focus is at the scene's heading, where each scene begins, or among its choices;
 * arrows only among these, since they scroll the page. Elsewhere both belong to the reader (WCAG 2.2
 * 2.1.4). A key that is held down chooses once.
 */
export function chooseByKey(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey, repeat } = event;
  const now = nearest(target, '.choices button, .now > h2');
  if (!now || altKey || ctrlKey || metaKey) return;
  const all = now.closest('.now')!.querySelectorAll<HTMLElement>('.choices button');
  const buttons = [...all].filter((button) => button.offsetParent);
  // No other key is a number of one of them.
  if (!repeat) buttons[Number(key) - 1]?.click();
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const at = buttons.indexOf(now);
  if (!way || at < 0) return;
  buttons.at((at + way) % buttons.length)?.focus();
  event.preventDefault();
}
