import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/model/code.ts';
import type { Logic } from '../../src/model/graph.ts';
import { createScenario, type Moment } from '../../src/scenario/machine.ts';
import { codeOfChoice, cutsBefore, decisionsOf, replay } from '../../src/scenario/trail.ts';
import { logic, tameLogic } from '../proofs/random.ts';
import { graphOf } from './script.ts';

describe('a trail', () => {
  test('played again leads to the same moment, by the same decisions', () => {
    let decisions = 0;
    fc.assert(
      fc.property(
        fc.oneof(logic, tameLogic),
        fc.array(fc.nat(7), { maxLength: 15 }),
        (logic, picks) => {
          const scenario = createScenario('random', logic);
          const played = play(logic, picks);
          const { moment, steps, whole } = replay(scenario, played.trail);
          expect(whole).toBe(true);
          expect({ at: moment.at, values: moment.values }).toEqual({
            at: played.moment.at,
            values: played.moment.values,
          });
          expect(steps.map(({ choice }) => choice.id)).toEqual(played.taken);
          expect(decisionsOf(scenario, steps).map(({ choice }) => choice)).toEqual(played.taken);
          decisions += steps.length;
        },
      ),
      { seed: 7, numRuns: 400 },
    );
    expect(decisions).toBeGreaterThan(400);
  });

  test('whatever it holds, takes nobody where its codes do not say', () => {
    const noise = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9_-]{0,20}$/));
    fc.assert(
      fc.property(tameLogic, noise, (logic, text) => {
        const { steps, whole } = replay(createScenario('random', logic), text);
        let at = 0;
        for (const { scene, choice } of steps) {
          const { id, next } = readCode(
            text,
            at,
            scene.choices.map((one) => one.id),
          );
          expect(id).toBe(choice.id);
          at = next;
        }
        expect(whole).toBe(at === text.length);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('goes on where parts were left out, one after the other, and not where the script lets nobody', () => {
    const from = (...skips: string[]) => {
      const scenes = ['counter', 'plan', 'phone'].map(
        (id, i) =>
          `## ${id}: A scene\n\n${skips[i] ? `- skip: ${skips[i]}\n\n` : ''}- [say-${id}] "Yes."\n`,
      );
      const text = `${scenes.join('\n')}\n## ending open: Open\n- result: partial`;
      const scenario = createScenario('box', graphOf(text).logic);
      const { moment, steps } = replay(scenario, '~~');
      return { ...moment, kept: cutsBefore(moment), decisions: steps.length };
    };
    expect(from('plan', 'phone')).toMatchObject({ at: 'phone', kept: '~~', decisions: 0 });
    expect(from('plan')).toMatchObject({ at: 'plan', kept: '~' });
    expect(from('leave')).toMatchObject({ at: 'counter', kept: '' });
  });

  const body = (look: string, when = '') => `## counter: An empty box

- [${look}] "May I look?"${look === 'look' ? '' : '\n  - was: look'}
  - effect: trust +20
- [deny] "It left us full."

## plan: What now

- [call] "I will call."${when}
- [wait] You wait.

## ending open: Open
- result: partial`;
  const scenarioOf = (text: string) => {
    const graph = graphOf(text);
    return { graph, scenario: createScenario('box', graph.logic) };
  };
  const trailOf = (text: string, ...choices: string[]) =>
    choices
      .map((id, i) => {
        const scene = graphOf(text).logic.scenes[i]!;
        return codeOfChoice(
          scene,
          scene.choices.find((choice) => choice.id === id)!,
        );
      })
      .join('');

  test('finds a renamed choice by what it was called', () => {
    const trail = trailOf(body('look'), 'look', 'call');
    const { steps, whole } = replay(scenarioOf(body('see-for-yourself')).scenario, trail);
    expect(whole).toBe(true);
    expect(steps.map(({ choice }) => choice.id)).toEqual(['see-for-yourself', 'call']);
    expect(trailOf(body('see-for-yourself'), 'see-for-yourself', 'call')).toBe(trail);
  });

  test('stops where the choice is gone, and says so', () => {
    const trail = trailOf(body('look'), 'look', 'call');
    const without = body('look').replace('- [call] "I will call."\n', '');
    const { moment, steps, whole } = replay(scenarioOf(without).scenario, trail);
    expect(whole).toBe(false);
    expect(steps.map(({ choice }) => choice.id)).toEqual(['look']);
    expect(moment.at).toBe('plan');
  });

  test('stops where the choice is closed now', () => {
    const trail = trailOf(body('look'), 'look', 'call');
    const closed = body('look', '\n  - when: trust above 90');
    expect(replay(scenarioOf(closed).scenario, trail)).toMatchObject({
      whole: false,
      moment: { at: 'plan' },
    });
  });

  test('does not go on after an ending', () => {
    const trail = trailOf(body('look'), 'look', 'call');
    const { steps, whole } = replay(scenarioOf(body('look')).scenario, `${trail}A`);
    expect(steps).toHaveLength(2);
    expect(whole).toBe(false);
  });

  test('knows for each decision what was taken, what was open, and where it stood', () => {
    const text = `## counter: An empty box

- [look] "May I look?"
  - evidence: listen +2
- [hide] You hide it.
  - when: promised
  - evidence: listen -1
- [deny] "It left us full."
  - evidence: ownership -1
  - critical: yes

## ending open: Open
- result: partial`;
    const { scenario } = scenarioOf(text);
    const { steps } = replay(scenario, trailOf(text, 'deny'));
    expect(decisionsOf(scenario, steps)).toEqual([
      {
        scene: 'counter',
        choice: 'deny',
        position: 2,
        taken: { ownership: -1 },
        open: [{ listen: 2 }, { ownership: -1 }],
        critical: true,
      },
    ]);
  });
});

/** Picks among what is open until nothing is, or the picks run out. */
function play(logic: Logic, picks: number[]): { moment: Moment; trail: string; taken: string[] } {
  const scenario = createScenario('random', logic);
  let moment = scenario.begin();
  let trail = '';
  const taken: string[] = [];
  for (const pick of picks) {
    const scene = scenario.play.scenes.get(moment.at);
    const open = scenario.play.open(moment);
    const choice = open[pick % (open.length || 1)];
    if (!scene || !choice) break;
    const next = scenario.choose(moment, choice.id);
    if (next.snapshot === moment.snapshot) break;
    trail += codeOfChoice(scene, choice);
    taken.push(choice.id);
    moment = next;
  }
  return { moment, trail, taken };
}
