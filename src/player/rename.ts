/**
 * Gives the elements of a part other values in their attributes: what is put into the page a second
 * time needs ids of its own, and whatever leads to them. Done on the elements, because where trusted
 * types are asked for (CSP `require-trusted-types-for`) no text may become elements.
 */
export function rename(part: ParentNode, to: (value: string) => string): void {
  for (const { attributes } of part.querySelectorAll('*')) {
    for (const one of attributes) one.value = to(one.value);
  }
}
