import { lasting } from '../model/code.ts';
import type { Course } from '../model/course.ts';
import type { FinishedRun, OpenRun } from '../model/record.ts';
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

  const scenario = (id: string, variant?: string): Scenario => {
    const key = `${id}/${variant}`;
    const { logic, variants } = outlineOf(id)!;
    const begin = variants?.find(({ code }) => code === variant);
    const made = machines.get(key) ?? createScenario(id, logic, begin);
    machines.set(key, made);
    return made;
  };

  const playOut = ({ scenario: id, trail, variant }: Kept): Played | undefined => {
    const key = `${id}/${variant}/${trail}`;
    const before = played.get(key);
    if (before) return before;
    const { moment, steps } = replay(scenario(id, variant), trail);
    const ending = scenario(id).play.endings.get(moment.at);
    if (!ending) return undefined;
    const decisions = decisionsOf(scenario(id), steps);
    const after = { ending: lasting(ending), result: ending.result, decisions };
    played.set(key, after);
    return after;
  };

  const has = (id: string, variant?: string) => {
    const outline = outlineOf(id);
    return variant ? outline?.variants?.some(({ code }) => code === variant) : outline;
  };

  return {
    scenario,
    has,
    hasEnded: (run) => playOut(run) !== undefined,
    finished: (runs) =>
      runs.flatMap((kept) => {
        const { scenario: id, variant, row } = kept;
        const run = has(id, variant) && playOut(kept);
        if (!run) return [];
        const { primary, secondary } = outlineOf(id)!.logic;
        return [{ ...run, scenario: id, row, primary, secondary }];
      }),
  };
}

type Kept = Pick<OpenRun, 'scenario' | 'trail' | 'variant'>;
type Played = Pick<FinishedRun, 'ending' | 'result' | 'decisions'>;

export type Replays = {
  /** As it is written, or as a variant of it begins. */
  scenario: (id: string, variant?: string) => Scenario;
  /** Whether a conversation, or a variant of it, is in the course: something, or nothing. */
  has: (id: string, variant?: string) => unknown;
  /** Whether a run's trail leads to an ending, by the conversation as it is now. */
  hasEnded: (run: Kept) => boolean;
  /** Runs, in their order; one that no longer plays to an ending is left out. */
  finished: (runs: readonly (Kept & { row: number })[]) => FinishedRun[];
};
