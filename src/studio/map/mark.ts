import type { EndingResult } from '../../model/names.ts';
import type { MoodFamily } from './mood-family.ts';
import type { Place } from './place.ts';

/** The mark in a box, drawn around 0 0 and some ten units across. */
export const marks: Record<Mark, string> = {
  ease: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  guard: 'M-4.5-4.5h9v9h-9z',
  heat: 'M0-5.5l5.5 10h-11z',
  low: 'M0 5.5l-5.5-10h11z',
  unheard: 'M-4-1h8v2h-8z',
  success: 'M-5.5 0l2-2 2.5 2.5l5-5.5l2 1.8l-7 7.7z',
  partial: 'M0-5a5 5 0 0 1 0 10zM0-5a5 5 0 0 0 0 10v-1.4a3.6 3.6 0 0 1 0-7.2z',
  failure: 'M-4.5-3l1.5-1.5 3 3 3-3 1.5 1.5-3 3 3 3-1.5 1.5-3-3-3 3-1.5-1.5 3-3z',
};

/** Which mark a place bears. */
export function markOf(place: Place): Mark {
  if (place.kind === 'ending') return place.result;
  return place.family ?? 'unheard';
}

export type Mark = MoodFamily | 'unheard' | EndingResult;
