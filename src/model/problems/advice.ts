import type { Entry } from '../problem.ts';

/** Worth a look: the course can be packed with it, and a person would be better off without. */
export const advice = {} as const satisfies Record<string, Entry>;
