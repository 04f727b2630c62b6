/** The keys that can stand under a choice. */
export const choiceKeys = [
  'when',
  'locked',
  'effect',
  'evidence',
  'consequence',
  'feedback',
  'tempting',
  'critical',
  'was',
  'next',
] as const;

/** The keys that can stand under the heading of a scene. */
export const sceneKeys = ['enter', 'skip', 'reply-first', 'confidence', 'time', 'was'] as const;

/** The keys that can stand under the heading of an ending. */
export const endingKeys = ['when', 'result', 'was'] as const;
