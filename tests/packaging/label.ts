import type { Label } from '../../src/model/label.ts';

/** What a small course says of itself. */
export const label: Label = {
  id: 'moments-of-truth',
  kind: 'course',
  name: '',
  course: 'moments-of-truth',
  version: '1.0.0',
  title: 'Moments of truth',
  description: 'For people who meet customers.',
  language: 'en',
  minutes: 35,
  competences: [
    { id: 'listen', title: 'Find the need behind the words' },
    { id: 'self-care', title: 'Look after oneself' },
  ],
  licence: 'CC BY 4.0',
  objectives: true,
};

export const lessonLabel: Label = {
  ...label,
  id: 'moments-of-truth--lesson--first-things',
  kind: 'lesson',
  name: 'lesson-first-things',
  title: 'First things',
};
