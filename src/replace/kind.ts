/** What is said of one difference: `{name}` in its sentences is a fact. */
export type Kind = { weight: Weight; whom: readonly Whom[]; says: string; cure?: string };

/** `unsafe` breaks a promise. */
export type Weight = 'unsafe' | 'note';

/** Whoever has begun and not finished; is in the middle of a conversation; has finished. */
export type Whom = 'under way' | 'half-way' | 'finished';
