import { part } from '../part.ts';
import { copy, outcomeOf } from './exchange.ts';

/**
 * What the customer does, at full size, with the face that follows: the one the next scene opens
 * with when it is the same person, else the one that was there. The coach speaks only in practice
 * with the coach.
 */
export function showAnswer(
  answer: HTMLElement,
  scene: HTMLElement,
  choice: string,
  next: HTMLElement | undefined,
  guided: boolean,
): void {
  const before = scene.querySelector<HTMLElement>('.person');
  const after = next?.querySelector<HTMLElement>('.person');
  const same = before && after?.dataset.person === before.dataset.person;
  const face = (same ? after : before)?.cloneNode(true);
  if (face instanceof HTMLElement) face.removeAttribute('id');
  part(answer, 'answer-person').replaceChildren(...(face ? [face] : []));
  part(answer, 'answer-spoken').replaceChildren(...copy(outcomeOf(scene, choice, 'consequence')));
  const words = guided ? copy(outcomeOf(scene, choice, 'feedback')) : [];
  part(answer, 'coach-words').replaceChildren(...words);
}
