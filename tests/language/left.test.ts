import { describe, expect, test } from 'vitest';
import { problem, type Code } from '../../src/model/problem.ts';
import { withoutLeft } from '../../src/language/left.ts';

const text = `---
# fine: flag-never-read (the debrief will ask about it)
flags: [promised]
---

## counter: An empty box

%% fine: long-line
%% A second note in between.

A long line.
`;
const found = (code: Code, line: number) => problem(code, { file: 'box.mdx', line, column: 1 });
const left = (...problems: ReturnType<typeof found>[]) =>
  withoutLeft('box.mdx', text, problems).map(({ code, line }) => `${code} ${line}`);
const both = [found('flag-never-read', 3), found('long-line', 11)];

describe('what an author has looked at and left', () => {
  test('is not said again, in the front matter and in the script', () => {
    expect(left(...both)).toEqual([]);
  });

  test('is that one thing on that one line', () => {
    expect(left(...both, found('long-line', 6), found('hard-to-read', 11))).toEqual([
      'long-line 6',
      'hard-to-read 11',
    ]);
  });

  test('is never a mistake, and beside one nothing is said of idle notes', () => {
    expect(left(found('stuck', 11))).toEqual(['stuck 11']);
  });

  test('is named once it is no longer there', () => {
    expect(left(both[0]!)).toEqual(['needless-fine 8']);
  });
});
