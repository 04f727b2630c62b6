/** How it stands with saving, in one word: what the learner may be told. */
export type Status =
  | 'finding'
  | 'saved'
  | 'saving'
  /** Kept here, and stored in a while: the LMS wants it so. */
  | 'saving-soon'
  /** Two tries failed; it is tried again, and the learner ought to know. */
  | 'unsaved'
  /** No LMS here: kept on this device and told to nobody. */
  | 'device-only'
  /** Nothing is written, on purpose. */
  | 'review'
  /** Another window of this device has gone on: nothing more is written here. */
  | 'elsewhere'
  | 'ended'
  /** The LMS says that this window's session is past: nothing can be kept here. */
  | 'over';
