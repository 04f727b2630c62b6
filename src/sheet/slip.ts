/** What there is, for whoever named something else. */
export const listed = (names: readonly string[]) =>
  names.length > 0 ? `These are there: ${names.join(', ')}.` : 'There are none.';

export type Path = readonly (string | number)[];
/** Something that cannot be so, and the path of what it stands at: a value, or its `key`. */
export type Slip = {
  path: Path;
  reason: string;
  key?: true;
  /** The name that nothing has, if it is that. */
  unknown?: string;
  /** Where something else stands that it speaks of; its line is put in for `{line}`. */
  other?: Path;
};

/** What could not be read. */
export type Unread = Pick<Slip, 'reason' | 'unknown'>;
