export const otherKind = { lesson: 'scenario', scenario: 'lesson' } as const;
/** What people call them. */
export const kindNames = { lesson: 'lesson', scenario: 'conversation' } as const;

export type Kind = keyof typeof otherKind;
