import type { Course } from '../model/course.ts';
import type { FinishedRun } from '../model/record.ts';
import type { Claim, CompetenceReport } from '../model/report.ts';
import { unrepaired } from './critical.ts';
import { weigh } from './evidence.ts';

/**
 * What may be said of each competence that any decision has counted for, in the course's order.
 * Of several runs of a scenario the latest speaks. `runs` is oldest first. A score is given only
 * where a claim is, since a share of very few decisions says next to nothing.
 */
export function claims(course: Course, runs: readonly FinishedRun[]): Shown[] {
  const byScenario = new Map(runs.map((run) => [run.scenario, run]));
  const latest = [...byScenario.values()];
  const safe = unrepaired(runs).length === 0;
  return course.competences.flatMap(({ id, short }) => {
    const telling = latest.filter((run) => weigh(run.decisions, id).decisions > 0);
    const all = telling.flatMap((run) => run.decisions);
    const { decisions, score } = weigh(all, id);
    if (score === undefined) return [];
    const scenarios = telling.length;
    const sectors = new Set(telling.map((run) => sectorOf(course, run))).size;
    const claim = claimOf({ decisions, scenarios, sectors, score, safe });
    const taken = chancesTaken(score, decisions);
    const given = claim !== 'not-enough' && { score };
    return [{ id, short, decisions, scenarios, claim, taken, ...given }];
  });
}

/**
 * How much evidence a claim needs. Even a perfect short record proves little: the lower end of a
 * 95 per cent Wilson interval for n right of n is n / (n + 3.84), 0.57 for 5 and 0.68 for 8.
 */
export function claimOf({ decisions, scenarios, sectors, score, safe }: Grounds): Claim {
  if (decisions < 5 || scenarios < 2) return 'not-enough';
  if (score < 0.5) return 'emerging';
  const wide =
    decisions >= shownFrom.decisions &&
    scenarios >= shownFrom.scenarios &&
    sectors >= shownFrom.sectors;
  return wide && score >= 0.75 && safe ? 'shown' : 'developing';
}

/** From how much evidence on, of how many conversations in how many sectors, "shown" may be said. */
export const shownFrom = { decisions: 8, scenarios: 3, sectors: 2 } as const;

/**
 * A score as a number of chances, such as 11 of 13. Marks can be partial, so it is approximate; it is
 * rounded down, to say nothing that was not shown.
 */
export function chancesTaken(score: number, decisions: number): number {
  // A hair's breadth of tolerance: eight times 0.6 / 0.8 may be a little under 6.
  return Math.floor(score * decisions + 1e-9);
}

function sectorOf(course: Course, run: FinishedRun): string | undefined {
  return course.scenarios.find(({ id }) => id === run.scenario)?.sector;
}

/** What is told of a competence, and for the learner's eyes how many of its chances were taken. */
export type Shown = CompetenceReport & { taken: number };

export type Grounds = {
  decisions: number;
  scenarios: number;
  sectors: number;
  score: number;
  /** No safety-critical error is left unrepaired. */
  safe: boolean;
};
