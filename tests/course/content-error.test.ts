import { afterEach, expect, test } from 'vitest';
import { ContentError, say } from '../../src/course/content-error.ts';
import { openCourse } from '../../src/course/outline.ts';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

function errorOf(root: string): ContentError {
  try {
    openCourse(root);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('The course opened.');
}

test('a course with mistakes never opens: the error lists all of them, and nothing of our own files', () => {
  const copy = copyContent();
  copy.change(scenario, 'minutes:', 'minuets:');
  copy.change(lesson, '<Scenario id', '<Scenaro id');
  const error = errorOf(copy.root);
  expect(error.message.split('\n')).toEqual(copy.said());
  expect(copy.said()).toHaveLength(2);
  expect(error.stack).toBe(error.message);
});

test('its place is the first mistake’s, with the lines around it and a mark below', () => {
  const copy = copyContent();
  const at = copy.change(scenario, 'next: ending', 'next: endnig', 'endnig');
  const [, line, column] = at.split(':').map(Number);
  const error = errorOf(copy.root);
  expect(error.loc).toEqual({ file: copy.path(scenario), line, column });
  const rows = error.frame.split('\n');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toBe(`${String(line).padStart(4)} |   - next: endnig`);
  expect(rows[2]!.indexOf('^')).toBe(rows[1]!.indexOf('endnig'));
});

test('a file that is not there has no lines to show', () => {
  const copy = copyContent();
  copy.remove('content/site.yaml');
  expect(errorOf(copy.root)).toMatchObject({ frame: '', loc: { line: 1, column: 1 } });
});

test('a mistake of a whole file is said without a line', () => {
  const problem = { code: 'missing-file', severity: 'error', file: 'a.yaml' } as const;
  expect(say({ ...problem, message: 'Gone.' })).toBe('a.yaml: Gone.');
  expect(say({ ...problem, line: 3, message: 'Gone.' })).toBe('a.yaml:3:1: Gone.');
  expect(say({ ...problem, line: 3, column: 7, message: 'Gone.' })).toBe('a.yaml:3:7: Gone.');
});
