import { openCourse as readCourse } from '../../src/course/outline.ts';
import { copyOne, removeCopies } from '../course/copy.ts';

/** A course of one lesson and one conversation, read once. */
const built = readCourse(copyOne().root);
removeCopies();
export const course = built.outline;
export const words = built.ui;

/** The best run of a conversation: each decision with its scene. */
export function bestRun(scenario: string) {
  return built.scenarios.find(({ graph }) => graph.id === scenario)!.figures.best!.path;
}

/** How many decisions it takes to pass the course by the best runs. */
export const decisionsToPass = course.scenarios.reduce(
  (sum, { id }) => sum + bestRun(id).length,
  0,
);
