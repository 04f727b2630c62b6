import { shuffle } from '../../model/code.ts';
import type { Choice } from '../../model/graph.ts';
import { nearest } from '../part.ts';

/**
 * Shows what can be said now, in an order that is not the author's and stays the same for one
 * person. A choice that is not open is not shown, or stands greyed with its reason.
 */
export function offerChoices(section: HTMLElement, open: readonly Choice[], seed: string): void {
  const list = section.querySelector('.choices ol')!;
  const items = list.querySelectorAll<HTMLElement>('[data-option]');
  let number = 0;
  for (const item of shuffle(items, `${seed}/`, ({ dataset }) => dataset.option)) {
    const button = item.querySelector('button')!;
    const reason = item.querySelector<HTMLElement>('.locked');
    const isOpen = open.some(({ id }) => id === item.dataset.option);
    item.hidden = !isOpen && !reason;
    button.ariaDisabled = isOpen ? null : 'true';
    if (reason) {
      reason.hidden = isOpen;
      button.setAttribute('aria-describedby', isOpen ? '' : reason.id);
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
  const list = nearest(event.target, '.choices ol');
  if (!list || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...list.querySelectorAll<HTMLElement>('li:not([hidden]) > button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const key = /^(?:([1-9])|Arrow(Down|Up))$/.exec(event.key);
  if (!key) return;
  const [, number, way] = key;
  if (number) buttons[Number(number) - 1]?.click();
  else buttons.at((at + (way === 'Up' ? -1 : 1)) % buttons.length)?.focus();
  event.preventDefault();
}
