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

  test('is told as a note alone where its name is misspelt', () => {
    const misspelt = text.replace('fine: long-line', 'fine: long-lin');
    expect(withoutLeft('box.mdx', misspelt, both).map(({ code }) => code)).toEqual([
      'needless-fine',
    ]);
  });

  test('stands no more for what may only follow from it', () => {
    const follows = [found('some-next', 11), found('strong-line', 20)];
    expect(left(...both, ...follows)).toEqual(['some-next 11']);
    const note = text.replace('fine: long-line', 'fine: long-line, some-next');
    expect(withoutLeft('box.mdx', note, [...both, ...follows]).map(({ code }) => code)).toEqual([
      'strong-line',
    ]);
  });

  test('is named once it is no longer there', () => {
    expect(left(both[0]!)).toEqual(['needless-fine 8']);
  });
});

describe('a note', () => {
  const said = (note: string, file = 'box.mdx', ...problems: ReturnType<typeof found>[]) =>
    withoutLeft(file, `---\ntitle: A\n---\n\n${note}\nA long line.\n`, problems).map(
      ({ code, line, message }) => (code === 'needless-fine' ? message : `${code} ${line}`),
    );
  const two = [found('long-line', 6), found('no-consequence', 6)];

  test.for([
    '%% fine: long-line, no-consequence',
    '  %% fine: long-line,no-consequence (so, and because)',
    '%% fine: long-line and no-consequence, for she says nothing',
    '%% fine: long-line, no-consequence.',
  ])('names several codes: %s', (note) => {
    expect(said(note, 'box.mdx', ...two)).toEqual([]);
  });

  test('leaves what it names, and of two names the idle one is told', () => {
    expect(said('%% fine: long-line', 'box.mdx', ...two)).toEqual(['no-consequence 6']);
    expect(said('%% fine: long-line, no-alt', 'box.mdx', two[0]!)).toEqual([
      expect.stringContaining('"no-alt"'),
    ]);
  });

  test('with a misspelt code says which was meant', () => {
    expect(said('%% fine: long-lines')[0]).toContain('found there. Did you mean "long-line"? Take');
    expect(said('%% fine: zebra')[0]).toContain('Nothing has that name.');
    expect(said('%% fine: stuck')[0]).toContain('It is a mistake, and no mistake can be left.');
    expect(said('%% fine: long-line')[0]).toContain('found there. Take');
  });

  test('is one without its colon, where a code follows', () => {
    expect(said('%% fine long-line', 'box.mdx', two[0]!)).toEqual([]);
    expect(said('%% Fine – long-line', 'box.mdx', two[0]!)).toEqual([]);
    expect(said('%% fine weather', 'box.mdx', two[0]!)).toEqual(['long-line 6']);
  });

  test('has the sign of its place: "#" is a heading in prose, "%%" nothing in YAML', () => {
    expect(said('# fine: long-line', 'box.mdx', two[0]!)).toEqual(['long-line 6']);
    expect(said('%% fine: long-line', 'site.yaml', two[0]!)).toEqual(['long-line 6']);
    expect(said('# fine: long-line', 'site.yaml', two[0]!)).toEqual([]);
    expect(said('# fine: long-line', 'box.play', two[0]!)).toEqual([]);
  });

  test('speaks of the next line that is no note of any kind', () => {
    const comments = '<!-- a\nb --> \n{/* c */}';
    const far = found('long-line', 9);
    expect(said(`%% fine: long-line\n${comments}`, 'box.mdx', far)).toEqual([]);
  });

  test('that is needless stands among the rest by its line', () => {
    const text = 'a: 1\n# fine: long-line\nb: 2\nc: 3\n';
    const both = [found('unused-value', 4), found('unused-value', 1)];
    const codes = withoutLeft('site.yaml', text, both).map(({ code, line }) => `${code} ${line}`);
    expect(codes).toEqual(['unused-value 1', 'needless-fine 2', 'unused-value 4']);
  });
});
