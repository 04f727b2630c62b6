import { expect, test } from 'vitest';
import type { Decision } from '../../src/model/record.ts';
import { chancesTaken, claimOf, claims } from '../../src/record/claims.ts';
import { course, decision, decisions, run, scenario } from './figures.ts';

const enough = { decisions: 8, scenarios: 3, sectors: 2, score: 0.75, safe: true };

test.each([
  ['shown', {}],
  ['developing', { decisions: 7 }],
  ['developing', { scenarios: 2 }],
  ['developing', { sectors: 1 }],
  ['developing', { score: 0.749 }],
  ['developing', { safe: false }],
  ['developing', { decisions: 5, scenarios: 2, sectors: 1, score: 0.5 }],
  ['emerging', { score: 0.499 }],
  ['emerging', { decisions: 5, scenarios: 2, sectors: 1, score: 0 }],
  ['not-enough', { decisions: 4 }],
  ['not-enough', { decisions: 20, scenarios: 1, score: 1 }],
] as const)('a claim is "%s" with %o', (claim, less) => {
  expect(claimOf({ ...enough, ...less })).toBe(claim);
});

const sectors = course({
  scenarios: [scenario('no-room'), scenario('fifth-call', 'telecoms'), scenario('regular')],
});
const listening = (name: string, got: number, of: number, more: Decision[] = []) =>
  run(name, { decisions: [...decisions('listen', got, of), ...more] });

test('eight chances in three scenarios of two sectors, six taken, is shown', () => {
  const runs = [
    listening('no-room', 2, 3),
    listening('fifth-call', 2, 3),
    listening('regular', 2, 2),
  ];
  expect(claims(sectors, runs)).toEqual([
    {
      id: 'listen',
      short: 'Listening',
      decisions: 8,
      scenarios: 3,
      claim: 'shown',
      taken: 6,
      score: 0.75,
    },
  ]);
});

test('the same in one sector is developing', () => {
  const hotels = course({
    scenarios: [scenario('no-room'), scenario('fifth-call'), scenario('regular')],
  });
  const runs = [
    listening('no-room', 2, 3),
    listening('fifth-call', 2, 3),
    listening('regular', 2, 2),
  ];
  expect(claims(hotels, runs)[0]?.claim).toBe('developing');
});

test('below the threshold there is a count and no score', () => {
  const [listen] = claims(sectors, [listening('no-room', 6, 6)]);
  expect(listen).toEqual({
    id: 'listen',
    short: 'Listening',
    decisions: 6,
    scenarios: 1,
    claim: 'not-enough',
    taken: 6,
  });
});

test('a competence no decision counted for is not in the list, nor is a run without it counted', () => {
  const runs = [
    listening('no-room', 3, 3),
    listening('fifth-call', 2, 2),
    run('regular', { decisions: decisions('empathy', 1, 1) }),
  ];
  expect(claims(sectors, runs).map(({ id, scenarios }) => [id, scenarios])).toEqual([
    ['listen', 2],
    ['empathy', 1],
  ]);
});

test('of two runs of a scenario the latest speaks', () => {
  const runs = [
    listening('no-room', 0, 3),
    listening('fifth-call', 3, 3),
    listening('no-room', 2, 2),
  ];
  expect(claims(sectors, runs)[0]).toMatchObject({ decisions: 5, scenarios: 2, score: 1 });
});

test('a safety-critical error blocks "shown" until it is repaired in another scenario', () => {
  const error = decision([{}, {}], 0, { critical: true });
  const before = [
    listening('no-room', 3, 3),
    listening('fifth-call', 3, 3),
    listening('regular', 2, 2, [error]),
  ];
  expect(claims(sectors, before)[0]?.claim).toBe('developing');

  const same = [...before, listening('regular', 2, 2)];
  expect(claims(sectors, same)[0]?.claim).toBe('developing');

  const other = [...before, listening('no-room', 3, 3)];
  expect(claims(sectors, other)[0]?.claim).toBe('shown');
});

test.each([
  [0, 5, 0],
  [0.75, 8, 6],
  [0.6 / 0.8, 8, 6],
  [0.99, 13, 12],
  [1, 13, 13],
])('a score of %d in %d chances is %d taken, never more than was shown', (score, of, taken) => {
  expect(chancesTaken(score, of)).toBe(taken);
});
