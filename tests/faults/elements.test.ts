import fc from 'fast-check';
import { expect, test } from 'vitest';
import { launch } from '../lms/lms.ts';
import { around, competence, report } from '../tracking/samples.ts';
import { createScorm12, createScorm2004 } from '../tracking/trackers.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, living, standards } from './live.ts';
import { nextMonth } from './moves.ts';

const create = { scorm12: createScorm12, scorm2004: createScorm2004 };

test.each(
  standards.flatMap((standard) =>
    [
      'score.raw',
      'session_time',
      '_response',
      'interactions.0.objectives.',
      'cmi.objectives.0.',
      'status',
      // In 2004 an LMS without it would forget everything, as it is told by the standard.
      ...(standard === 'scorm12' ? ['exit'] : []),
    ].map((element) => [standard, element] as const),
  ),
)(named('F18'), (standard, element) =>
  live(standard, async (life) => {
    const code = standard === 'scorm12' ? 405 : 406;
    life.lms.faults.add({ verb: 'SetValue', element, does: 'refuse', code });
    await life.open();
    await life.finish('well');
    for (const { questions } of course.lessons) for (const _ of questions) life.answer();
    await life.pass(1000);
    expect(life.at.status()).toBe('saved');
    const { score, rows } = { ...life.at.notebook.news().report, ...life.at.notebook.news() };
    const is12 = standard === 'scorm12';
    const should: Record<string, string> = {
      [is12 ? 'cmi.core.lesson_status' : 'cmi.success_status']: 'passed',
      [is12 ? 'cmi.core.score.raw' : 'cmi.score.raw']: String(Math.round(score! * 100) / 100),
      [is12 ? 'cmi.core.exit' : 'cmi.exit']: 'suspend',
      'cmi.objectives.0.id': expect.any(String),
      [`cmi.interactions.${rows.length - 1}.result`]: expect.any(String),
    };
    const others = Object.entries(should).filter(([name]) => !name.includes(element));
    expect(Object.fromEntries(life.lms.stored)).toMatchObject(Object.fromEntries(others));
    // Nothing new to tell: not tried again, however long it stays open.
    const { calls } = life.at.launch!;
    const { length } = calls;
    await life.pass(600_000);
    expect(calls).toHaveLength(length);
  }),
);

test.each(standards)(
  named('F19'),
  living(async (life) => {
    // Whatever is out of its range is a complaint of the LMS, and asked for after every fault.
    await life.open();
    for (const how of ['badly', 'well', 'badly'] as const) {
      await life.finish(how);
      life.at.happen('hide');
      await life.pass(10 * 3_600_000);
      life.at.happen('show');
      life.answer();
      nextMonth();
    }
    expect(life.at.launch!.calls.length).toBeGreaterThan(100);
  }),
);

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e-7, 100.004, 1e21));

test.each(standards)(named('F19'), (standard) => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (score, spent, share, decisions) => {
      const lms = launch(standard);
      const tracker = create[standard](lms.api, around());
      void tracker.open();
      tracker.tell(report({ score, competences: [competence({ score: share, decisions })] }));
      tracker.store(spent);
      tracker.close();
      expect(lms.complaints).toEqual([]);
      expect(lms.calls.length).toBeGreaterThan(5);
    }),
  );
});

const unsupported = standards.flatMap((standard) =>
  ['objectives', 'interactions'].flatMap((group) =>
    (standard === 'scorm12' ? [201, 401] : [401, 402]).map(
      (code) => [standard, group, code] as const,
    ),
  ),
);

test.each(unsupported)(named('F20'), (standard, group, code) =>
  live(
    standard,
    async (life) => {
      const part = { element: `cmi.${group}`, does: 'refuse', code } as const;
      life.lms.faults.add({ verb: 'GetValue', ...part }, { verb: 'SetValue', ...part });
      await life.open();
      for (const how of ['badly', 'well'] as const) {
        await life.finish(how);
        nextMonth();
      }
      for (const { id } of course.lessons) life.at.read(id);
      await life.pass(1000);
      expect(life.at.statuses).not.toContain('unsaved');
      expect(life.notHeld()).toEqual([]);
      const tried = life.at.launch!.writes().filter((call) => call.includes(`(cmi.${group}`));
      expect(tried).toHaveLength(1);
    },
    { allRows: false },
  ),
);

test.each(standards)(
  'Objectives and interactions are switched off in course.yaml: of neither is a word said or asked in %s',
  (standard) =>
    live(
      standard,
      async (life) => {
        await life.open();
        await life.finish('well');
        while (life.answer()) await life.pass(100);
        await life.pass(1000);
        expect(life.at.status()).toBe('saved');
        life.at.leave();
        await life.open();
        const calls = life.lms.launches.flatMap((launched) => launched.calls);
        expect(calls.filter((call) => /cmi\.(objectives|interactions)/.test(call))).toEqual([]);
        expect(life.notHeld()).toEqual([]);
      },
      { of: { ...course, lms: { ...course.lms, objectives: false, interactions: false } } },
    ),
);

test.each(standards)(
  named('F21'),
  living(async (life) => {
    for (const how of ['badly', 'well'] as const) {
      await life.open();
      await life.finish(how);
      life.answer();
      await life.pass(1000);
      life.at.leave();
      nextMonth();
    }
    const calls = life.lms.launches.flatMap((launched) => launched.calls);
    const of = (verb: string) => calls.filter((call) => call.startsWith(verb));
    expect(
      of('GetValue').filter((call) => /exit|session_time|interactions\.\d/.test(call)),
    ).toEqual([]);
    const readOnly =
      /(_children|_count|_id|_name|mode|entry|credit|total_time|launch_data|mastery_score|passing_score)=/;
    expect(of('SetValue').filter((call) => readOnly.test(call))).toEqual([]);
    expect(of('SetValue').length).toBeGreaterThan(50);
  }),
);
