import { expect, test } from 'vitest';
import { living, standards } from '../faults/live.ts';

test.each(standards)(
  'rows that %s no longer counts are sent at the next launch, and no others',
  (standard) =>
    living(async (life) => {
      await life.open();
      await life.finish('well');
      await life.pass(1000);
      const rows = [...life.lms.stored.keys()].filter((element) =>
        /interactions\.\d+\.id$/.test(element),
      );
      expect(rows.length).toBeGreaterThan(3);
      const last = rows.length - 1;
      for (const element of life.lms.stored.keys()) {
        if (element.startsWith(`cmi.interactions.${last}.`)) life.lms.stored.delete(element);
      }
      await life.open();
      const told = life.lms.launches
        .at(-1)!
        .calls.filter((call) => /^SetValue.cmi.interactions/.test(call));
      expect(told.length).toBeGreaterThan(3);
      expect(told.filter((call) => !call.includes(`interactions.${last}.`))).toEqual([]);
      await life.open();
      const again = life.lms.launches
        .at(-1)!
        .calls.filter((call) => /^SetValue.cmi.interactions/.test(call));
      expect(again).toEqual([]);
    })(standard),
);
