import { expect, test } from 'vitest';
import { adviceOn } from './advised.ts';
import { scriptOf } from '../../scenario/script.ts';

/** What is said of a `next` below a choice to which people come with a trust of 30 or 60. */
function found(next: string, front = ''): string[] {
  const body = `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20, set promised
- [deny] "It left us full."
  - effect: trust -10

## plan: What now

- [call] "I will call."
  - next: ${next}
- [again] "Let us look again."
  - next: ending

## ending found: Found
- when: promised
- result: success

It was at the depot.

## ending gone: Gone
- result: failure

She goes.`;
  return adviceOn(scriptOf(body, front)).flatMap(({ code, message }) =>
    code === 'always-next' ? message : [],
  );
}

test('a number that all have ends a `next` before its end', () => {
  expect(found('found when trust at least 30, otherwise gone')).toEqual([
    'Where "call" in "What now" (line 24) is taken, `trust at least 30` always holds (trust is 30 to 60), so the `next` never leads on to "Gone". Change the number so that it parts people, or write "next: found".',
  ]);
  expect(found('found when trust at least 31, otherwise gone')).toEqual([]);
});

test('it is looked at for those who come to it', () => {
  const [only, ...more] = found('found when promised, gone when trust below 31, otherwise ending');
  expect(more).toEqual([]);
  expect(only).toContain('(trust is always 30)');
  expect(only).toContain('or end it with "otherwise gone".');
});

test('flags and scenes alone may be there for safety', () => {
  expect(found('found when visited counter, otherwise gone')).toEqual([]);
});

test('what a variant comes to is of use', () => {
  const low = 'variants:\n  cold:\n    starts: { trust: 20 }';
  expect(found('found when trust at least 30, otherwise gone', low)).toEqual([]);
});
