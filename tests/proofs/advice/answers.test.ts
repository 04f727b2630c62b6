import { expect, test } from 'vitest';
import { afterEdits } from './advised.ts';

const consequence = '  - consequence: "In some days."\n';
const feedback = '  - feedback: Her shoes are for tomorrow.\n';

test('an option without a consequence, and one without feedback, are named one by one', () => {
  const found = afterEdits(
    [consequence, ''],
    [feedback, ''],
    ['  - feedback: One name is easier to ring than a house.\n', ''],
  );
  expect(found.map(({ code, message }) => `${code} ${/"(.+?)"/.exec(message)![1]}`)).toEqual([
    'no-consequence wait',
    'no-feedback wait',
    'no-feedback name',
  ]);
});

test('the only option of a scene is named for being that, not for lacking an answer', () => {
  const [first, ...others] = afterEdits(
    [
      `
- [wait] "It may turn up by itself in some days."
${consequence}${feedback}`,
      '\n',
    ],
    [
      '  - consequence: She sits down.\n  - feedback: She hears it happen, so she need not believe it.\n',
      '',
    ],
  );
  expect(first!.code).toBe('one-open');
  expect(others).toEqual([]);
});
