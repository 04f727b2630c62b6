import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/scenario/compile.ts';
import { inFull, noteOf, placeProblems } from '../../../src/studio/map/placed-problem.ts';
import { problem } from '../../../src/model/problem.ts';
import { noRoom } from '../../scenario/shipped.ts';

const { graph, spots } = compile(noRoom);
const lineOf = (text: string) => noRoom.text.slice(0, noRoom.text.indexOf(text)).split('\n').length;

describe('the place of a problem', () => {
  const placesOf = (...lines: (number | undefined)[]) =>
    placeProblems(
      graph!.logic,
      spots,
      lines.map((line) =>
        problem('never-offered', { file: noRoom.file, ...(line && { line }) }, { name: 'x' }),
      ),
    ).map(({ place, line }) => [place, line]);

  test('is the scene it stands in, from its heading to its last line', () => {
    const heading = lineOf('## paid-in-march:');
    expect(placesOf(heading, heading + 5)).toEqual([
      ['paid-in-march', heading],
      ['paid-in-march', heading + 5],
    ]);
    expect(placesOf(heading - 1)).toEqual([['arrival', heading - 1]]);
  });

  test('can be an ending', () => {
    const heading = spots.get('gone')!.line!;
    expect(placesOf(heading + 1)).toEqual([['gone', heading + 1]]);
  });

  test('is none for the front matter and for the file as a whole', () => {
    expect(placesOf(3, undefined)).toEqual([]);
  });
});

describe('what a box says of its problems', () => {
  const error = (line?: number) => ({
    place: 'a',
    severity: 'error' as const,
    ...(line && { line }),
  });
  const warning = (line: number) => ({ place: 'a', severity: 'warning' as const, line });

  test.each([
    [[], undefined],
    [[error(148)], '1 mistake, line 148'],
    [[warning(9)], '1 thing worth a look, line 9'],
    [[error(160), error(148)], '2 mistakes, from line 148'],
    [[error(148), error(148)], '2 mistakes, line 148'],
    [[error(148), warning(9)], '1 mistake, 1 thing worth a look'],
    [[error()], '1 mistake'],
  ])('%j', (problems, note) => {
    expect(noteOf(problems)).toBe(note);
  });

  test('the table has every line', () => {
    expect(inFull([error(160), warning(9), error(160)])).toBe(
      '2 mistakes, 1 thing worth a look; lines 9, 160',
    );
    expect(inFull([error(160)])).toBe('1 mistake; line 160');
  });
});
