/** The one element marked `data-part="name"` inside another; an error where it is not there. */
export function part(within: ParentNode, name: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no part "${name}" in the page.`);
  return found;
}

/** An element with a class and what is in it. */
export function make(tag: string, name: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...inside);
  return element;
}
