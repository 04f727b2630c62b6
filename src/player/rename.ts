/**
 * Gives the elements of a part other values in their attributes: what is put into the page a second
 * time needs ids of its own, and whatever leads to them. Done on the elements, because where trusted
 * types are asked for (CSP `require-trusted-types-for`) no text may become elements.
 */
export function rename(part: ParentNode, to: (value: string) => string): void {
  for (const element of part.querySelectorAll('*')) {
    // By name, so that no object is made of each attribute.
    for (const name of element.getAttributeNames()) {
      element.setAttribute(name, to(element.getAttribute(name)!));
    }
  }
}
