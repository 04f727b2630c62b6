import type { Decision } from '../model/record.ts';

/**
 * Does this decision say anything about the competence? Only where the options that were open
 * differ on it: the same mark on all of them tells nothing about the one who chose.
 */
export function counts(decision: Taken, competence: string): boolean {
  const marks = openMarks(decision, competence);
  return marks.some((mark) => mark !== marks[0]);
}

/** The competences a decision says something about, in the order its options name them. */
export function competencesOf(decision: Taken): string[] {
  const named = new Set(decision.open.flatMap((marks) => Object.keys(marks)));
  return [...named].filter((competence) => counts(decision, competence));
}

/**
 * What decisions show of one competence, measured against what could have been shown at the time:
 * (sum of marks taken - sum of lowest open) / (sum of highest open - sum of lowest open).
 * Options that were locked play no part, so that an early mistake is not punished twice.
 */
export function weigh(decisions: readonly Taken[], competence: string): Evidence {
  const counting = decisions.filter((decision) => counts(decision, competence));
  let [got, lowest, highest] = [0, 0, 0];
  for (const decision of counting) {
    const marks = openMarks(decision, competence);
    got += markOf(decision.taken, competence);
    lowest += Math.min(...marks);
    highest += Math.max(...marks);
  }
  const score = counting.length > 0 && { score: (got - lowest) / (highest - lowest) };
  return { decisions: counting.length, got, lowest, highest, ...score };
}

function openMarks(decision: Taken, competence: string): number[] {
  return decision.open.map((marks) => markOf(marks, competence));
}

/** An option that does not name a competence shows nothing of it: 0. */
function markOf(marks: Record<string, number>, competence: string): number {
  return marks[competence] ?? 0;
}

/** Of a decision, what evidence is taken from: the marks taken, and those of every open option. */
export type Taken = Pick<Decision, 'taken' | 'open'>;

export type Evidence = {
  /** How many decisions counted. */
  decisions: number;
  /** Sum of the marks taken, and the least and most that was open. */
  got: number;
  lowest: number;
  highest: number;
  /** 0 to 1; absent where no decision counted. */
  score?: number;
};
