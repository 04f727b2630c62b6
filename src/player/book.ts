import type { Course } from '../model/course.ts';
import type { OpenRun, RunRecord } from '../model/record.ts';
import type { Report, Row } from '../model/report.ts';
import type { claims } from '../record/claims.ts';
import type { Start } from '../tracking/desk.ts';
import type { KeptRun, Said } from './events.ts';
import type { Replays } from './replays.ts';
import type { LessonState, RunState } from './states.ts';

/* What a notebook is told, and what it tells (`notebook.ts`). */

export type NotebookParts = {
  course: Course;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Called with the text to keep after each change, and with the news where there is any. */
  keep: (state: string, news?: News) => void;
};

export type News = { report: Report; rows: Row[] };

export type Notebook = Pick<Replays, 'scenario' | 'has'> & {
  readonly course: Course;
  /** Whose it is: the order of choices differs from person to person and stays for one. */
  readonly seed: string;
  /**
   * `finding` until it is known what has been done. Nothing is written in `review`, nor over what a
   * `newer` version of the course has written.
   */
  readonly mode: 'finding' | 'normal' | 'review' | 'newer';
  /** Takes over what was kept last time; a text that cannot be read changes nothing. */
  take: (start: Start) => void;
  /**
   * When the last was done of what is not in the record and may be added to it, in words; undefined
   * where there is none.
   */
  readonly besides: string | undefined;
  /** Adds it, or does not; after that there is none. */
  takeUp: (adds: boolean) => void;
  /** All there is to tell: rows, score, status, competences. */
  news: () => News;
  /** The record as text, under a new number; undefined where it is not to be written. */
  fresh: () => string | undefined;
  run: (scenario: string) => RunState;
  /** Only in `normal` mode, as are the next two: what counts waits until it is known what has. */
  keepRun: (run: KeptRun) => void;
  endRun: (run: KeptRun) => void;
  dropRun: (run: Said['run-dropped']) => void;
  /** Notes the first answer to a question; later ones are for learning and change nothing. */
  answer: (answer: Said['question-answered']) => void;
  readLesson: (reading: Said['lesson-read']) => void;
  lesson: (id: string) => LessonState;
  /** The runs of a conversation that counted, oldest first. */
  runs: (scenario: string) => Pick<RunRecord, 'trail' | 'variant' | 'day'>[];
  claims: () => ReturnType<typeof claims>;
  /**
   * Whether there is something to go by that one can do it alone: a run that counted, of any
   * conversation, or a practice run of this one that would have passed.
   */
  hasEvidence: (
    scenario: string,
    practised?: readonly Pick<OpenRun, 'trail' | 'variant'>[],
  ) => boolean;
  /** What the LMS has been told by the last time it took something in this visit, and when that was. */
  readonly sent: (News & { time: number }) | undefined;
  /** Called when all that there was to keep has been taken. */
  stored: () => void;
  /** Whether a conversation, or every one of them, has been passed. */
  passed: (scenario?: string) => boolean;
};
