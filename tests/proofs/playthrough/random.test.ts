import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Logic } from '../../../src/model/graph.ts';
import { competences } from '../../scenario/script.ts';
import { logic, tameLogic } from '../random.ts';
import { book, judge, sayings } from './book.ts';
import { writeRun } from './written.ts';

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
const run = fc.record({
  logic: fc.oneof(logic, tameLogic),
  picks: fc.array(fc.nat(5), { maxLength: 8 }),
  competence: fc.constantFrom(...competences.slice(0, 4)),
});
/** Without a mark for it anywhere, a competence is none of this scenario's. */
const withPrimary = (logic: Logic) => ({ ...book, logic: { ...logic, primary: [...competences] } });

test('a run written down as it went gives no message', () => {
  let longest = 0;
  fc.assert(
    fc.property(run, ({ logic, picks, competence }) => {
      const lines = writeRun(logic, picks, competence).map(({ text }) => text);
      expect(sayings(lines.join('\n'), withPrimary(logic))).toEqual([]);
      longest = Math.max(longest, lines.filter((line) => line.startsWith('choose')).length);
    }),
    { seed: 7, numRuns: 500 },
  );
  expect(longest).toBe(8);
});

test('one wrong line in it gives one message, at that line', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(run, fc.nat(), ({ logic, picks, competence }, pick) => {
      const lines = writeRun(logic, picks, competence);
      const chosen = lines.flatMap(({ wrong }, i) => (wrong === undefined ? [] : [i]));
      const at = chosen[pick % chosen.length]!;
      const text = lines.map((line, i) => (i === at ? line.wrong! : line.text)).join('\n');
      const found = judge(text, withPrimary(logic));
      expect(found.map(({ code, line }) => `${code} ${line}`)).toEqual([`play-differs ${at + 1}`]);
      const word = lines[at]!.wrong!.split(/ -?\d/)[0]!;
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }),
    { seed: 7, numRuns: 1_000 },
  );
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      'then: scene is desk',
      'then: trust above',
      'then: not promised',
      'then: promised',
      'then: visited lift',
      'then: not visited lift',
      'locked: none',
      'listen:',
    ]),
  );
});

test('a choice that is closed gives one message, and nothing below it is looked at', () => {
  let closed = 0;
  fc.assert(
    fc.property(run, fc.nat(), ({ logic, picks, competence }, pick) => {
      const lines = writeRun(logic, picks, competence).map(({ text }) => text);
      const locked = lines.flatMap((line, i) => {
        const id = /^locked: ([a-z]+)/.exec(line)?.[1];
        return id === undefined || id === 'none' ? [] : [[i + 1, `choose: ${id}`] as const];
      });
      const put = locked[pick % Math.max(1, locked.length)];
      if (!put) return;
      closed += 1;
      const text = lines.toSpliced(put[0], 0, put[1]).join('\n');
      const found = judge(text, withPrimary(logic));
      expect(found.map(({ code, line }) => `${code} ${line}`)).toEqual([
        `play-closed ${put[0] + 1}`,
      ]);
    }),
    { seed: 7, numRuns: 500 },
  );
  expect(closed).toBeGreaterThan(50);
});
