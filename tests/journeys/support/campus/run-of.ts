import { createScenario } from '../../../../src/scenario/machine.ts';
import { codeOfChoice } from '../../../../src/scenario/trail.ts';
import { noRoom } from '../script.ts';

/** The run of these choices, as it is kept. */
export function runOf(
  choices: readonly string[],
  scenario = createScenario('no-room', noRoom.logic),
) {
  let moment = scenario.begin();
  let trail = '';
  for (const id of choices) {
    const scene = scenario.play.scenes.get(moment.at)!;
    trail += codeOfChoice(
      scene,
      scene.choices.find((choice) => choice.id === id)!,
    );
    moment = scenario.choose(moment, id);
  }
  return { scenario: 'no-room', trail, ended: moment.ended };
}
