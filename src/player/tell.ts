import { fill } from '../i18n.ts';

/** Says one of the texts that the page has for a place: that of `data-<key>`, with its gaps filled. */
export function tell(
  place: Element,
  key: string,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  place.textContent = fill(place.getAttribute(`data-${key}`)!, facts);
}
