import fc from 'fast-check';
import type { Fate } from '../lms/faults.ts';

/** What may happen while somebody learns; numbers pick among what there is. */
export const event = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: fc.constant('decide'), pick: fc.nat(99) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer'), pick: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('read'), pick: fc.nat(99) }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.nat(40_000) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('commits'), fates: fates() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'falls-over' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'loses-session' } as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'is-well' } as const) },
  { weight: 1, arbitrary: fc.constantFrom(...kinds('offline', 'online', 'full', 'roomy')) },
  { weight: 1, arbitrary: fc.constantFrom(...kinds('hide', 'show', 'second-window', 'turn-to')) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock'), hours: fc.integer({ min: -48, max: 48 }) }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...kinds('close', 'reload', 'leave', 'kill')) },
);

function fates() {
  const fate = fc.constantFrom<Fate>('lose', 'swallow', 'thankless');
  return fc.array(fate, { minLength: 1, maxLength: 5 });
}

function kinds<Kind extends string>(...names: Kind[]): { kind: Kind }[] {
  return names.map((kind) => ({ kind }));
}

export type Event = typeof event extends fc.Arbitrary<infer Each> ? Each : never;
