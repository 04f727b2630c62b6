import { expect, test } from 'vitest';
import { checksum } from '../../src/record/checksum.ts';
import { decode } from '../../src/record/codec.ts';
import { course } from './course.ts';
import { living, standards, type Life } from './live.ts';

/* A page that is older than the record it meets, as where an LMS serves one from a cache, writes nothing over it. */

const body = '9what-a-newer-version-has-written';
const newer = body + checksum(body);

const comment = {
  scorm12: 'cmi.comments',
  scorm2004: 'cmi.comments_from_learner.0.comment',
};

test('a text of a later version is known for one', () => {
  expect(decode(course, newer)).toEqual({ fault: 'newer' });
});

test.each(standards)('in %s neither the connection check nor an idea writes over it', (standard) =>
  living(
    meet(async (life) => {
      expect(life.at.session.inspect(['cmi.objectives._children'])).toMatchObject({
        unwritten: true,
      });
      life.at.session.lend((line) => line.set(comment[standard], 'An idea.'));
      expect(life.at.session.inspect([])).toMatchObject({ wrote: true });
    }),
  )(standard),
);

test.each(standards)('in %s a page that is hidden while nothing is stored does not', (standard) =>
  living(
    meet(async (life) => {
      life.lms.faults.add({ verb: 'Commit', does: 'refuse', code: 391, times: 2 });
      for (const what of ['hide', 'show', 'hide', 'show'] as const) {
        life.at.happen(what);
        await life.pass(10_000);
      }
      expect(life.at.status()).toBe('saved');
    }),
  )(standard),
);

test.each(standards)('in %s what only the device has of it goes to the LMS as it is', (standard) =>
  living(async (life) => {
    const { id } = life.course;
    await life.open();
    life.device.items.set(`${id}:journal:learner-1`, `-${newer}@900`);
    life.lms.faults.add({ verb: 'Commit', does: 'refuse', code: 391, times: 2 });
    await life.open();
    await life.pass(30_000);
    expect(life.lms.stored.get('cmi.suspend_data')).toBe(newer);
    back(life);
  })(standard),
);

/** A course in which somebody meets it, and in the end finds it as it was. */
function meet(deed: (life: Life) => Promise<void>) {
  return async (life: Life) => {
    await life.open();
    life.device.items.clear();
    life.lms.stored.set('cmi.suspend_data', newer);
    await life.open();
    expect(life.at.notebook.mode).toBe('newer');
    await deed(life);
    await life.pass(1000);
    expect(life.lms.stored.get('cmi.suspend_data')).toBe(newer);
    back(life);
  };
}

/** To a record of this version, for what is asked after every fault. */
function back({ lms, device }: Life): void {
  lms.stored.delete('cmi.suspend_data');
  device.items.clear();
}
