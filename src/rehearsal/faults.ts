/**
 * What can be made to go wrong, at any time, by whoever wants to see what a learner is told then: it is
 * chosen in a list (`[data-fault]`), and holds until something else is.
 *
 * `gone`: the LMS says “true” and nothing arrives, as players do that hand a commit to the browser.
 * `refused`: it does not store. `cut`: what was stored comes back, and is held, cut. `dead`: it knows of
 * no session any more.
 */
export const faults = ['none', 'gone', 'refused', 'cut', 'dead'] as const;

export type Fault = (typeof faults)[number];

/** How many characters are left of the suspend data that are cut. */
export const cutAt = 255;

export function faultOf(word: string): Fault {
  return faults.find((fault) => fault === word) ?? 'none';
}
