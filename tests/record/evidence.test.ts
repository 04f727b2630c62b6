import { expect, test } from 'vitest';
import { competencesOf, counts, weigh } from '../../src/record/evidence.ts';
import { decision } from './figures.ts';

// Two scenes of a call about a refund, at `opening` and `facts`.
const own = { empathy: 1, listen: 2 };
const policy = { ownership: -1 };
const promise = { ownership: 2 };
const ask = { listen: 1 };
const opening = [own, policy];
const facts = [promise, ask];

test('a decision counts where its open options differ, an option that is silent being 0', () => {
  const first = decision(opening, 0);
  expect(['listen', 'empathy', 'ownership', 'selfcare'].map((c) => counts(first, c))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(competencesOf(first)).toEqual(['empathy', 'listen', 'ownership']);
});

test('the same mark on every open option says nothing', () => {
  const same = decision([{ listen: 2 }, { listen: 2, empathy: 1 }], 0);
  expect(counts(same, 'listen')).toBe(false);
  expect(competencesOf(same)).toEqual(['empathy']);
  expect(weigh([same], 'listen')).toEqual({ decisions: 0, got: 0, lowest: 0, highest: 0 });
});

test('a mark of 0 that is written out equals a silent option', () => {
  expect(counts(decision([{ listen: 0 }, {}], 0), 'listen')).toBe(false);
});

test('owning the refund and promising it shows 2 of 3 for listening and all of ownership', () => {
  const best = [decision(opening, 0), decision(facts, 0)];
  expect(weigh(best, 'listen')).toEqual({
    decisions: 2,
    got: 2,
    lowest: 0,
    highest: 3,
    score: 2 / 3,
  });
  expect(weigh(best, 'ownership')).toEqual({
    decisions: 2,
    got: 2,
    lowest: -1,
    highest: 2,
    score: 1,
  });
  expect(weigh(best, 'empathy')).toEqual({
    decisions: 1,
    got: 1,
    lowest: 0,
    highest: 1,
    score: 1,
  });
});

test('a mark against is measured from the lowest that was open', () => {
  const poor = [decision(opening, 1), decision(facts, 1)];
  expect(weigh(poor, 'ownership')).toMatchObject({ got: -1, lowest: -1, highest: 2, score: 0 });
  expect(weigh(poor, 'listen')).toMatchObject({ got: 1, lowest: 0, highest: 3, score: 1 / 3 });
});

test('an option that was locked does not punish twice', () => {
  const locked = [decision(opening, 1), decision([ask], 0)];
  expect(weigh(locked, 'ownership')).toMatchObject({ decisions: 1, lowest: -1, highest: 0 });
  expect(weigh(locked, 'listen')).toMatchObject({ decisions: 1, lowest: 0, highest: 2, score: 0 });
});

test('each visit of a scene is a decision of its own', () => {
  const twice = [decision(facts, 1), decision(facts, 0)];
  expect(weigh(twice, 'ownership')).toMatchObject({ decisions: 2, got: 2, highest: 4, score: 0.5 });
});
