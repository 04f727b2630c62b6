import { chanceOf } from '../../../src/proofs/simulate/chance.ts';
import { kinds as allKinds, type Kind } from '../../../src/proofs/simulate/kinds.ts';
import { openLines, temptingIn } from '../../../src/proofs/simulate/lines.ts';
import type { Simulable } from '../../../src/proofs/simulate/simulate.ts';
import { openPaths } from '../../../src/proofs/simulate/paths.ts';
import type { FinishedRun } from '../../../src/model/record.ts';
import { createScenario, type Moment } from '../../../src/scenario/machine.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { codeOfChoice, decisionsOf, replay } from '../../../src/scenario/trail.ts';

/**
 * The runs that a simulation counts, one by one, each played again as a learner's page would: its
 * choices as a trail, the trail through the machine. Throws where the two part ways.
 */
export function replayedRuns(
  { logic, texts }: Simulable,
  { learners, seed, kinds = allKinds }: { learners: number; seed: number; kinds?: readonly Kind[] },
): Replayed[] {
  const play = openPlay(logic);
  const { walk } = openPaths(play, openLines(logic, temptingIn(texts)), kinds);
  const scenario = createScenario('replayed', logic);
  return kinds.flatMap((kind, k) =>
    Array.from({ length: Math.ceil(learners / kinds.length) }, (_, i) => {
      const walked = walk(k, chanceOf(seed, kind.id, i));
      const codes = walked.decisions.map(({ scene, choice }) => {
        const at = play.scenes.get(scene)!;
        return codeOfChoice(
          at,
          at.choices.find(({ id }) => id === choice)!,
        );
      });
      const { moment, steps, whole } = replay(scenario, codes.join(''));
      if (!whole || !moment.ended) throw new Error(`The machine stops in "${moment.at}".`);
      const decisions = decisionsOf(scenario, steps);
      if (moment.at !== walked.ending) throw new Error(`The machine ends in "${moment.at}".`);
      if (JSON.stringify(decisions) !== JSON.stringify(walked.decisions)) {
        throw new Error('The machine decides something else.');
      }
      const { result } = logic.endings.find(({ id }) => id === moment.at)!;
      const { primary, secondary } = logic;
      const run = { scenario: 'replayed', row: 0, ending: moment.at, result };
      return { kind: kind.id, moment, run: { ...run, primary, secondary, decisions } };
    }),
  );
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}

type Replayed = { kind: string; moment: Moment; run: FinishedRun };
