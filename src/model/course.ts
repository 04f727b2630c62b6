import type { CourseFile } from './course-file.ts';
import type { Logic } from './graph.ts';
import type { Settings } from './presets.ts';

/** A competence as the learner's page needs it. */
export type Competence = { id: string; short: string };

export type Question = {
  id: string;
  /** What is done with the options, by the LMS's word for it; they are chosen among where none is. */
  kind?: 'true-false' | 'sequencing' | 'matching';
  /** In the author's order: the first is `a` in what the LMS is told. */
  options: QuestionOption[];
  /** Of a matching: where its options go, in the author's order. */
  places?: { id: string }[];
};

export type QuestionOption = {
  id: string;
  right: boolean;
  /** Of a matching: the place that is its own. */
  goes?: string;
};

export type LessonOutline = {
  id: string;
  title: string;
  minutes: number;
  /** Where it comes in the order recommended (`course/recommended.ts`); a lesson before a conversation. */
  order: number;
  questions: Question[];
};

export type ScenarioOutline = {
  id: string;
  title: string;
  minutes: number;
  order: number;
  /** Of each scene, the decisions that a run usually still has there; empty where that is not counted. */
  ahead: Record<string, number>;
  sector: string;
  hash: string;
  logic: Logic;
  /** Other ways it can begin, in the author's order; absent where there are none. */
  variants?: VariantOutline[];
};

export type VariantOutline = {
  /** The two-character code of its id: what a record calls it, and the page's texts. */
  code: string;
  /** Where meters begin that begin elsewhere. */
  starts: Record<string, number>;
  /** Flags that are set from the beginning. */
  set: string[];
};

/**
 * The course as the learner's page holds it: rules and logic, no texts (those are in the HTML).
 * Everything that is recorded or reported is worked out from this and the learner's record.
 */
export type Course = {
  id: string;
  version: string;
  title: string;
  pass: number;
  success: CourseFile['success'];
  lms: Settings & Pick<CourseFile['lms'], 'ideas'>;
  competences: Competence[];
  lessons: LessonOutline[];
  scenarios: ScenarioOutline[];
};
