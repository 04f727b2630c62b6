import { afterEach, expect, test } from 'vitest';
import { readCourse } from '../../../src/course/read.ts';
import { shownFrom } from '../../../src/record/claims.ts';
import { coverCourse, type CompetenceCoverage } from '../../../src/studio/coverage/course.ts';
import { lackOf, sayRule } from '../../../src/studio/coverage/words.ts';
import { scenario } from '../../course/content.ts';
import { copyOne, removeCopies } from '../../course/copy.ts';

afterEach(removeCopies);

test('a course of one conversation cannot show any competence, and each says what is missing', () => {
  const covered = coverCourse(readCourse(copyOne().root))!;
  expect(covered.competences.map(({ isEnough }) => isEnough)).toEqual(Array(8).fill(false));
  const says = Object.fromEntries(covered.competences.map((one) => [one.id, lackOf(one)]));
  expect(says['inclusion']).toBe('Serve difference fairly: no conversation lets anybody show it.');
  expect(says['ownership']).toBe(
    'Put it right, fairly: 13 decisions in 1 conversation at most. It needs 2 more conversations and 1 more sector.',
  );
  expect(says['listen']).toContain('It needs 2 more decisions, 2 more conversations, and 1 more');
});

test('three conversations of two sectors are enough where eight decisions come together', () => {
  const copy = copyOne();
  const text = copy.read(scenario);
  const writeOthers = (sector: string) => {
    for (const i of [0, 1]) {
      const other = text
        .replace(/^title: .*/m, `title: Another ${i}`)
        .replace(/^sector: .*/m, `sector: ${sector}`);
      copy.write(`content/scenarios/en/other-${i}.mdx`, other);
    }
    return coverCourse(readCourse(copy.root))!;
  };
  copy.change('content/course.yaml', '[no-room]', '[no-room, other-0, other-1]');
  const alike = writeOthers('hotel').competences;
  expect(alike.every(({ isEnough, scenes }) => !isEnough || scenes === 0)).toBe(true);
  expect(lackOf(alike[0]!)).toMatch(/in 3 conversations at most\. It needs 1 more sector\.$/);
  const { competences, rows } = writeOthers('bank');
  expect(rows.map(({ sector }) => sector)).toEqual(['hotel', 'bank', 'bank']);
  const enough = competences.filter(({ isEnough }) => isEnough).map(({ id }) => id);
  expect(enough).toEqual([
    'listen',
    'empathy',
    'ownership',
    'authority',
    'deescalate',
    'internal',
    'selfcare',
  ]);
});

test('a conversation that cannot be read says nothing of what can be shown', () => {
  const copy = copyOne();
  copy.change(scenario, 'next: small-print', 'next: smal-print');
  const { rows } = coverCourse(readCourse(copy.root))!;
  expect(rows).toMatchObject([{ title: 'no-room', isTried: false, address: 'no-room' }]);
});

test('without course.yaml nobody knows what is in the course', () => {
  const copy = copyOne();
  copy.change('content/course.yaml', 'version:', 'verison:');
  expect(coverCourse(readCourse(copy.root))).toBeUndefined();
});

test('what is missing is said for exactly what is missing', () => {
  const one = (has: Partial<CompetenceCoverage>): CompetenceCoverage => {
    const { decisions, scenarios, sectors } = shownFrom;
    const enough = { scenes: 9, decisions, scenarios, sectors, isEnough: false };
    return { id: 'listen', short: 'Listen', ...enough, ...has };
  };
  expect(lackOf(one({ decisions: 7 }))).toBe(
    'Listen: 7 decisions in 3 conversations at most. It needs 1 more decision.',
  );
  expect(lackOf(one({ sectors: 1 }))).toMatch(/It needs 1 more sector\.$/);
  expect(lackOf(one({ scenarios: 1 }))).toMatch(/in 1 conversation at most\. It needs 2 more con/);
});

test('the rule is said with its numbers, and for whom there is enough', () => {
  const [a, b] = [{ short: 'Listen' }, { short: 'Own' }];
  expect(sayRule([a], [b])).toContain('from 8 decisions in 3 conversations of 2 sectors on');
  expect(sayRule([a], [b])).toContain('This course has enough for “Listen”.');
  expect(sayRule([a, b], [])).toMatch(/enough for all of them\.$/);
  expect(sayRule([], [a, b])).toMatch(/nobody can come to that yet:$/);
});
