import { nearest } from '../part.ts';
import { choose, step } from './things.ts';

/**
 * Drags a thing by its handle, with a mouse, a pen or a finger: onto a place, which chooses it in the
 * thing's own control, or up and down in an order. `done` is told when it was let go.
 */
export function drag(event: PointerEvent, done: (thing: HTMLElement) => void): void {
  const thing = nearest(event.target, '.grip')?.closest<HTMLElement>('.thing');
  const form = thing?.closest('form');
  if (!thing || !form || event.button > 0) return;
  let over: HTMLElement | undefined;
  const enter = (place?: HTMLElement) => {
    over?.removeAttribute('data-over');
    over = place;
    over?.setAttribute('data-over', '');
  };
  form.onpointermove = ({ clientX: x, clientY: y }) => {
    if (thing.matches('li')) {
      while (step(thing, true, y) || step(thing, false, y));
      return;
    }
    thing.style.translate = `${x - event.clientX}px ${y - event.clientY}px`;
    const places = [...form.querySelectorAll<HTMLElement>('[data-place]')];
    const below = document.elementsFromPoint(x, y);
    enter(places.find((place) => below.includes(place)));
  };
  form.onpointerup = form.onpointercancel = ({ type }) => {
    const place = over?.dataset.place;
    form.onpointermove = form.onpointerup = form.onpointercancel = null;
    enter();
    thing.style.translate = '';
    thing.removeAttribute('data-held');
    // The browser takes the pointer away, for a gesture of its own: that is no dropping.
    if (type === 'pointercancel') return;
    if (place) choose(form, `${thing.dataset.thing}/${place}`);
    done(thing);
  };
  thing.setAttribute('data-held', '');
  form.setPointerCapture(event.pointerId);
}
