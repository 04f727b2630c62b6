import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guard } from '../../src/model/graph.ts';
import { holds } from '../../src/scenario/play.ts';
import { guard } from '../proofs/random.ts';
import { graphOf, playOut } from './script.ts';
import { writeGuard } from './written.ts';

const box = { flag: 'box-open' };
const promised = { flag: 'promised' };
const trusted = { meter: 'trust', is: 'at-least', value: 60 };

describe('a condition in words', () => {
  test.for<[string, unknown]>([
    ['promised', promised],
    ['not promised', { not: promised }],
    ['visited counter', { visited: 'counter' }],
    ['trust at least 60', trusted],
    ['trust at most 60', { ...trusted, is: 'at-most' }],
    ['trust above 60', { ...trusted, is: 'above' }],
    ['trust below 60', { ...trusted, is: 'below' }],
    ['trust is 60', { ...trusted, is: 'is' }],
    ['trust is not 60', { ...trusted, is: 'is-not' }],
    ['trust at least -60', { ...trusted, value: -60 }],
    ['trust at least 0.5', { ...trusted, value: 0.5 }],
    ['trust at least $refund-limit', { ...trusted, value: 50 }],
  ])('"%s" is read', ([words, read]) => {
    expect(readGuard(words)).toEqual(read);
  });

  test.for<[string, unknown]>([
    ['promised and box-open and trust at least 60', { all: [promised, box, trusted] }],
    ['promised or box-open or trust at least 60', { any: [promised, box, trusted] }],
    ['promised or box-open and trust at least 60', { any: [promised, { all: [box, trusted] }] }],
    ['promised and box-open or trust at least 60', { any: [{ all: [promised, box] }, trusted] }],
    ['(promised or box-open) and trust at least 60', { all: [{ any: [promised, box] }, trusted] }],
    ['promised and (box-open or trust at least 60)', { all: [promised, { any: [box, trusted] }] }],
    ['not promised and box-open', { all: [{ not: promised }, box] }],
    ['not (promised and box-open)', { not: { all: [promised, box] } }],
    ['not trust at least 60 or box-open', { any: [{ not: trusted }, box] }],
    ['not not promised', { not: { not: promised } }],
    ['((promised))', promised],
    ['(promised)and(box-open)', { all: [promised, box] }],
  ])('"%s": not before and, and before or, brackets first', ([words, read]) => {
    expect(readGuard(words)).toEqual(read);
  });

  test('may go over several lines', () => {
    expect(readGuard('promised\n    and trust\n    at least 60')).toEqual({
      all: [promised, trusted],
    });
  });

  test('written down and read again is the same condition', () => {
    const known = ['hall', 'desk', 'lift', 'yard'];
    fc.assert(
      fc.property(guard, (one) => {
        expect(readGuard(writeGuard(one), known)).toEqual(one);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('holds for the values it names and for no neighbour', () => {
    const truth = (words: string) =>
      [59, 60, 61].map((trust) => holds(readGuard(words), { trust, promised: 0 }));
    expect(truth('trust at least 60')).toEqual([false, true, true]);
    expect(truth('trust at most 60')).toEqual([true, true, false]);
    expect(truth('trust above 60')).toEqual([false, false, true]);
    expect(truth('trust below 60')).toEqual([true, false, false]);
    expect(truth('trust is 60')).toEqual([false, true, false]);
    expect(truth('trust is not 60')).toEqual([true, false, true]);
    expect(truth('not trust is 60 and not promised')).toEqual([true, false, true]);
  });
});

test('a scene counts as visited from the moment one arrives there, and not before', () => {
  const graph = graphOf(`## counter: An empty box

- [look] "May I look?"
  - next: plan
- [wait] You wait.
  - when: visited plan
  - next: ending
- [again] "Once more?"
  - when: visited counter
  - next: counter

## plan: What now

- [back] "One moment."
  - when: visited plan and not visited depot
  - next: counter

## depot: The depot

- [call] "Hello?"
  - next: ending

## ending open: Open
- result: partial`);
  expect(() => playOut(graph, 'wait')).toThrow('closed');
  expect(playOut(graph, 'again').at).toBe('counter');
  expect(playOut(graph, 'look', 'back', 'wait').at).toBe('open');
});

function readGuard(words: string, scenes: string[] = []): Guard {
  const more = scenes.map((id) => `## ${id}: More\n\n- [go-on] You go on.\n\n`).join('');
  const { logic } = graphOf(`## counter: An empty box

- [look] "May I look?"
  - when: ${words}

${more}## ending open: Open
- result: partial`);
  return logic.scenes[0]!.choices[0]!.when!;
}
