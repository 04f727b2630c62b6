import type { RootContent } from 'mdast';

/** A scene or an ending: its heading, and what stands below it. */
export type Section = {
  kind: 'scene' | 'ending';
  id: string;
  title: string;
  at: number;
  nodes: RootContent[];
  /** Another below has its id, which is told there: what belongs to this one may stand below that. */
  isTwice?: boolean;
  /** The id that it had before. */
  was?: string;
  /** Its heading has no id that could be read: what it says, and what else is wrong with it. */
  lost?: { text: string; lead: string };
  /** It has no heading at all: what says that there should be one, and what else may be meant. */
  missing?: { why: string; or: string };
};
