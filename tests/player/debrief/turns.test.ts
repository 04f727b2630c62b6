import { expect, test } from 'vitest';
import { findTurns } from '../../../src/player/debrief/turns.ts';
import { createScenario } from '../../../src/scenario/machine.ts';
import { codeOfChoice, replay } from '../../../src/scenario/trail.ts';
import { graphOf } from '../../scenario/script.ts';

/** One line moves trust a little; then a scene comes that takes it all, or some, by itself. */
const script = (enter: string) => `## counter: A counter

Nora (tense): And?

- [hear] "Tell me."
  - effect: trust +10

## limit: A limit

Nora (tense): What?

- [say] "I will help, and I will not be insulted."

## threat: A threat

- enter: ${enter}

Nora (cold): You think about that.

- [go] Go.
  - next: out

## ending out: Out
- result: success

You went.`;

test('what a scene sets as one comes to it is not told as moved by what was said before', () => {
  expect(movedIn(script('trust = 0'))).toEqual([true, false, false]);
});

test('what a scene adds or takes counts with the line that led to it', () => {
  expect(movedIn(script('trust -30'))).toEqual([false, true, false]);
});

/** At which of the three decisions trust is said to have moved most. */
function movedIn(body: string): boolean[] {
  const { logic } = graphOf(body);
  const scenario = createScenario('box', logic);
  const trail = logic.scenes.map((scene) => codeOfChoice(scene, scene.choices[0]!)).join('');
  const { steps, moment } = replay(scenario, trail);
  const debrief = { dataset: { best: 'out', follow: 'trust' } } as unknown as HTMLElement;
  const path = [...steps.map(({ from }) => from), moment];
  return findTurns(debrief, path, scenario.play)
    .slice(0, steps.length)
    .map(({ moved }) => moved);
}
