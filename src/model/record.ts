/**
 * What one person has done in one course: the only thing that is saved, and all that anything
 * reported is worked out from. Practice runs, reflections and confidence are not in it: they stay
 * on the device.
 */
export type LearnerRecord = {
  lessons: LessonRecord[];
  /** Complete unguided runs that count, oldest first. */
  runs: RunRecord[];
  /** Unguided runs still open, one a scenario at most, each to be taken up at the exact scene. */
  open: OpenRun[];
  /** The furthest that was ever reported; an edit to the course never takes it back. */
  reached?: 'completed' | 'passed';
  /** Rows taken so far in the LMS's list, those of runs that no longer replay included. */
  rows?: number;
};

export type LessonRecord = {
  lesson: string;
  /** Opened to its end. */
  read: boolean;
  /**
   * First answers, by question; the check is taken when every question has one. `chosen` are the
   * options: in the order they were put into where that is what is asked, and each with its place
   * (`loan/outcome`) where places are. A question that was taken out of a check after that was taken
   * stays there by its code, with nothing chosen.
   */
  answers: { question: string; chosen: string[] }[];
  /** Place of the check's first row in the LMS's list, once the check is taken. */
  row?: number;
};

export type OpenRun = {
  scenario: string;
  /** Names the logic the trail was made with: three code characters. */
  hash: string;
  /**
   * The variant it is a run of, by the code of its id; absent for the conversation as it is written.
   * A code and no id: a run stays what it was when its variant has been taken out of the script.
   */
  variant?: string | undefined;
  /** The choices taken, one short code each (`scenario/trail.ts`). */
  trail: string;
};

export type RunRecord = OpenRun & {
  /** Whole days since 1 January 2024, UTC. */
  day: number;
  /** Place of the run's first row in the LMS's list. */
  row: number;
  /** It was found to pass; that stays, also when its scenario has since been edited. */
  passed?: true;
};

/** One decision of a run as the evidence rules need it (5.3): what was taken, and what was open. */
export type Decision = {
  /** By its lasting name. */
  scene: string;
  choice: string;
  /** 0 for the first option in the author's order. */
  position: number;
  taken: Record<string, number>;
  open: Record<string, number>[];
  critical: boolean;
};

/** A complete run, replayed from its trail. */
export type FinishedRun = {
  scenario: string;
  row: number;
  ending: string;
  result: 'success' | 'partial' | 'failure';
  primary: string[];
  secondary: string[];
  decisions: Decision[];
};
