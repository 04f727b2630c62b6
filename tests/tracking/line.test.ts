import { expect, test } from 'vitest';
import { living, standards } from '../faults/live.ts';

/* The line to the LMS that is lent to what is no part of the record. */

const commentIn2004 = 'cmi.comments_from_learner.0.comment';

test.each(standards)(
  'in %s what is set by a line that is lent is stored with the state, and looking writes nothing',
  (standard) =>
    living(async (life) => {
      await life.open();
      const element = standard === 'scorm12' ? 'cmi.comments' : commentIn2004;
      let kept = '';
      const { session, launch } = life.at;
      const before = launch!.writes().length;
      expect(session.lend((line) => void line.get(element))).toBe(true);
      await life.pass(1000);
      expect(launch!.writes().slice(before)).toEqual([]);
      session.lend((line) => {
        expect(line.set(element, 'Idea 1: a chair')).toBe(true);
        kept = line.get(element);
      });
      expect(kept).toBe('Idea 1: a chair');
      expect(session.inspect([])).toMatchObject({ wrote: true });
      expect(life.lms.stored.get(element)).toBe('Idea 1: a chair');
    })(standard),
);

test.each(standards)('in %s no line is lent in review, nor once it is over', (standard) =>
  living(async (life) => {
    const never = () => expect.fail('The line was lent.');
    await life.open({ review: true });
    expect(life.at.session.lend(never)).toBe(false);
    await life.open();
    life.at.leave();
    await life.pass(5000);
    expect(life.at.session.lend(never)).toBe(false);
  })(standard),
);

test.each(standards)('in %s no line is lent where another window has gone on', (standard) =>
  living(async (life) => {
    const earlier = await life.open();
    life.decide();
    await life.pass(1000);
    const [key, state] = [...life.device.items].find(([name]) => name.includes(':journal:'))!;
    life.device.items.set(key, state.replace(/\w/, 'Z'));
    const never = () => expect.fail('The line was lent.');
    expect(earlier.session.lend(never)).toBe(false);
    life.device.items.set(key, state);
    await life.open();
  })(standard),
);
