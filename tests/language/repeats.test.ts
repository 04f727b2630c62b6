import { expect, test } from 'vitest';
import { problem } from '../../src/model/problem.ts';
import { tellOnce } from '../../src/language/repeats.ts';
import { messagesOf } from '../scenario/script.ts';

const at = (line: number) => ({ file: 'box.mdx', line, column: 3 });
const value = (line: number, actual: string) =>
  problem('wrong-value', at(line), { key: 'right', actual, expected: 'yes or no', guess: '' });
const term = (line: number, name: string) => problem('unknown-term', at(line), { name, guess: '' });
const told = (...problems: ReturnType<typeof problem>[]) =>
  tellOnce(problems).map(
    ({ line, message }) => `${line} ${message.replace(/^.*?\. ?(?=The|Do|$)/, '')}`,
  );

test('a value that is wrong in the same way is told once, with the lines of the others', () => {
  expect(told(value(2, '"si"'), value(4, '"si"'), value(6, '"oui"'), value(8, '"si"'))).toEqual([
    '2 Do the same in lines 4 and 8.',
    '6 ',
  ]);
});

test('a name that stands again is told once, with how often', () => {
  const [first, ...more] = told(term(2, 'loyalti'), value(3, '"si"'), term(4, 'loyalti'));
  expect(first).toMatch(/^2 .*The same name stands in one more place of this file\.$/);
  expect(more).toHaveLength(1);
});

test('what is the same slip can be asked for otherwise', () => {
  const all = [value(2, '"si"'), value(4, '"si"'), value(6, '"oui"')];
  expect(tellOnce(all, () => undefined)).toEqual(all);
  expect(tellOnce(all, ({ code }) => code)).toHaveLength(1);
});

test('in a script as in a lesson', () => {
  const choice = (id: string) => `- [${id}] "Yes."\n  - critical: si\n  - next: ending\n`;
  const said = messagesOf(
    `## counter: A box\n\n${choice('look')}${choice('deny')}\n## ending open: Open\n- result: partial\n\nShe leaves.`,
  );
  expect(said).toEqual([expect.stringMatching(/^"critical" is "si".* Do the same in line \d+\.$/)]);
});

test('a scale that was taken for a longer one, in every line', () => {
  const choice = (id: string, marks: string) =>
    `- [${id}] "Yes."\n  - evidence: ${marks}\n  - next: ending\n`;
  const choices = [
    choice('look', 'listen -2, empathy -2'),
    choice('deny', 'ownership -2, listen +3'),
  ].join('');
  const said = messagesOf(
    `## counter: A box\n\n${choices}\n## ending open: Open\n- result: partial\n\nShe leaves.`,
  );
  expect(said).toEqual([
    expect.stringMatching(/listen and empathy are -2, .* Do the same in line \d+\.$/),
    expect.stringMatching(/listen is \+3, .* Write "listen \+2"\.$/),
  ]);
});
