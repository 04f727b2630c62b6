/** The one element marked `data-part="name"` inside another; the build has put it there. */
export function part(within: ParentNode, name: string): HTMLElement {
  return within.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
}

/** The element of a kind that something happened to, or in. */
export function nearest(target: EventTarget | null, kind: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(kind) : null;
}

/** An element with a class and what is in it. */
export function make(tag: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...inside);
  return element;
}
