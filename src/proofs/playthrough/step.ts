import type { Guard } from '../../model/graph.ts';
import type { Spot } from '../../model/problem.ts';

/** One way through a conversation. `id` and `title` are missing where the file has no headings. */
export type Playthrough = {
  id?: string;
  title?: string;
  /** How it begins; as the conversation does where none is named. */
  variant?: string;
  steps: Step[];
};

/** What stands at the head of a playthrough. */
export type Begin = { spot: Spot; variant: string };

/** A choice to take, or something that should be so at this point. */
export type Step = { spot: Spot } & (
  | { choose: string }
  | { holds: Guard }
  | { scene: string }
  | { ending: string }
  | { open: ChoiceNamed[] }
  | { locked: ChoiceNamed[] }
  | { competence: string; got: number; most: number }
  /** Something that could not be read and may have been a choice: nobody knows how it goes on. */
  | { lost: true }
);

export type ChoiceNamed = { name: string; spot: Spot };
