/* How long a session waits, in milliseconds, and how often. */

/** An LMS is looked for four times a second, this often. */
export const seekings = 40;
/** Before the next try to begin at all; after the last the course goes on without an LMS. */
export const beginnings = [500, 1000, 2000];
/** Before the next try to store, and then before each. */
export const storings = [1000, 2000, 5000, 15_000];
export const always = 30_000;
/** Until a place is stored where an LMS wants to store seldom. */
export const soon = 600_000;
/** No timer waits for longer than three and a half weeks. */
export const longest = 2 ** 31;
