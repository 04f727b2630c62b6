export type Severity = 'error' | 'warning';

/**
 * One row of the table of problems: `says` is the message, `means` the page about it (why it matters and
 * how it is mended, for somebody who has never programmed). `after` are others that it may only follow
 * from: while one of them stands in the same file, it is not told.
 */
export type Entry = {
  severity: Severity;
  says: string;
  means: string;
  after?: readonly string[];
};
