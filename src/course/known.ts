import type { Titles } from '../language/meant.ts';
import type { Values } from '../language/values.ts';
import type { Level } from './prose.ts';

/** What a lesson may name; a list is left out where it could not be read. */
export type Known = {
  competences: readonly string[] | undefined;
  /** What people read in the place of their ids. */
  competenceTitles?: Titles;
  /** The scenarios of the course, and all that are written. */
  scenarios: readonly string[] | undefined;
  written?: readonly string[];
  /** The id of a conversation, by its title or the name of its file. */
  called?: (name: string) => string | undefined;
  /** The minutes that a conversation names. */
  minutesOf?: (scenario: string) => number | undefined;
  values?: Values | undefined;
  /** The ids of the glossary. */
  terms?: readonly string[] | undefined;
  sheets?: readonly string[];
  animations?: readonly string[];
  level?: Level;
};
