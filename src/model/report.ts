import type { Question } from './course.ts';

/**
 * What the employer's system is told, in the course's own words. Only `tracking/` knows how a
 * standard spells them.
 */
export type Report = {
  completion: 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100; undefined until a scenario has ended, so that no empty score is ever written. */
  score?: number;
  competences: CompetenceReport[];
};

export type CompetenceReport = {
  id: string;
  short: string;
  /** Decisions that could show it, and in how many scenarios they were. */
  decisions: number;
  scenarios: number;
  claim: Claim;
  /** 0 to 1; undefined below the threshold of 5.4. */
  score?: number;
};

/** The words of 5.4. */
export type Claim = 'not-enough' | 'emerging' | 'developing' | 'shown';

/** One row in the LMS's list of answers: a decision of a run, an ending, or a question. */
export type Row = {
  index: number;
  /** Letters, digits and `_` only, at most 64 characters. */
  id: string;
  /** All but `text` are words of the standards. */
  kind: 'choice' | NonNullable<Question['kind']> | 'text';
  /**
   * Option letters, for a matching each with that of its place (`a.c`); `true` or `false`; or the
   * words themselves, for a text.
   */
  answer: string[];
  right?: string[];
  result: 'neutral' | 'right' | 'wrong';
  competences: string[];
};
