import type { choiceKeys, sceneKeys } from '../scenario/key-names.ts';

/** What the sheet asks for each key of a scene's, in words; those that are no writer's stay away. */
export const sceneFields: Fields<(typeof sceneKeys)[number]> = {
  enter: 'What is so from here on',
  skip: 'Where to, if somebody passes it over',
  'reply-first': 'Their own words first? (yes / no)',
  confidence: 'Ask how sure they are? (yes / no)',
  time: 'Seconds, and what then',
  was: undefined,
};

/** The same of a choice's. */
export const choiceFields: Fields<(typeof choiceKeys)[number]> = {
  effect: 'What it does to trust, patience …',
  evidence: 'What it shows: competence, −1, 0, +1 or +2',
  consequence: 'What comes of it, at once',
  feedback: 'What the coach says: the line, never the person',
  tempting: 'Why a decent, busy person says it',
  next: 'Where it leads',
  when: 'Only open when',
  locked: 'What stands there when it is not',
  critical: 'About safety? (yes / no)',
  was: undefined,
};

/** Each key of the format has its row: a new one that is missing here is an error of types. */
type Fields<Key extends string> = Record<Key, string | undefined>;
