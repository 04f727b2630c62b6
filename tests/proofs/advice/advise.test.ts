import { describe, expect, test } from 'vitest';
import { CourseFile } from '../../../src/model/course-file.ts';
import { problems } from '../../../src/model/problem.ts';
import { advice } from '../../../src/model/problems/advice.ts';
import { advise } from '../../../src/proofs/advice/advise.ts';
import { verify } from '../../../src/proofs/verify.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { inShort } from '../../scenario/script.ts';
import { noRoom } from '../../scenario/shipped.ts';
import { adviceOn, afterEdits, codesOf, sound, standard } from './advised.ts';

test('on a script that follows the advice there is nothing to say', () => {
  expect(adviceOn(sound)).toEqual([]);
});

test('all that is advised comes from the top of the file down, as warnings', () => {
  const found = afterEdits(
    ['[promised]', '[promised, denied]'],
    ['feedback: Nobody has', 'feedback: Good job. Nobody has'],
    ['  - feedback: Her shoes are for tomorrow.\n', ''],
    ['- [friday] "Come back', '- [friday] "Do not be daft and come back'],
  );
  expect(codesOf(found)).toEqual([
    'flag-never-read',
    'praise-or-blame',
    'no-feedback',
    'unkind-words',
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(Array(4).fill('warning'));
});

test('every warning says in words for a trainer why it matters and how it is mended', () => {
  for (const entry of Object.values(advice)) {
    expect(entry.severity).toBe('warning');
    expect(entry.means.split(/[.?!:] /).length).toBeGreaterThanOrEqual(2);
  }
  expect(Object.keys(problems)).toEqual(expect.arrayContaining(Object.keys(advice)));
});

test('a script in another language is not judged by English words', () => {
  const text = noRoom.text.replace('feedback: The first', 'feedback: Well done. The first');
  const codes = (lang: string) => {
    const { graph, spots } = compile({ ...noRoom, text, lang });
    const at = (place: string) => spots.get(place) ?? { file: noRoom.file };
    return new Set(codesOf(advise(graph!, at, verify(graph!, at).states, standard)));
  };
  const english = ['praise-or-blame', 'hard-to-read'];
  expect([...codes('en-GB')]).toEqual(expect.arrayContaining(english));
  expect([...codes('de')].filter((code) => english.includes(code))).toEqual([]);
  expect(codes('de')).toContain('accidental-best');
});

test('a course that states no reading level has one, and one that states half of it, too', () => {
  const { reading } = CourseFile.shape;
  expect(reading.parse(undefined)).toEqual({ words: 30, age: 14 });
  expect(reading.parse({ age: 12 })).toEqual({ words: 30, age: 12 });
  expect(reading.safeParse({ words: 0 }).success).toBe(false);
});

describe('no room at twenty to midnight', () => {
  const { graph, spots } = compile(noRoom);
  const at = (place: string) => spots.get(place) ?? { file: noRoom.file };
  const found = advise(graph!, at, verify(graph!, at).states, standard);

  test('every finding is at a line and column of its own', () => {
    expect(new Set(found.map(inShort)).size).toBe(found.length);
    for (const { line, column } of found) expect(line! > 1 && column! > 0).toBe(true);
  });

  test('its good lines are neither the longest nor the first, and no feedback is about the person', () => {
    const codes = codesOf(found);
    for (const code of ['best-longest', 'best-first', 'praise-or-blame', 'unkind-words'] as const) {
      expect(codes).not.toContain(code);
    }
  });
});
