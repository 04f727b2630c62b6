import { expect, test } from 'vitest';
import { encode } from '../../src/record/codec.ts';
import { plain } from '../../src/record/row-ids.ts';
import type { Api } from '../../src/tracking/find-api.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, standards, type Life } from './live.ts';

const scenario = course.scenarios[0]!.id;

const elsewhere = {
  lessons: [
    { lesson: 'somewhere-else', read: true, row: 3, answers: [{ question: 'one', chosen: [] }] },
  ],
  runs: [{ scenario: 'another-course', hash: 'abc', trail: 'kQ7a', day: 700, row: 4 }],
  open: [{ scenario: 'nowhere', hash: 'xyz', trail: 'ab' }],
};

test.each(
  standards.flatMap((standard) =>
    [
      'x',
      'null',
      '{"v":1,"d":[1,2,3]}',
      '1.',
      '\u0000\ud83d Grüße 👩‍🚀\r\n',
      'A'.repeat(60_000),
      encode(elsewhere, 7000),
    ].map((text) => [standard, text] as const),
  ),
)(named('F26'), (standard, text) =>
  live(standard, async (life) => {
    life.lms.faults.add({
      verb: 'GetValue',
      element: 'suspend_data',
      does: 'answer',
      with: text,
      times: 2,
    });
    await life.open();
    expect(life.at.status()).toBe('saved');
    expect(life.at.notebook.mode).toBe('normal');
    expect(life.at.notebook.runs(scenario)).toEqual([]);
    life.lms.faults.clear();
    expect(life.decide()).toBeDefined();
    await life.pass(1000);
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).toEqual([]);
  }),
);

const dresses: Record<string, (answer: string) => unknown> = {
  'numbers and booleans': (answer) =>
    answer === 'true' ? true : answer === 'false' ? false : isNumber(answer) ? +answer : answer,
  'ones and noughts': (answer) => (answer === 'true' ? 1 : answer === 'false' ? 0 : answer),
  'boxed texts': (answer) => new String(answer),
  'objects that can become a text': (answer) => ({ toString: () => answer }),
};

test.each(
  standards.flatMap((standard) => Object.keys(dresses).map((dress) => [standard, dress] as const)),
)(named('F28'), (standard, dress) =>
  live(standard, async (life) => {
    for (let visit = 0; visit < 2; visit += 1) {
      wear(life, dresses[dress]!);
      await life.pass(1000);
      expect(life.at.status()).toBe('saved');
      if (visit === 0) await life.finish('badly');
      life.answer();
      await life.pass(1000);
    }
    expect(life.at.status()).toBe('saved');
    expect(life.notHeld()).toEqual([]);
    life.at.leave();
    expect(life.at.status()).toBe('ended');
  }),
);

test.each(standards)(named('F49'), async (standard) => {
  await live(standard, async (life) => {
    await life.open();
    life.decide();
    life.answer();
    await life.pass(1000);
    life.lms.stored.delete('cmi.suspend_data');
    await life.open();
    // That nothing of it is missing is asked at every launch.
    expect(life.at.notebook.run(scenario).open?.steps).toHaveLength(1);
    await life.pass(1000);
    expect(life.at.statuses).not.toContain('unsaved');
    expect(life.notHeld()).toEqual([]);
  });
  const [exit, status] =
    standard === 'scorm12'
      ? ['cmi.core.exit', 'cmi.core.lesson_status']
      : ['cmi.exit', 'cmi.completion_status'];
  // So comes back who left before the first decision, too: there is nothing that one could be told.
  const stored = { [exit!]: 'suspend', [status!]: 'incomplete' };
  await live(
    standard,
    async (life) => {
      await life.open();
      expect(life.at.statuses).toEqual(['finding', 'saved']);
      expect(life.at.notebook.mode).toBe('normal');
    },
    { habits: { stored } },
  );
});

test.each(
  standards.flatMap((standard) =>
    [
      '"><script>alert(1)</script>',
      '{"__proto__":{"mode":"review"}}',
      'x'.repeat(1_000_000),
      '\u0000👩‍🚀\ud83d',
    ].map((launchData) => [standard, launchData] as const),
  ),
)(named('F67'), (standard, launchData) =>
  live(
    standard,
    async (life) => {
      await life.open();
      life.decide();
      await life.pass(1000);
      expect(life.at.statuses).toEqual(['finding', 'saved', 'saving', 'saved']);
      expect(life.at.launch!.calls.join()).not.toContain('launch_data');
    },
    { habits: { terms: { launchData } } },
  ),
);

test.each(standards)(named('F83'), async (standard) => {
  const own = 'of_the_lms';
  const stored = { 'cmi.objectives.0.id': own };
  await live(
    standard,
    async (life) => {
      for (let visit = 0; visit < 2; visit += 1) {
        wear(life, (answer) => (isNumber(answer) ? Number(answer) : answer));
        await life.pass(1000);
        if (visit === 0) await life.finish('badly');
      }
      const ids = [...life.lms.stored].filter(([name]) => /^cmi.objectives.\d+.id$/.test(name));
      const { competences } = life.at.notebook.news().report;
      const met = competences.filter(({ decisions }) => decisions > 0).map(({ id }) => plain(id));
      expect(met.length).toBeGreaterThan(0);
      expect(ids.map(([, id]) => id)).toEqual([own, ...met]);
    },
    { habits: standard === 'scorm12' ? { stored } : { terms: { objectives: [own] } } },
  );
});

/** Opens the course in an LMS that gives all its answers another form. */
function wear(life: Life, dress: (answer: string) => unknown): void {
  const { page, launch } = life.arrive();
  const { api, name } = launch!;
  const dressed = Object.fromEntries(
    Object.keys(api).map((method) => [
      method,
      (...values: string[]) => dress(String(api[method]!(...values))),
    ]),
  ) satisfies Api;
  Object.assign(page, { [name]: dressed });
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}
