import { readData } from '../data.ts';
import { make } from '../part.ts';

/**
 * One turn of the conversation as it is read afterwards: their line, one's own, what came of it.
 * Everything is copied from the scene, where it was written once.
 */
export function writeExchange(scene: HTMLElement, choice: string, how: How): HTMLElement {
  const { ui } = readData();
  const exchange = make('div', 'exchange');
  const mood = scene.querySelector('.mood');
  const spoken = scene.querySelector('.spoken');
  if (mood && spoken) {
    const who = make('span', 'who', ...copy(mood));
    exchange.append(make('p', 'line', who, make('span', '', ...copy(spoken))));
  }
  const words = make('span', '', ...copy(wordsOf(scene, choice)));
  exchange.append(make('p', 'line you', make('span', 'who', ui.you), words));
  const came = copy(outcomeOf(scene, choice, 'consequence'));
  if (how.shown && came.length > 0) exchange.append(make('p', 'does', ...came));
  const coach = copy(outcomeOf(scene, choice, 'feedback'));
  if (how.guided && how.shown && coach.length > 0) {
    const label = make('p', 'coach-label', ui.coach);
    exchange.append(make('aside', 'coach', label, make('p', '', ...coach)));
  }
  if (how.step !== undefined) {
    const back = make('button', 'link-btn', ui['back-here']);
    Object.assign(back.dataset, { act: 'take-back', step: how.step });
    exchange.append(back);
  }
  return exchange;
}

/** The words of a choice, as its button has them. */
export function wordsOf(scene: HTMLElement, choice: string): Element | null {
  return scene.querySelector(`[data-choice="${choice}"] [data-part="words"]`);
}

/** What stands in the page behind a choice. */
export function outcomeOf(
  scene: HTMLElement,
  choice: string,
  name: 'consequence' | 'feedback' | 'tempting',
): Element | null {
  return scene.querySelector(`[data-option="${choice}"] [data-part="${name}"]`);
}

export function copy(element: Element | null): Node[] {
  return [...(element?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

type How = {
  /** With what came of it. */
  shown: boolean;
  /** With what the coach said. */
  guided: boolean;
  /** The number of the step, from 0, where one may go back to it. */
  step: number | undefined;
};
