import type { CompetenceReport, Report, Row } from '../model/report.ts';
import type { Verbs } from './call.ts';
import type { detour } from './detour.ts';

/** What sets one standard apart from another. */
export type Dialect = {
  /** The name of the API object. */
  api: string;
  verbs: Verbs;
  /** The same of the other standard: where only that is there, the LMS expects another package. */
  other: { api: string; verb: string };
  elements: Record<
    'learner' | 'mode' | 'entry' | 'exit' | 'spent' | 'before' | 'limit' | 'atLimit' | 'state',
    string
  > & { passMark?: string };
  /** Each status element with its words in rising order; "incomplete" begins the first. */
  ladders: Record<string, string[]>;
  /** What to do first, where a value must change to be sent again. */
  detour?: typeof detour;
  /** Milliseconds as a length of time. */
  spell(ms: number): string;
  /** A length of time in seconds; NaN for what is none. */
  read(span: string): number;
  score(score: number): Field[];
  status(report: Report): Field[];
  objective(competence: CompetenceReport): Field[];
  /** All but the id; competences are ids of objectives here. Empty values are not sent. */
  row(row: Row, now: Date): Field[];
};

/** An element, or the part of its name below its group, and its value. */
export type Field = [element: string, value: string];
