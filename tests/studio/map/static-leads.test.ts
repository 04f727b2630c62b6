import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Logic } from '../../../src/model/graph.ts';
import { leadsOfLogic } from '../../../src/studio/map/static-leads.ts';
import { logic } from '../../proofs/random.ts';
import { playedLeads, shipped, shippedInput } from './maps.ts';

describe('leads read from the script alone', () => {
  test('hold everything that can happen in play', () => {
    fc.assert(
      fc.property(logic, (one) => {
        expect(flat(leadsOfLogic(one))).toEqual(expect.arrayContaining(playedLeads(one)));
      }),
      { numRuns: 300 },
    );
    expect(flat(leadsOfLogic(shipped.logic))).toEqual(
      expect.arrayContaining(flat(shippedInput.leads)),
    );
  });

  test('name each pair of places once, and each choice once in it', () => {
    fc.assert(
      fc.property(logic, (one) => {
        const all = flat(leadsOfLogic(one));
        expect(new Set(all).size).toBe(all.length);
        const pairs = leadsOfLogic(one).map(({ from, to }) => `${from} ${to}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('leave out what no route, rule or ending’s condition names', () => {
    const talk = logicOf({
      rules: [{ when: { flag: 'left' }, go: { scene: 'doors' }, except: ['desk'] }],
      endings: [
        { id: 'gone', when: { flag: 'left' }, result: 'failure' },
        { id: 'solved', result: 'success' },
        { id: 'hidden', result: 'partial' },
      ],
    });
    expect(flat(leadsOfLogic(talk))).toEqual([
      // The rule spares the desk, and leads from wherever else one would come to a scene.
      'hall ask desk',
      'hall wait lift',
      'hall wait doors',
      'desk end gone',
      'desk end solved',
      'lift stop hidden',
    ]);
  });
});

function flat(leads: readonly { from: string; to: string; choices: string[] }[]): string[] {
  return leads.flatMap(({ from, to, choices }) =>
    choices.map((choice) => `${from} ${choice} ${to}`),
  );
}

function logicOf(parts: Pick<Logic, 'rules' | 'endings'>): Logic {
  const scene = (id: string, choices: [string, Logic['rules'][number]['go']][]) => ({
    id,
    enter: [],
    replyFirst: false,
    confidence: false,
    choices: choices.map(([name, to]) => ({
      id: name,
      effects: [],
      evidence: {},
      critical: false,
      next: [{ to }],
    })),
  });
  return {
    start: 'hall',
    meters: [],
    flags: ['left'],
    scenes: [
      scene('hall', [
        ['ask', { scene: 'desk' }],
        ['wait', { scene: 'lift' }],
      ]),
      scene('desk', [['end', { ending: true }]]),
      scene('lift', [['stop', { ending: 'hidden' }]]),
      scene('doors', []),
    ],
    primary: [],
    secondary: [],
    ...parts,
  };
}
