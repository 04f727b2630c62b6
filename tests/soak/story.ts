import { vi } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { createAuditor } from '../lms/auditor.ts';
import { createDevice } from '../lms/device.ts';
import { verbs } from '../lms/faults.ts';
import { openCourse, type Learner } from '../lms/learner.ts';
import { createLms, type Habits, type Lms } from '../lms/lms.ts';
import { createDeeds } from './deeds.ts';
import type { Event } from './events.ts';

/** Statuses under which what is done is not kept, and the learner has been told so. */
const told = ['review', 'elsewhere', 'ended', 'over'];

/**
 * One learner's days with the course, with everything that may happen. Gives every complaint there
 * is to make of it: what was lost without a word, what the LMS should not have been told, and what it
 * holds in the end that is not what was done.
 */
export async function live(
  course: Course,
  standard: Lms['standard'],
  habits: Habits,
  days: Event[],
) {
  vi.clearAllTimers();
  const device = createDevice();
  const lms = createLms(standard, { ...habits, sends: () => device.online || 'swallowed' });
  const deeds = createDeeds(course);
  const auditor = createAuditor(lms);
  const complaints: string[] = [];
  /** The window in which something was done last. */
  let writer: Learner | undefined;
  /** The LMS has said “true” to what it dropped, as it will have when the wires were cut. */
  let lied = false;
  /** What was done lies in memory alone, and goes with the page. */
  let fleeting = false;
  /** That rows may not have arrived is noted nowhere. */
  let unsure = false;
  let windows: Learner[] = [await open()];
  let at = windows[0]!;

  for (const event of days) await take(event);

  // In the end all is well again, and the learner comes back once more.
  lms.faults.clear();
  Object.assign(device, { online: true, full: false });
  kill();
  at = await open();
  await at.pass(120_000);
  if (at.status() !== 'saved') complaints.push(`in the end it is “${at.status()}”`);
  complaints.push(
    ...notHeld(),
    ...(unsure ? [] : auditor.notListed(at.notebook.news())),
    ...auditor.complaints(),
  );
  return complaints;

  async function take(event: Event): Promise<void> {
    switch (event.kind) {
      case 'decide':
      case 'answer':
      case 'read':
        act(event);
        break;
      case 'wait':
        await at.pass(event.ms);
        break;
      case 'commits':
        lied ||= event.fates.includes('swallow');
        // Parts of rows that it takes for sent are not sent again, and in 1.2 no row can be read.
        unsure ||= lied && habits.believes === true;
        for (const does of event.fates) lms.faults.add({ verb: 'Commit', does, times: 1 });
        break;
      case 'falls-over':
        for (const verb of verbs) lms.faults.add({ verb, does: 'throw' });
        break;
      case 'loses-session': {
        const code = standard === 'scorm12' ? 301 : 132;
        for (const verb of verbs.slice(0, 4)) lms.faults.add({ verb, does: 'refuse', code });
        break;
      }
      case 'is-well':
        lms.faults.clear();
        break;
      case 'offline':
        device.online = false;
        lied = true;
        break;
      case 'online':
        device.online = true;
        for (const each of windows) each.happen('online');
        break;
      case 'full':
        device.full = windows.length === 1;
        break;
      case 'roomy':
        device.full = false;
        break;
      case 'hide':
      case 'show':
        at.happen(event.kind);
        break;
      case 'second-window':
        // Windows hear of each other by the device alone.
        if (windows.length > 1 || device.full) break;
        at.happen('hide');
        at = await open();
        windows.push(at);
        break;
      case 'turn-to':
        at.happen('hide');
        at = windows.find((each) => each !== at) ?? at;
        at.happen('show');
        break;
      case 'clock':
        vi.setSystemTime(Date.now() + event.hours * 3_600_000);
        break;
      case 'leave':
        if (at.leave()) await comeBack();
        break;
      case 'close':
      case 'reload':
        at.happen('close');
        await comeBack();
        break;
      case 'kill':
        kill();
        windows = [(at = await open())];
        break;
    }
    // Where the device keeps nothing and the LMS lies, there is nobody left to know.
    if (device.full && (lied || at.status() !== 'saved')) fleeting = unsure = true;
    // Another window may still have to hand over what it did.
    if (at.status() === 'saved' && at === writer && !lied) complaints.push(...notHeld());
    complaints.push(...auditor.complaints());
  }

  /** The window is gone; the other one is there, or a new one is opened. */
  async function comeBack(): Promise<void> {
    at.vanish();
    const other = windows.find((each) => each !== at);
    windows = other ? [other] : [];
    at = other ?? (await open());
    windows = [at];
  }

  function kill(): void {
    for (const each of windows) each.vanish();
    windows = [];
  }

  async function open(): Promise<Learner> {
    // What is wrong with an LMS is wrong with this launch.
    lms.faults.clear();
    const learner = openCourse(course, device, lms);
    await learner.pass(1000);
    const { state } = await learner.start;
    // An LMS that lies from the first word on is told by the learner that it is no new attempt.
    const isOffered = learner.notebook.besides !== undefined;
    if (isOffered) learner.takeUp();
    const missing = deeds.missingFrom(isOffered ? (learner.notebook.fresh() ?? '') : state);
    lied = false;
    if (missing.length > 0 && fleeting) deeds.forget(state);
    else complaints.push(...missing.map((what) => `not there at the next launch: ${what}`));
    return learner;
  }

  function act({ kind, pick }: Extract<Event, { pick: number }>): void {
    if (at.notebook.mode !== 'normal') return;
    const among = kind === 'decide' ? course.scenarios : course.lessons;
    const { id } = among[pick % among.length]!;
    const run = kind === 'decide' ? at.decide(id, pick) : undefined;
    const question = kind === 'answer' ? at.answer(id, pick) : undefined;
    if (kind === 'read') at.read(id);
    if (told.includes(at.status())) return;
    // What was read before is not written again.
    if (run || question) writer = at;
    if (run) deeds.decided(run);
    if (question) deeds.answered(id, question);
    if (kind === 'read') deeds.read(id);
    if (!device.full && (run || question)) fleeting = false;
  }

  /** What the LMS does not hold of what was done, or of what follows from it. */
  function notHeld(): string[] {
    const lost = deeds.missingFrom(lms.stored.get('cmi.suspend_data') ?? '');
    return [
      ...lost.map((what) => `not with the LMS: ${what}`),
      ...auditor.notTold(at.notebook.news()),
    ];
  }
}
