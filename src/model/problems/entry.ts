export type Severity = 'error' | 'warning';

/**
 * One row of the table of problems: `says` is the message, `means` the page about it (why it matters and
 * how it is mended, for somebody who has never programmed).
 */
export type Entry = { severity: Severity; says: string; means: string };
