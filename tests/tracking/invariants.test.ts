import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScorm12, createScorm2004 } from './trackers.ts';
import { createStorage, sequenceOf } from './device.ts';
import { around, competence, report, row } from './samples.ts';
import { verbs, type Fate } from '../lms/faults.ts';
import { createLms, type Launch } from '../lms/lms.ts';
import { sitDown } from './sitting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ways = [
  ['scorm12', createScorm12, { 'cmi.core.lesson_status': ['incomplete', 'passed'] }],
  [
    'scorm2004',
    createScorm2004,
    { 'cmi.completion_status': ['incomplete', 'completed'], 'cmi.success_status': ['passed'] },
  ],
] as const;

/** What may happen while somebody sits there. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'decide' } as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'end-run' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'pass-course' } as const) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(40_000) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      fates: fc.array(fc.constantFrom<Fate>('lose', 'swallow', 'thankless'), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('throw' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('net' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'hide' } as const, { kind: 'show' } as const) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { kind: 'close-tab' } as const,
      { kind: 'leave' } as const,
      { kind: 'kill' } as const,
    ),
  },
);

describe.each(ways)('whatever happens, with %s', (standard, create, ladders) => {
  it('nothing is lost, taken back, said twice or said after the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (story) => {
        vi.clearAllTimers();
        const lms = createLms(standard, { believes: standard === 'scorm12' });
        const { stored } = lms;
        const reached = new Map<string, number>();
        const storage = createStorage();
        let online = true;
        let last = '';
        let passed = false;
        let runs = 0;
        let at = await launch();

        for (const event of story) {
          const { sitting } = at;
          const news = () => ({
            report: report({
              ...(passed ? { completion: 'completed', success: 'passed' } : {}),
              score: Math.min(100, runs * 10),
              competences: [competence({ decisions: runs })],
            }),
            rows: [row({ index: runs, id: `run_${runs}` })],
          });
          switch (event.kind) {
            case 'decide':
              if (sitting.status() !== 'ended') last = sitting.decide();
              break;
            case 'end-run':
            case 'pass-course':
              if (sitting.status() === 'ended') break;
              passed ||= event.kind === 'pass-course';
              last = sitting.decide(news());
              runs += 1;
              break;
            case 'wait':
              await sitting.pass(event.ms);
              break;
            case 'trouble':
              // An LMS that lies from the first word on cannot be told from a new attempt.
              if (!stored.has('cmi.suspend_data')) break;
              for (const does of event.fates) lms.faults.add({ verb: 'Commit', does, times: 1 });
              break;
            case 'throw':
              lms.faults.clear();
              if (event.on) for (const verb of verbs) lms.faults.add({ verb, does: 'throw' });
              break;
            case 'net':
              online = event.on;
              if (online) sitting.session.notice('online');
              break;
            case 'hide':
              sitting.session.notice('hidden');
              break;
            case 'show':
              sitting.session.notice('shown');
              break;
            case 'close-tab':
              sitting.session.notice('gone');
              at = await launch();
              break;
            case 'leave':
              if (sitting.session.leave()) at = await launch();
              break;
            case 'kill':
              vi.clearAllTimers();
              at = await launch();
              break;
          }
          check();
        }

        // In the end all is well again, and the learner comes back once more.
        online = true;
        vi.clearAllTimers();
        at = await launch();
        await at.sitting.pass(120_000);
        check();
        if (last) {
          expect(sequenceOf(at.start.state)).toBeGreaterThanOrEqual(sequenceOf(last) ?? NaN);
          expect(stored.get('cmi.suspend_data')).toBe(at.start.state);
        }
        for (const [element, words] of Object.entries(ladders)) {
          if (passed) expect(stored.get(element)).toBe(words.at(-1));
        }
        expect(at.sitting.status()).toBe('saved');

        async function launch() {
          // What is wrong with an LMS is wrong with this launch.
          lms.faults.clear();
          const { api } = lms.launch();
          const sitting = sitDown(() => create(api, around({ online: () => online })), storage);
          const opened = sitting.session.open();
          await sitting.pass(100);
          const start = await opened;
          sitting.countFrom(start.state);
          const score = runs > 0 ? { score: Math.min(100, runs * 10) } : {};
          const told = passed ? ({ completion: 'completed', success: 'passed' } as const) : {};
          sitting.session.remind({ report: report({ ...told, ...score }), rows: [] });
          return { sitting, start };
        }

        function check() {
          for (const each of lms.launches) checkLaunch(each);
          checkStatus();
        }

        /** On its way to the server again, a status may be lower for one commit; never for longer. */
        function checkStatus() {
          for (const [element, words] of Object.entries(ladders)) {
            const rank = (words as readonly string[]).indexOf(stored.get(element) ?? '');
            expect(rank).toBeGreaterThanOrEqual(reached.get(element) ?? -1);
            reached.set(element, rank);
          }
        }

        function checkLaunch({ calls, complaints }: Launch) {
          expect(complaints).not.toContain('began twice');
          const end = calls.findIndex((call) => /^Terminate/.test(call));
          const after = end < 0 ? [] : calls.slice(end + 1);
          // A second try at ending is all that may follow a first that threw.
          expect(after.filter((call) => !/^Terminate/.test(call))).toEqual([]);
          expect(after.length).toBeLessThanOrEqual(1);
          const written = calls.filter((call) => call.startsWith('Set'));
          expect(written.filter((call) => /=(undefined|null|NaN|)\)$/.test(call))).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 20_261_109 },
    );
  });

  it('in calm weather every decision is one SetValue and one Commit', async () => {
    const { api, calls } = createLms(standard).launch();
    const sitting = sitDown(() => create(api, around()));
    void sitting.session.open();
    await sitting.pass(100);
    sitting.decide();
    await sitting.pass(100);
    const before = calls.length;
    for (let i = 0; i < 10; i += 1) {
      sitting.decide();
      await sitting.pass(100);
    }
    const each = calls.slice(before).map((call) => call.replace(/\(.*/, ''));
    expect(each).toEqual(Array.from({ length: 10 }, () => ['SetValue', 'Commit']).flat());
  });
});
