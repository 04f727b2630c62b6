import type { Step } from '../../scenario/trail.ts';
import { readData } from '../data.ts';
import { make } from '../part.ts';
import { copy, outcomeOf, wordsOf } from '../conversation/exchange.ts';

/** Every decision of a run, in words: what was said, what came of it, what it did and why it tempts. */
export function listDecisions(
  steps: readonly Step[],
  placeOf: (scene: string) => HTMLElement,
): HTMLElement[] {
  const { ui } = readData();
  return steps.map(({ scene: { id }, choice }) => {
    const scene = placeOf(id);
    const title = make('h3', '', ...copy(scene.querySelector('h2')));
    const felt = make('p', 'felt', ...copy(scene.querySelector('.mood')));
    const said = make('p', '', make('span', 'who', `${ui['you-chose']}: `));
    said.append(...copy(wordsOf(scene, choice.id)));
    const came = make('p', 'does', ...copy(outcomeOf(scene, choice.id, 'consequence')));
    const item = make('li', 'step', title, felt, said, came);
    const turning = copy(scene.querySelector('[data-part="turning"]'));
    if (turning.length > 0) {
      const label = make('strong', '', `${ui['turning-point']} `);
      title.after(make('p', 'turning small', label, ...turning));
    }
    const why = copy(outcomeOf(scene, choice.id, 'feedback'));
    const tempting = copy(outcomeOf(scene, choice.id, 'tempting'));
    if (why.length > 0) {
      const details = make('details', '', make('summary', '', ui['why-and-tempting']));
      details.append(make('p', '', ...why));
      if (tempting.length > 0) {
        details.append(make('p', 'soft', make('strong', '', `${ui.tempting} `), ...tempting));
      }
      item.append(details);
    }
    return item;
  });
}
