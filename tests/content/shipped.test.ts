/*
 * What must hold of the course as it is shipped, whatever is written into it. Reading and proving it is
 * nearly all of the time these take, so they share one reading.
 */
import './whole.ts';
import './plays.ts';
import './cast.ts';
import './coverage.ts';
import './room.ts';
import './mixed.ts';
import './sources.ts';
import './limits.ts';
