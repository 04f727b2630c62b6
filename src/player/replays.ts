import type { Course, ScenarioOutline } from '../model/course.ts';
import type { FinishedRun, LearnerRecord } from '../model/record.ts';
import { createScenario, type Scenario } from '../scenario/machine.ts';
import { decisionsOf, replay } from '../scenario/trail.ts';

/**
 * The conversations as machines, and runs as they were: what is kept is a trail of choices, and
 * everything said of a run comes from playing it again. A finished trail never changes, so it is
 * played once.
 */
export function openReplays(course: Course): Replays {
  const machines = new Map<string, Scenario>();
  const played = new Map<string, Played>();
  const outlineOf = (id: string) => course.scenarios.find((each) => each.id === id);

  const scenario = (id: string): Scenario => {
    const made = machines.get(id) ?? createScenario(id, outlineOf(id)!.logic);
    machines.set(id, made);
    return made;
  };

  const playOut = (id: string, trail: string): Played | undefined => {
    const key = `${id}/${trail}`;
    const before = played.get(key);
    if (before) return before;
    const { moment, steps } = replay(scenario(id), trail);
    const ending = scenario(id).play.endings.get(moment.at);
    if (!ending) return undefined;
    const decisions = decisionsOf(scenario(id), steps);
    const after = { ending: ending.id, result: ending.result, decisions };
    played.set(key, after);
    return after;
  };

  return {
    scenario,
    hasEnded: (id, trail) => playOut(id, trail) !== undefined,
    finished: ({ runs }) =>
      runs.flatMap(({ scenario: id, trail, row }) => {
        const outline = outlineOf(id);
        const run = outline && playOut(id, trail);
        return run ? [{ ...run, scenario: id, row, ...competencesOf(outline) }] : [];
      }),
  };
}

function competencesOf({ logic: { primary, secondary } }: ScenarioOutline) {
  return { primary, secondary };
}

type Played = Pick<FinishedRun, 'ending' | 'result' | 'decisions'>;

export type Replays = {
  scenario: (id: string) => Scenario;
  /** Whether a trail leads to an ending, by the conversation as it is now. */
  hasEnded: (scenario: string, trail: string) => boolean;
  /** The record's runs, oldest first; one that no longer plays to an ending is left out. */
  finished: (record: LearnerRecord) => FinishedRun[];
};
