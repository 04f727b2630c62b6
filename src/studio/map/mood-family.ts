import type { Mood } from '../../model/names.ts';

/**
 * Moods by what they ask of the person who serves: a map with one colour for each of two dozen moods
 * says nothing. Each family has a mark of its own and a word, for nothing is told by colour alone.
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

export const familyWords: Record<MoodFamily, string> = {
  ease: 'at ease',
  guard: 'on guard',
  heat: 'tense or angry',
  low: 'low or afraid',
};

/** In the order of the legend. */
export const moodFamilies = ['ease', 'guard', 'heat', 'low'] as const;
export type MoodFamily = (typeof moodFamilies)[number];
