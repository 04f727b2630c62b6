import type { Run } from '../conversation/run.ts';
import { sureOf } from '../conversation/sure.ts';
import { part } from '../part.ts';
import { linkTo } from './decisions.ts';

/** Sets how sure one was beside what was open, where one was asked. It stays on this device. */
export function listSure(debrief: HTMLElement, items: readonly Element[], run: Run): void {
  const sure = sureOf(debrief.dataset.id!, run);
  // Each list says which answers are in it, and whether a stronger line was open.
  for (const list of debrief.querySelectorAll<HTMLElement>('[data-sure]')) {
    const isHere = (item: Element, i: number) =>
      list.dataset.sure!.includes(`${sure[i]}`) &&
      list.matches('.weaker') === part(item, 'stronger').hasChildNodes();
    list.replaceChildren(...items.filter(isHere).map(linkTo));
  }
}
