import { inCourse } from '../../course/in-course.ts';
import type { CourseRead } from '../../course/read.ts';
import type { ScenarioRead } from '../../course/scenarios.ts';
import { shownFrom } from '../../record/claims.ts';
import { addressOf } from '../address.ts';
import { coverScenes } from './scenes.ts';

/**
 * Where the course lets each competence be shown, and what is missing for saying so of anybody: the
 * conversations that course.yaml names, and of each only what can really be met. Nothing where the
 * files that say what is in the course cannot be read.
 */
export function coverCourse(read: CourseRead): CourseCoverage | undefined {
  const { file, competences } = read;
  if (!file || !competences) return undefined;
  const ids = Object.keys(competences);
  const rows = inCourse(file, read).scenarios.map((scenario) => rowOf(scenario, ids));
  return {
    rows,
    competences: Object.entries(competences).map(([id, { short }]) => {
      const telling = rows.filter(({ decisions }) => (decisions[id] ?? 0) > 0);
      const most = telling.reduce((sum, { decisions }) => sum + decisions[id]!, 0);
      const sectors = new Set(telling.map(({ sector }) => sector)).size;
      const has = { decisions: most, scenarios: telling.length, sectors };
      const isEnough = wants.every((what) => has[what] >= shownFrom[what]);
      return { id, short, scenes: sum(rows, id), ...has, isEnough };
    }),
  };
}

const wants = ['decisions', 'scenarios', 'sectors'] as const;

function rowOf(scenario: ScenarioRead, ids: readonly string[]): CourseCoverage['rows'][number] {
  const { graph, states, figures, file, id } = scenario;
  const covered = states && figures?.byEnding ? coverScenes(states, ids) : [];
  const scenes = ids.map((name) => [name, covered.filter(({ marks }) => name in marks).length]);
  const decisions = ids.map((name) => {
    const most = (figures?.byEnding ?? []).map(
      ({ competences }) => competences[name]?.decisions[1] ?? 0,
    );
    return [name, Math.max(0, ...most)];
  });
  return {
    address: addressOf(file),
    title: graph?.title ?? id,
    ...(graph && { sector: graph.sector }),
    isTried: figures?.byEnding !== undefined,
    scenes: Object.fromEntries(scenes),
    decisions: Object.fromEntries(decisions),
  };
}

function sum(rows: CourseCoverage['rows'], id: string): number {
  return rows.reduce((all, { scenes }) => all + scenes[id]!, 0);
}

export type CourseCoverage = {
  rows: {
    address: string;
    title: string;
    sector?: string;
    /** Every run was tried. What was not says nothing here. */
    isTried: boolean;
    /** By competence: the scenes in which it can be shown. */
    scenes: Record<string, number>;
    /** By competence: the decisions of one run that can count for it, at the most. */
    decisions: Record<string, number>;
  }[];
  competences: CompetenceCoverage[];
};

/** One competence over the whole course: what somebody could come to who plays all of it once. */
export type CompetenceCoverage = {
  id: string;
  short: string;
  scenes: number;
  decisions: number;
  scenarios: number;
  sectors: number;
  /** All of it together is enough for "shown in simulation". */
  isEnough: boolean;
};
