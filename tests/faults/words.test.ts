import fc from 'fast-check';
import { expect, test } from 'vitest';
import { launch } from '../lms/lms.ts';
import { around, row } from '../tracking/samples.ts';
import { createScorm12, createScorm2004 } from '../tracking/trackers.ts';
import { named } from './catalogue.ts';
import { living, standards } from './live.ts';

const create = { scorm12: createScorm12, scorm2004: createScorm2004 };

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 5000, size: 'max' }),
  fc.constantFrom(
    'Grüße\r\naus Köln',
    '👩‍👩‍👧‍👦'.repeat(800),
    'x'.repeat(254) + '😀',
    '\ud83d',
    '{lang=de}',
  ),
);

test.each(standards)(named('F76'), (standard) => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const lms = launch(standard);
      const tracker = create[standard](lms.api, around());
      void tracker.open();
      tracker.list([row({ kind: 'text', answer: [words] })]);
      tracker.store();
      expect(lms.complaints).toEqual([]);
      const sent = lms.calls.find((call) => /_response=/.test(call)) ?? '';
      expect(sent).not.toMatch(/\p{Cs}|\p{Cc}/u);
    }),
  );
});

test.each(standards)(
  named('F76'),
  living(async (life, standard) => {
    const id = standard === 'scorm12' ? 'student_id' : 'learner_id';
    const who = 'Jürgen “O’Hara” 👩‍🚀\r\n<1>';
    const said = { verb: 'GetValue', element: id, does: 'answer', with: who } as const;
    life.lms.faults.add(said);
    await life.open();
    await life.finish('well');
    expect(life.at.status()).toBe('saved');
    // What the LMS has not got is found again under that very name.
    life.lms.faults.add({ verb: 'Commit', does: 'lose' });
    life.answer();
    await life.pass(1000);
    life.lms.faults.clear();
    life.lms.faults.add(said);
    await life.open();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
  }),
);
