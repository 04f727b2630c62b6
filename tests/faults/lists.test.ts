import { expect, test } from 'vitest';
import { plain } from '../../src/record/row-ids.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, standards } from './live.ts';

test.each(standards)(named('F69'), async (standard) => {
  const ids = course.competences.map(({ id }) => plain(id)).reverse();
  const objectives = ['of_the_lms', ...ids];
  const stored = Object.fromEntries(objectives.map((id, i) => [`cmi.objectives.${i}.id`, id]));
  await live(
    standard,
    async (life) => {
      await life.open();
      await life.finish('well');
      const held = [...life.lms.stored].filter(([name]) => /^cmi.objectives.\d+.id$/.test(name));
      expect(held.map(([, id]) => id)).toEqual(objectives);
      const { competences } = life.at.notebook.news().report;
      const met = competences.filter(({ decisions }) => decisions > 0);
      expect(met.length).toBeGreaterThan(0);
      for (const { id, decisions } of met) {
        const at = `cmi.objectives.${objectives.indexOf(plain(id))}`;
        if (standard === 'scorm12') expect(life.lms.stored.get(`${at}.status`)).toBe('incomplete');
        else expect(life.lms.stored.get(`${at}.description`)).toMatch(new RegExp(`^${decisions} `));
      }
      expect(life.lms.stored.has('cmi.objectives.0.status')).toBe(false);
    },
    { habits: standard === 'scorm12' ? { stored } : { terms: { objectives } } },
  );
});

test.each([
  ['scorm12', 'objectives.3', 201],
  ['scorm12', 'interactions.4', 201],
  ['scorm12', 'interactions.10', 101],
  ['scorm2004', 'objectives.3', 351],
  ['scorm2004', 'objectives.3', 391],
  ['scorm2004', 'interactions.4', 351],
  ['scorm2004', 'interactions.10', 391],
] as const)(named('F71'), (standard, row, code) =>
  live(
    standard,
    async (life) => {
      life.lms.faults.add({ verb: 'SetValue', element: `cmi.${row}.id`, does: 'refuse', code });
      await life.open();
      await life.finish('well');
      // What fails to be stored is told again: that much of it, and no more.
      life.lms.faults.add({ verb: 'Commit', does: 'lose', times: 1 });
      for (const { questions } of course.lessons) for (const _ of questions) life.answer();
      await life.pass(10_000);
      expect(life.at.status()).toBe('saved');
      expect(life.notHeld()).toEqual([]);
      const [group, index] = row.split('.');
      const there = (at: number) => life.lms.stored.has(`cmi.${group}.${at}.id`);
      expect([there(0), there(Number(index) - 1), there(Number(index))]).toEqual([
        true,
        true,
        false,
      ]);
    },
    { allRows: false },
  ),
);
