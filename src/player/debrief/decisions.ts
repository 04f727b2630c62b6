import type { Play } from '../../scenario/play.ts';
import type { Step } from '../../scenario/trail.ts';
import { worthOf } from '../../scenario/worth.ts';
import { fillIn, tellFacts, type PlaceOf } from '../fill-in.ts';
import { make, part } from '../part.ts';
import type { Turn } from './turns.ts';

/**
 * Every decision of a run, in words: what was said and what came of it; folded away, the strongest
 * line where it was another one, and all else that was open. What there is nothing of stays empty,
 * and `debrief.css` hides it. `turns` is what there is to say of the run at each.
 */
export function listDecisions(
  debrief: HTMLElement,
  steps: readonly Step[],
  play: Play,
  placeOf: PlaceOf,
  turns: readonly Turn[],
): Element[] {
  const list = part(debrief, 'steps');
  const items = steps.map(({ from, scene, choice }, i) => {
    const place = placeOf(scene.id);
    const item = fillIn(debrief, place, choice.id).firstElementChild!;
    tellFacts(item, { ...debrief.dataset, number: i + 1, ...turns[i] });
    item.id = `${debrief.dataset.route}/~${i + 1}`;
    item.querySelector('button')!.dataset.step = `${i}`;
    const open = play.open(from);
    const others = scene.choices.toSorted((a, b) => worthOf(b) - worthOf(a));
    const best = others.find((other) => open.includes(other))!;
    for (const other of others) {
      if (other === choice) continue;
      const isBest = other === best && worthOf(other) > worthOf(choice);
      const kind = isBest ? 'stronger' : open.includes(other) ? 'open' : 'locked';
      part(item, kind).append(fillIn(item, place, other.id));
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
