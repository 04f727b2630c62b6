import { nearest } from '../part.ts';
import { choose, step } from './things.ts';

/**
 * Drags a thing by its handle, with a mouse, a pen or a finger: onto a place, which chooses it in the
 * thing's own control, or up and down in an order. `done` is told when it was let go; where the
 * browser takes the pointer away for a gesture of its own, that is no dropping.
 */
export function drag(event: PointerEvent, done: (thing: HTMLElement) => void): void {
  const grip = nearest(event.target, '.grip');
  const thing = nearest(grip, '.thing');
  if (!grip || !thing || event.button > 0) return;
  let over: HTMLElement | null = null;
  const leave = () => over?.removeAttribute('data-over');
  grip.onpointermove = ({ clientX: x, clientY: y }) => {
    if (thing.matches('li')) {
      while (step(thing, true, y) || step(thing, false, y));
      return;
    }
    thing.style.translate = `${x - event.clientX}px ${y - event.clientY}px`;
    leave();
    // What is held is not in the way of the pointer (`things.css`).
    over = nearest(document.elementFromPoint(x, y), '[data-place]');
    over?.setAttribute('data-over', '');
  };
  grip.onpointerup = () => {
    if (over) choose(nearest(thing, 'form')!, `${thing.dataset.thing}/${over.dataset.place}`);
    done(thing);
  };
  grip.onlostpointercapture = () => {
    grip.onpointermove = null;
    leave();
    thing.style.translate = '';
    thing.removeAttribute('data-held');
  };
  thing.setAttribute('data-held', '');
  grip.setPointerCapture(event.pointerId);
}
