import { digest } from '../../model/code.ts';
import type { Choice, Scene } from '../../model/graph.ts';

/**
 * Shows what can be said now, in an order that is not the author's and stays the same for one
 * person. A choice that is not open is not shown, or stands greyed with its reason.
 */
export function offerChoices(
  section: HTMLElement,
  scene: Scene,
  open: readonly Choice[],
  seed: string,
): void {
  const list = section.querySelector('.choices ol')!;
  const items = scene.choices
    .map(({ id }) => list.querySelector<HTMLElement>(`[data-option="${id}"]`)!)
    .toSorted((a, b) => (orderOf(a, seed) < orderOf(b, seed) ? -1 : 1));
  let number = 0;
  for (const item of items) {
    const button = item.querySelector('button')!;
    const reason = item.querySelector<HTMLElement>('.locked');
    const isOpen = open.some(({ id }) => id === item.dataset.option);
    item.hidden = !isOpen && !reason;
    button.ariaDisabled = isOpen ? null : 'true';
    if (reason) {
      reason.hidden = isOpen;
      button.toggleAttribute('aria-describedby', !isOpen);
      if (!isOpen) button.setAttribute('aria-describedby', reason.id);
    }
    if (!item.hidden) number += 1;
    button.querySelector('.key')!.textContent = String(number);
    list.append(item);
  }
}

/**
 * Number keys and arrows, only while focus is among the choices (WCAG 2.2 2.1.4): elsewhere they
 * belong to the reader.
 */
export function chooseByKey(event: KeyboardEvent): void {
  if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
  const list = event.target.closest('.choices ol');
  if (!list) return;
  const buttons = [...list.querySelectorAll<HTMLElement>('li:not([hidden]) > button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const move = moves[event.key];
  if (move !== undefined) {
    buttons[(at + move + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  } else if (/^[1-9]$/.test(event.key)) {
    buttons[Number(event.key) - 1]?.click();
    event.preventDefault();
  }
}

function orderOf(item: HTMLElement, seed: string): string {
  return digest(`${seed}/${item.dataset.option}`, 6);
}
