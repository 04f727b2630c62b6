import { expect, test } from 'vitest';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, standards } from './live.ts';

const [{ id: lesson }, { id: scenario }] = [course.lessons[0]!, course.scenarios[0]!];

const nothings = [
  { does: 'answer', with: null },
  { does: 'answer', with: undefined },
  { does: 'throw' },
] as const;

test.each(standards.flatMap((standard) => nothings.map((nothing) => [standard, nothing] as const)))(
  named('F29'),
  (standard, nothing) =>
    live(standard, async (life) => {
      await life.open();
      await life.finish('well');
      const held = life.lms.stored.get('cmi.suspend_data');
      // Another device, which knows of nothing.
      life.device.items.clear();
      life.lms.faults.add({ verb: 'GetValue', ...nothing });
      await life.open();
      await life.pass(6000);
      expect(life.at.status()).toBe('device-only');
      life.at.answer(lesson, 0);
      life.at.decide(scenario, 0);
      await life.pass(60_000);
      expect(life.lms.stored.get('cmi.suspend_data')).toBe(held);
      life.lms.faults.clear();
      await life.open();
      expect(life.at.notebook.runs(scenario)).toHaveLength(1);
      expect(life.at.notebook.besides).toBeDefined();
      life.at.takeUp();
      expect(life.at.notebook.lesson(lesson).answers).toHaveLength(1);
    }),
);

test.each(standards)(
  'Reading answers nothing for a second or two: it is asked again, and the learner stands where they stood',
  (standard) =>
    live(standard, async (life) => {
      await life.open();
      await life.finish('well');
      life.device.items.clear();
      life.lms.faults.add({ verb: 'GetValue', does: 'answer', with: '' });
      await life.open();
      await life.pass(1000);
      expect(life.at.status()).toBe('finding');
      life.lms.faults.clear();
      await life.pass(3000);
      expect([life.at.status(), life.at.notebook.passed()]).toEqual(['saved', true]);
    }),
);
