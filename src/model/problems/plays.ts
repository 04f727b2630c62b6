import type { Entry } from '../problem.ts';

/** Mistakes in a playthrough, the `.play` file beside a scenario. */
export const plays = {} as const satisfies Record<string, Entry>;
