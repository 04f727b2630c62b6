import type { Choice, Rule } from '../../model/graph.ts';
import { weigh, type Evidence, type Taken } from '../../record/evidence.ts';
import type { Moment, Scenario } from '../../scenario/machine.ts';
import type { Play, Values } from '../../scenario/play.ts';
import { ruleFollowed } from '../rules.ts';

/** Goes through a conversation by the machine, and remembers what was decided on the way. */
export function beginWalk(scenario: Scenario): Walk {
  return standAt(scenario, scenario.begin(), [], []);
}

function standAt(
  scenario: Scenario,
  moment: Moment,
  decisions: readonly Taken[],
  before: readonly string[],
  rule?: Rule,
): Walk {
  const { scenes, open } = scenario.play;
  const { at, values, ended } = moment;
  const visited = [...before, at];
  const choices = scenes.get(at)?.choices ?? [];
  const opened = open({ at, values });
  return {
    play: scenario.play,
    at,
    ended,
    rule,
    // The machine remembers only the scenes that its own conditions ask about.
    values: { ...values, ...Object.fromEntries(visited.map((id) => [`@${id}`, 1])) },
    choices,
    open: opened,
    weigh: (competence) => weigh(decisions, competence),
    choose: (choice) => {
      const next = scenario.choose(moment, choice.id);
      if (next.snapshot === moment.snapshot) return undefined;
      const decision = { taken: choice.evidence, open: opened.map(({ evidence }) => evidence) };
      const rule = ruleFollowed(scenario.play, { at, values }, choice);
      return standAt(scenario, next, [...decisions, decision], visited, rule);
    },
  };
}

/** Where the walk has come to. */
export type Walk = {
  play: Play;
  at: string;
  ended: boolean;
  /** That led here, and not the choice that was taken last. */
  rule: Rule | undefined;
  values: Values;
  /** All choices of this scene, and those that are open; none at an ending. */
  choices: readonly Choice[];
  open: readonly Choice[];
  /** What the choices so far show of a competence, by the rule that scores a learner's run. */
  weigh: (competence: string) => Evidence;
  /** Nothing, when the choice cannot be taken. */
  choose: (choice: Choice) => Walk | undefined;
};
