/** What a form asks to be given a place, in the order in which it stands now. */
export function thingsIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('.thing')];
}

/**
 * What is chosen, from the top down: options, things with their places, or things in their order. How
 * sure one is of that is no part of it (`HowSure.astro`).
 */
export function chosenIn(form: HTMLFormElement): string[] {
  const given = new FormData(form);
  given.delete('~sure');
  return [...given.values()].map(String);
}

/** Chooses one of these as if by hand; a thing of an order goes to the end. */
export function choose(form: HTMLElement, value: string): void {
  const controls = [...form.querySelectorAll<HTMLInputElement>('[value]')];
  const control = controls.find((each) => each.value === value);
  // A button is checked, an entry of a list is selected.
  if (control) Object.assign(control, { checked: true, selected: true });
  const thing = control?.closest('li.thing');
  thing?.parentElement?.append(thing);
}

/**
 * Moves a thing by one place; with `y`, only where that is beyond the middle of its neighbour. It is
 * the neighbour that goes round it, so that the thing keeps the focus. Says whether it moved.
 */
export function step(thing: Element, down: boolean, y?: number): boolean {
  const other = down ? thing.nextElementSibling : thing.previousElementSibling;
  if (!other || (y !== undefined && y > middleOf(other) !== down)) return false;
  thing[down ? 'before' : 'after'](other);
  return true;
}

function middleOf(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}
