import type { Spot } from '../model/problem.ts';

/** Where in the file a thing is written that a finding is about: by its place in the script. */
export type At = (place: string) => Spot;
