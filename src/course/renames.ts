import { problem, type Problem, type Spot } from '../model/problem.ts';
import type { LessonRead } from './lesson.ts';
import type { ScenarioRead } from './scenarios.ts';

/**
 * A name that a lesson or a conversation says it had before must be nobody's now, and nobody else's
 * before: else two would be one in learners' records.
 */
export function checkRenames(read: {
  lessons: readonly (LessonRead & { file: string })[];
  scenarios: readonly ScenarioRead[];
}): Problem[] {
  const lessons = read.lessons.map(({ id, file, front, wasSpot }) => ({
    id,
    was: front?.was === id ? undefined : front?.was,
    spot: wasSpot ?? { file },
  }));
  const scenarios = read.scenarios.map(({ id, file, graph, spots }) => ({
    id,
    was: graph && graph.id !== id ? graph.id : undefined,
    spot: spots?.get('@was') ?? { file },
  }));
  return [lessons, scenarios].flatMap(checkAmong);
}

function checkAmong(all: readonly Called[]): Problem[] {
  return all.flatMap(({ was, spot }, i) => {
    if (was === undefined) return [];
    const taken = all.some(({ id }) => id === was) ? 'still in use' : undefined;
    const before = all.slice(0, i).find((one) => one.was === was);
    const why = taken ?? (before && `what "${before.id}" was called, too`);
    if (why === undefined) return [];
    const expected = `the name that this file had before, and "${was}" is ${why}`;
    const guess = ' Write the old name, or take the line away.';
    return [problem('wrong-value', spot, { key: 'was', actual: `"${was}"`, expected, guess })];
  });
}

type Called = { id: string; was: string | undefined; spot: Spot };
