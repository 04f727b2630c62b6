import type { Standard } from '../../../../src/rehearsal/call.ts';
import type { Habits } from '../../../lms/lms.ts';

/** What a page of the LMS is to do; it stands in its address, as JSON. */
export type Plan = {
  standard: Standard;
  /** Where its server keeps this learner's record. */
  account: string;
  habits: Omit<Habits, 'stored' | 'sends'>;
  /** The API is put into the window only when the test says so. */
  late?: boolean;
  /** What becomes of a commit that cannot reach the server. */
  unreachable: 'beacon' | 'throws' | 'refuses';
  /** What is opened, and where: in a frame of this page, or in a window of its own. */
  opens: { in: 'frame' | 'tab'; address: string };
};

/** What the LMS in a page tells the test, outside of all pages. */
export type Note = {
  /** Which launch it is of. */
  launch: string;
  /** How many calls were told of before. */
  first: number;
  calls: { said: string; at: number }[];
  complaints: string[];
};
