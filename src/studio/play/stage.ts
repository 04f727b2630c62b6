import type { CourseRead } from '../../course/read.ts';
import type { ScenarioRead } from '../../course/scenarios.ts';
import { typeset } from '../../course/typeset.ts';
import { type Course } from '../../model/course.ts';
import { usualTerms } from '../../model/terms.ts';
import type { Graph } from '../../model/graph.ts';
import { isError, type Problem } from '../../model/problem.ts';
import { media } from '../../model/problems/media.ts';
import type { UiFile } from '../../model/ui.ts';
import { listWays, type SceneWays } from '../ways/list.ts';
import { entriesIn } from '../entries.ts';

/** What it takes to play a conversation on a page of its own, from any of its scenes. */
export function openStage(read: CourseRead, root: string, address: string): Stage {
  const entry = entriesIn(read, root).find((one) => one.address === address);
  const scenario = read.scenarios.find(({ file }) => file === entry?.file);
  const { graph, states, figures } = scenario ?? {};
  const island = scenario && entry && setIsland(read, scenario, entry.problems);
  if (!graph || !states || !island) throw new Error(`"${address}" cannot be played.`);
  return { graph: typeset(graph), ways: listWays(graph, states, figures?.best), island };
}

/**
 * What the learner's view needs of one conversation, and nothing of the course around it. It can be
 * played as soon as it can be read, whatever else is still wrong with it or beside it; only not
 * without the words of the page, nor with a picture that is not there.
 */
export function setIsland(
  read: CourseRead,
  { graph, hash }: ScenarioRead,
  problems: readonly Problem[],
): Island | undefined {
  const isShort = problems.some((problem) => problem.code in media && isError(problem));
  if (!graph || !hash || !read.ui || isShort) return undefined;
  const { id, minutes, sector, logic } = graph;
  const { title } = typeset(graph);
  return {
    ui: read.ui,
    course: {
      id: read.file?.id ?? 'course',
      version: read.file?.version ?? '1.0.0',
      title,
      pass: read.file?.pass ?? usualTerms.pass,
      success: 'until-passed',
      lms: { interactions: false, objectives: false, saves: 'at-once', ideas: 'off' },
      competences: [],
      lessons: [],
      scenarios: [{ id, title, minutes, order: 0, ahead: {}, sector, hash, logic }],
    },
  };
}

/** What the page holds as data, but for the cues. */
export type Island = { ui: UiFile; course: Course };
export type Stage = { graph: Graph; ways: SceneWays[]; island: Island };
