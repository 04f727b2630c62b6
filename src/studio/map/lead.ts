import type { Lead as Found } from '../../proofs/leads.ts';

/** From one place to another by any of these choices; `taken` is the share of learners, 0 to 1. */
export type Lead = Found & { taken?: number };
