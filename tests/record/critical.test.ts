import { expect, test } from 'vitest';
import { unrepaired } from '../../src/record/critical.ts';
import { decision, run } from './figures.ts';

const error = { decisions: [decision([{}], 0, { critical: true })] };
const bad = run('caller', error);

test('a run without a critical choice leaves nothing to repair', () => {
  expect(unrepaired([run('caller'), run('no-room')])).toEqual([]);
});

test('an error stands until a later run of another scenario is free of errors', () => {
  expect(unrepaired([bad])).toEqual([bad]);
  expect(unrepaired([bad, run('no-room')])).toEqual([]);
});

test('a clean run before the error repairs nothing', () => {
  expect(unrepaired([run('no-room'), bad])).toEqual([bad]);
});

test('the same scenario again repairs nothing', () => {
  expect(unrepaired([bad, run('caller')])).toEqual([bad]);
});

test('a run with an error of its own repairs nothing', () => {
  const worse = run('no-room', error);
  expect(unrepaired([bad, worse])).toEqual([bad, worse]);
  expect(unrepaired([bad, worse, run('regular')])).toEqual([]);
});
