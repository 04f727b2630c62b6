import type { Play } from '../../scenario/play.ts';
import type { Step } from '../../scenario/trail.ts';
import { worthOf } from '../../scenario/worth.ts';
import { fillIn } from '../fill-in.ts';
import { make, part } from '../part.ts';
import type { PlaceOf } from './debrief.ts';

/**
 * Every decision of a run, in words: what was said and what came of it; folded away, what else was
 * open, the strongest first. What there is nothing of stays empty, and `debrief.css` hides it.
 */
export function listDecisions(
  debrief: HTMLElement,
  steps: readonly Step[],
  play: Play,
  placeOf: PlaceOf,
): Element[] {
  const list = part(debrief, 'steps');
  const items = steps.map(({ from, scene, choice }, i) => {
    const open = play.open(from);
    const place = placeOf('scene', scene.id);
    const item = fillIn(list.parentElement!, place, choice.id).firstElementChild!;
    item.id = `${debrief.dataset.route}/~${i + 1}`;
    part(item, 'number').textContent = `${i + 1}. `;
    item.querySelector('button')!.dataset.step = String(i);
    for (const other of scene.choices.toSorted((a, b) => worthOf(b) - worthOf(a))) {
      if (other === choice) continue;
      const kind = worthOf(other) > worthOf(choice) ? 'stronger' : 'open';
      const row = part(item, open.includes(other) ? kind : 'locked');
      row.append(fillIn(item, place, other.id));
    }
    return item;
  });
  list.replaceChildren(...items);
  return items;
}

/** A link to a decision of the list, named as it is. */
export function linkTo(item: Element): HTMLElement {
  const link = make('a', '', part(item, 'title').textContent);
  link.setAttribute('href', `#${item.id}`);
  return link;
}
