import { shownFrom } from '../../record/claims.ts';

/**
 * How much evidence of a competence is missing until it can be shown at all: so many other
 * conversations, and so many chances in them, one at least in each.
 */
export function stillMissing({ decisions, scenarios }: Evidence): { more: number; others: number } {
  const others = Math.max(1, shownFrom.scenarios - scenarios);
  return { others, more: Math.max(others, shownFrom.decisions - decisions) };
}

type Evidence = { decisions: number; scenarios: number };
