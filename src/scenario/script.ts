import type { Titles } from '../language/meant.ts';
import type { Values } from '../language/values.ts';

/** One file, and what is known beside it. */
export type Script = {
  /** As the reader should see it, relative to the project. */
  file: string;
  id: string;
  lang: string;
  text: string;
  /** `undefined` where the list could not be read: then every name will do. */
  competences: readonly string[] | undefined;
  /** What people read in the place of their ids. */
  competenceTitles?: Titles;
  values: Values;
};
