import type { EndingResult, Mood } from '../../model/names.ts';

/**
 * Moods by what they ask of the person who serves: a map with one colour for each of two dozen moods
 * says nothing.
 */
export const familyOf: Record<Mood, MoodFamily> = {
  calm: 'ease',
  pleased: 'ease',
  relieved: 'ease',
  moved: 'ease',
  amused: 'ease',
  neutral: 'guard',
  guarded: 'guard',
  wary: 'guard',
  cold: 'guard',
  puzzled: 'guard',
  tense: 'heat',
  impatient: 'heat',
  annoyed: 'heat',
  angry: 'heat',
  furious: 'heat',
  upset: 'low',
  anxious: 'low',
  afraid: 'low',
  ashamed: 'low',
  tired: 'low',
  sad: 'low',
};

/**
 * The mark in a box, drawn around 0 0 and some ten units across, and what it says: nothing is told by
 * colour alone. In the order of the legend.
 */
export const marks: Record<Mark, { path: string; says: string }> = {
  ease: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z', says: 'at ease' },
  guard: { path: 'M-4.5-4.5h9v9h-9z', says: 'on guard' },
  heat: { path: 'M0-5.5l5.5 10h-11z', says: 'tense or angry' },
  low: { path: 'M0 5.5l-5.5-10h11z', says: 'low or afraid' },
  unheard: { path: 'M-4-1h8v2h-8z', says: 'customer says nothing' },
  success: { path: 'M-5.5 0l2-2 2.5 2.5l5-5.5l2 1.8l-7 7.7z', says: 'ends in success' },
  partial: {
    path: 'M0-5a5 5 0 0 1 0 10zM0-5a5 5 0 0 0 0 10v-1.4a3.6 3.6 0 0 1 0-7.2z',
    says: 'ends in partial',
  },
  failure: {
    path: 'M-4.5-3l1.5-1.5 3 3 3-3 1.5 1.5-3 3 3 3-1.5 1.5-3-3-3 3-1.5-1.5 3-3z',
    says: 'ends in failure',
  },
};

export type MoodFamily = 'ease' | 'guard' | 'heat' | 'low';
/** A scene in which the customer says nothing is unheard. */
export type Mark = MoodFamily | 'unheard' | EndingResult;
