import { longCode } from '../model/code.ts';
import type { LearnerRecord } from '../model/record.ts';
import { problem, type Problem } from '../model/problem.ts';
import { stateLimit } from '../model/standard.ts';
import { manySaves } from '../proofs/merit.ts';
import { answerOf } from '../record/answer.ts';
import { encode } from '../record/codec.ts';
import type { LessonRead } from './lesson.ts';
import type { ScenarioRead } from './scenarios.ts';

/**
 * Whether all that one person can have done in the course at once fits into what an LMS keeps: every
 * lesson read and every question answered, and of every conversation the longest run, counted once as
 * it is written and once of each variant, and once more under way. What is over is said at the longest conversation.
 */
export function checkRoom(
  lessons: readonly LessonRead[],
  scenarios: readonly ScenarioRead[],
): Problem[] {
  // One that is too long by itself has been told so.
  if (scenarios.some(({ problems }) => problems.some(({ code }) => code === over))) return [];
  const length = longestRecord(lessons, scenarios);
  const [longest] = scenarios.toSorted((a, b) => trailOf(b) - trailOf(a));
  if (length <= stateLimit || !longest?.graph) return [];
  const { file, graph, spots } = longest;
  const count = scenarios.length;
  const facts = {
    what:
      count > 1
        ? `The longest run of each of the ${count} conversations, together,`
        : 'The longest run',
    length: length.toLocaleString('en'),
    limit: stateLimit.toLocaleString('en'),
    cure: 'Make the longest run of this one shorter',
  };
  return [problem(over, spots?.get(graph.logic.start) ?? { file }, facts)];
}

const over = 'suspend-data-over';

/** How many characters the longest record takes that one round of the course can leave. */
export function longestRecord(
  lessons: readonly LessonRead[],
  scenarios: readonly ScenarioRead[],
): number {
  return encode(fullest(lessons, scenarios), manySaves).length;
}

function fullest(
  lessons: readonly LessonRead[],
  scenarios: readonly ScenarioRead[],
): LearnerRecord {
  const open = scenarios.map((read) => ({
    scenario: read.id,
    hash: read.hash ?? '',
    trail: 'A'.repeat(trailOf(read)),
  }));
  return {
    lessons: lessons.map(({ id, questions }) => ({
      lesson: id,
      read: true,
      row: 1,
      answers: questions.map(({ id, options }) => ({
        question: id,
        chosen: options.map(answerOf),
      })),
    })),
    // Each variant may be taken once besides.
    runs: scenarios.flatMap(({ graph }, i) =>
      [undefined, ...(graph?.variants ?? []).map(({ id }) => longCode(id))].map((variant) => ({
        ...open[i]!,
        variant,
        day: 1,
        row: 1,
        passed: true as const,
      })),
    ),
    open,
    reached: 'passed',
    rows: 1,
  };
}

function trailOf({ figures }: ScenarioRead): number {
  return figures?.longestTrail ?? 0;
}
