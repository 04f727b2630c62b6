import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Guard } from '../../../src/model/graph.ts';
import { sayEffect } from '../../../src/studio/play/guard-words.ts';
import { sayGuard } from '../../../src/scenario/say-guard.ts';
import { graphOf } from '../../scenario/script.ts';

type Is = Extract<Guard, { meter: string }>['is'];
const form = fc.constantFrom<Is[]>('at-least', 'at-most', 'above', 'below', 'is', 'is-not');
const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
  guard: fc.oneof(
    { maxDepth: 3 },
    fc.record({ flag: fc.constantFrom('promised', 'box-open') }),
    fc.record({ visited: fc.constant('plan') }),
    fc.record({ meter: fc.constant('trust'), is: form, value: fc.nat(100) }),
    fc.record({ not: tie('guard') }),
    fc.record({ all: fc.array(tie('guard'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('guard'), { minLength: 2, maxLength: 3 }) }),
  ),
}));

/** What the compiler makes of a condition in words. */
function read(words: string): Guard | undefined {
  const body = `## counter: An empty box

- [look] "May I look?"
  - when: ${words}
- [deny] "No."

## plan: A plan

- [wait] "One moment."

## ending open: Open
- result: partial`;
  return graphOf(body).logic.scenes[0]!.choices[0]!.when;
}

test('a condition in words is read as the same condition', () => {
  fc.assert(
    fc.property(guard, (one) => {
      expect(truthOf(read(sayGuard(one))!)).toEqual(truthOf(one));
    }),
    { numRuns: 200 },
  );
});

test.each([
  [{ meter: 'trust', add: 8 }, 'trust +8'],
  [{ meter: 'trust', add: -8 }, 'trust -8'],
  [{ meter: 'spent', set: 40 }, 'spent = 40'],
  [{ flag: 'plan', to: true }, 'set plan'],
  [{ flag: 'plan', to: false }, 'clear plan'],
] as const)('an effect is said as authors write it: %j', (effect, words) => {
  expect(sayEffect(effect)).toBe(words);
});

/** "a and (b and c)" may be read as "a and b and c": what counts is when it holds. */
function truthOf(guard: Guard): boolean[] {
  const truths: boolean[] = [];
  for (const [promised, open, plan] of [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [n & 1, n & 2, n & 4])) {
    for (let trust = -1; trust <= 101; trust += 1) {
      const holds = (one: Guard): boolean => {
        if ('all' in one) return one.all.every(holds);
        if ('any' in one) return one.any.some(holds);
        if ('not' in one) return !holds(one.not);
        if ('flag' in one) return Boolean(one.flag === 'promised' ? promised : open);
        if ('visited' in one) return Boolean(plan);
        const d = trust - one.value;
        const is = { 'at-least': d >= 0, 'at-most': d <= 0, above: d > 0, below: d < 0 };
        return { ...is, is: d === 0, 'is-not': d !== 0 }[one.is];
      };
      truths.push(holds(guard));
    }
  }
  return truths;
}
