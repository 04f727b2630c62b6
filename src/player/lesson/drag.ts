import { choose, step } from './things.ts';

/**
 * Drags a thing by its handle, with a mouse, a pen or a finger: onto a place, which chooses it in the
 * thing's own control, or up and down in an order. `done` is told when it was let go.
 */
export function drag(event: PointerEvent, done: (thing: HTMLElement) => void): void {
  const handle = event.target instanceof Element && event.target.closest('.grip');
  const thing = handle && handle.closest<HTMLElement>('.thing');
  const form = thing && thing.closest('form');
  if (!form || event.button > 0) return;
  let over: Element | undefined;
  const listening = new AbortController();
  const on = (
    name: 'pointermove' | 'pointerup' | 'pointercancel',
    deed: (event: PointerEvent) => void,
  ) => form.addEventListener(name, deed, { signal: listening.signal });
  const enter = (place?: Element) => {
    over?.removeAttribute('data-over');
    over = place;
    over?.setAttribute('data-over', '');
  };
  on('pointermove', ({ clientX: x, clientY: y }) => {
    if (thing.matches('li')) {
      while (step(thing, true, y) || step(thing, false, y));
      return;
    }
    thing.style.translate = `${x - event.clientX}px ${y - event.clientY}px`;
    const below = document.elementsFromPoint(x, y);
    enter(below.find((each) => each.matches('[data-place]') && form.contains(each)));
  });
  const end = ({ type }: PointerEvent) => {
    const place = over?.getAttribute('data-place');
    listening.abort();
    enter();
    thing.style.translate = '';
    thing.removeAttribute('data-held');
    // The browser takes the pointer away, for a gesture of its own: that is no dropping.
    if (type === 'pointercancel') return;
    if (place) choose(form, `${thing.dataset.thing}/${place}`);
    done(thing);
  };
  on('pointerup', end);
  on('pointercancel', end);
  thing.setAttribute('data-held', '');
  form.setPointerCapture(event.pointerId);
}
