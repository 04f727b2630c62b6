import type { MediaKind } from '../model/media.ts';
import type { Spot } from '../model/problem.ts';
import type { Titles } from './meant.ts';

/** What a script or a lesson can name by an id, or by a word of a closed list. */
export type NameKind = 'meters' | 'flags' | 'competences' | 'cast' | 'moods' | 'targets';

/**
 * Names by kind; `undefined` where they could not be read, so that one broken list does not make
 * every use of it a mistake.
 */
export type Names = Record<NameKind, readonly string[] | undefined> & {
  scenes: readonly string[];
  endings: readonly string[];
  /** What people read in the place of an id, by kind and id. */
  titles?: Partial<Record<NameKind, Titles>>;
  /** What things are called today, by an id they had before. */
  former?: Partial<Record<NameKind, ReadonlyMap<string, string>>>;
  /**
   * Something of this kind is there of which the id is not known: a name near no other may be its, and
   * so may one near what it is called now.
   */
  unsure?: { kind: NameKind; names: readonly string[] };
  /** The same, and all of its declaration is lost: any name that is not known may be its. */
  lost?: NameKind;
};

/** Words that could have been meant, too, and what of scenes and endings can stand there. */
export type Hints = { words?: readonly string[]; of?: 'scenes' | 'endings' };

/**
 * A file of `content/media/`, by what it should be, an address that a link leads to, a competence, a
 * value of the organisation's, a term of the glossary, a sheet, or a drawn scene.
 */
export type Use = {
  kind: MediaKind | 'link' | 'competence' | 'value' | 'term' | 'sheet' | 'animation';
  name: string;
  spot: Spot;
};
