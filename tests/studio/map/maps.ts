import fc from 'fast-check';
import type { Graph, Logic } from '../../../src/model/graph.ts';
import { moods } from '../../../src/model/names.ts';
import { leadsOf } from '../../../src/proofs/leads.ts';
import { search } from '../../../src/proofs/search.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import type { MapInput } from '../../../src/studio/map/layout.ts';
import { leadsOfLogic } from '../../../src/studio/map/static-leads.ts';
import { plainOpen, plainSearch, plainTake } from '../../proofs/plain.ts';
import { logic } from '../../proofs/random.ts';
import { noRoom } from '../../scenario/shipped.ts';

/** A script around a logic, with nothing said in it but a mood for some scenes. */
export function graphAround(one: Logic): Graph {
  const places = [...one.scenes, ...one.endings].map(({ id }) => id);
  return {
    format: 1,
    id: 'any',
    lang: 'en',
    title: 'Any talk',
    sector: 'any',
    kind: 'any',
    minutes: 1,
    you: '',
    customer: { id: 'ada', name: 'Ada' },
    others: [],
    cues: [],
    beats: Object.fromEntries(
      places.map((id, i) => [
        id,
        i % 3 === 2 ? [] : [{ who: 'ada', mood: moods[i % moods.length]!, text: id }],
      ]),
    ),
    titles: Object.fromEntries(places.map((id) => [id, `About ${id}`])),
    debrief: { turningPoints: [], group: [] },
    variants: [],
    logic: one,
    texts: {},
  };
}

/** Any small scenario, with two runs along its leads and problems anywhere. */
export const anyMap: fc.Arbitrary<{ graph: Graph; input: MapInput }> = logic.chain((one) => {
  const leads = leadsOfLogic(one);
  const places = [...one.scenes, ...one.endings].map(({ id }) => id);
  const run = fc.array(fc.nat(20), { maxLength: 6 }).map((turns) => {
    const way = [one.start];
    for (const turn of turns) {
      const on = leads.filter(({ from }) => from === way.at(-1));
      if (on.length > 0) way.push(on[turn % on.length]!.to);
    }
    return way;
  });
  const problems = fc.array(
    fc.record({
      place: fc.constantFrom(...places),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      line: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 4 },
  );
  return fc
    .record({ best: run, likeliest: run, problems })
    .map((rest) => ({ graph: graphAround(one), input: { leads, ...rest } }));
});

/** Which places really lead to which, by the plain rules of the tests. */
export function playedLeads(one: Logic): string[] {
  const pairs = plainSearch(one).states.flatMap((state) =>
    plainOpen(one, state).flatMap((choice) => {
      const after = plainTake(one, state, choice);
      return after ? `${state.at} ${choice.id} ${after.at}` : [];
    }),
  );
  return [...new Set(pairs)];
}

export const shipped = compile(noRoom).graph!;

/** The shipped scenario with everything a map can show. */
export const shippedInput: MapInput = {
  leads: leadsOf(search(openPlay(shipped.logic))).map((lead) => ({ ...lead, taken: 0.25 })),
  best: [
    'arrival',
    'paid-in-march',
    'reason',
    'two-rooms',
    'priya',
    'yes',
    'last-seconds',
    'after',
    'across-the-road',
  ],
  likeliest: ['arrival', 'paid-in-march', 'heads-turn', 'reason', 'two-rooms', 'parkside'],
  problems: [
    { place: 'booked-here', severity: 'error', line: 148 },
    { place: 'crew', severity: 'warning', line: 300 },
    { place: 'crew', severity: 'warning', line: 310 },
  ],
};
