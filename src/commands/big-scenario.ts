import type { Choice, Logic } from '../model/graph.ts';

/**
 * A made-up conversation about as big as one can be and still be searched whole: 200 scenes in a row,
 * two meters from 0 to 100, eight flags, some two million states.
 */
export function bigScenario(scenes = 200): Logic {
  const id = (i: number) => `scene-${i}`;
  const flags = Array.from({ length: 8 }, (_, i) => `flag-${i}`);
  const choice = (name: string, i: number, change: Partial<Choice>): Choice => ({
    id: name,
    effects: [],
    evidence: {},
    critical: false,
    next: [{ to: i + 1 < scenes ? { scene: id(i + 1) } : { ending: true } }],
    ...change,
  });
  return {
    start: id(0),
    meters: [
      { id: 'trust', from: 0, to: 100, start: 50 },
      { id: 'patience', from: 0, to: 100, start: 96 },
    ],
    flags,
    rules: [],
    scenes: Array.from({ length: scenes }, (_, i) => ({
      id: id(i),
      enter: [],
      replyFirst: false,
      confidence: false,
      choices: [
        choice('warm', i, {
          effects: [{ meter: 'trust', add: 5 }],
          evidence: { listen: 2, empathy: 1 },
        }),
        choice('brisk', i, {
          effects: [
            { meter: 'trust', add: -5 },
            { meter: 'patience', add: -2 },
          ],
          evidence: { listen: -1 },
        }),
        ...(i % 25 === 24
          ? [
              choice('promise', i, {
                // Only the last two promises are remembered, or each would double the states.
                effects: [
                  { flag: flags[(i - 24) / 25]!, to: true },
                  ...(i > 50 ? [{ flag: flags[(i - 24) / 25 - 2]!, to: false }] : []),
                ],
                evidence: { ownership: 2 },
                when: { meter: 'trust', is: 'at-least', value: 60 },
              }),
            ]
          : []),
      ],
    })),
    endings: [
      {
        id: 'settled',
        when: { all: flags.slice(0, 2).map((flag) => ({ flag })) },
        result: 'success',
      },
      { id: 'open', when: { meter: 'patience', is: 'above', value: 20 }, result: 'partial' },
      { id: 'gone', result: 'failure' },
    ],
    primary: ['listen', 'ownership'],
    secondary: [],
  };
}
