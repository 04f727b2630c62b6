import type { Entry } from '../problem.ts';

/** Mistakes about pictures, sound and film, and about what a lesson links to. */
export const media = {} as const satisfies Record<string, Entry>;
