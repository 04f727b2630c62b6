import { afterAll, expect, test } from 'vitest';
import { readCourse } from '../../src/course/read.ts';
import { copyOne, removeCopies } from './copy.ts';

afterAll(removeCopies);

const good = `sources:
  book: A book, by somebody.
ideas:
  - id: one-idea
    holds: What it holds
    from: [book]
    where: [/lessons/when-it-goes-wrong, /scenarios/no-room]
`;

function problemsOf(text: string) {
  const copy = copyOne();
  copy.write('content/sources.yaml', text);
  return readCourse(copy.root).problems.map(({ file, line, code, message }) => ({
    at: `${file}:${line}`,
    code,
    message,
  }));
}

test('a course without sources.yaml has no sources, and nothing is wrong', () => {
  const read = readCourse(copyOne().root);
  expect([read.sources, read.problems]).toEqual([undefined, []]);
});

test('ideas with a source and a place that are there are read as they stand', () => {
  const copy = copyOne();
  copy.write('content/sources.yaml', good);
  const { sources, problems } = readCourse(copy.root);
  expect(problems).toEqual([]);
  expect(sources?.ideas.map(({ id }) => id)).toEqual(['one-idea']);
});

test.each([
  ['/lessons/when-it-goes-wrong/nowhere', 'dead-link'],
  ['/scenarios/no-rooms', 'dead-link'],
  ['sheet no-such-sheet', 'wrong-value'],
  ['term no-such-term', 'wrong-value'],
  ['brief no-such-lesson', 'wrong-value'],
  ['in the middle', 'wrong-value'],
])('a place that is not in the course is one message at its line: %s', (place, code) => {
  const found = problemsOf(good.replace('/scenarios/no-room', place));
  expect(found.map(({ message: _, ...one }) => one)).toEqual([
    { at: 'content/sources.yaml:7', code },
  ]);
  expect(found[0]!.message).toContain(place);
});

test('a source that is not cited, and an id that is there twice, are said', () => {
  const [strange, ...others] = problemsOf(good.replace('[book]', '[bok]'));
  expect(others).toEqual([]);
  expect(strange).toMatchObject({ at: 'content/sources.yaml:6', code: 'wrong-value' });
  expect(strange!.message).toContain('Did you mean "book"?');
  const twice = problemsOf(`${good}${good.slice(good.indexOf('  - id'))}`);
  expect(twice).toMatchObject([{ at: 'content/sources.yaml:8', code: 'wrong-value' }]);
});
