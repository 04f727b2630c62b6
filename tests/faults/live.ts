import { expect, vi } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import type { ScormStandard } from '../../src/model/standard.ts';
import type { KeptRun } from '../../src/player/events.ts';
import { createAuditor } from '../lms/auditor.ts';
import { createDevice, type Device } from '../lms/device.ts';
import { openCourse, type Learner } from '../lms/learner.ts';
import { createLms, type Habits, type Lms } from '../lms/lms.ts';
import { createDeeds } from '../soak/deeds.ts';
import { course } from './course.ts';
import { choiceOf, nextMonth, type Finish } from './moves.ts';

export const standards = ['scorm12', 'scorm2004'] as const;

/** The test of a fault, in the LMS of one standard or of the other. */
export function living(deed: Deed, how?: How) {
  return (standard: ScormStandard) => live(standard, deed, how);
}

/**
 * Somebody takes the course in an LMS while it goes wrong, and afterwards what holds after every fault
 * is asked for.
 */
export async function live(standard: ScormStandard, deed: Deed, how: How = {}): Promise<void> {
  vi.useFakeTimers();
  const life = createLife(standard, how);
  try {
    await deed(life, standard);
    expect(await life.afterwards()).toEqual([]);
  } finally {
    life.at.vanish();
    vi.useRealTimers();
  }
}

function createLife(standard: ScormStandard, { habits, of = course, allRows = true }: How): Life {
  const lms = createLms(standard, habits);
  const device = createDevice();
  const auditor = createAuditor(lms);
  let deeds = createDeeds(of);
  const complaints: string[] = [];
  let at: Learner | undefined;
  const life: Life = {
    lms,
    device,
    course: of,
    get at() {
      return at ?? expect.fail('The course has not been opened.');
    },
    async open(how = {}) {
      life.arrive(how);
      await life.pass(1000);
      return life.at;
    },
    arrive({ review = false, edited } = {}) {
      at?.vanish();
      if (edited) {
        // What was taken out of the course is no longer missed.
        life.course = edited;
        deeds = createDeeds(edited);
      }
      at = openCourse(life.course, device, { ...lms, launch: () => lms.launch({ review }) });
      void at.start.then(({ state, mode, earlier = '' }) => {
        // Where the LMS gives nothing back, and that is said, nothing is there.
        if (mode !== 'normal' || ['over', 'device-only'].includes(life.at.status())) return;
        // What the learner may add is there.
        const texts = [state, ...earlier.split(/[ @]/)].map((text) => deeds.missingFrom(text));
        const missing = texts[0]!.filter((what) => texts.every((each) => each.includes(what)));
        complaints.push(...missing.map((what) => `not there at the next launch: ${what}`));
      });
      return at;
    },
    async pass(ms) {
      await life.at.pass(ms);
      complaints.push(...auditor.complaints());
    },
    decide(pick = 0) {
      for (const { id } of life.course.scenarios) {
        const run = life.at.decide(id, pick);
        if (run && isKept()) deeds.decided(run);
        if (run) return run;
      }
      return undefined;
    },
    answer(pick = 0) {
      for (const { id } of life.course.lessons) {
        const question = life.at.answer(id, pick);
        if (question && isKept()) deeds.answered(id, question);
        if (question) return question;
      }
      return undefined;
    },
    async finish(how, only) {
      for (const { id } of life.course.scenarios.filter(({ id }) => !only || id === only)) {
        for (let run; !run?.ended; await life.pass(1000)) {
          run = life.at.decide(id, choiceOf(life, id, how));
          if (!run) break;
          if (isKept()) deeds.decided(run);
        }
      }
    },
    notHeld() {
      const lost = deeds.missingFrom(lms.stored.get('cmi.suspend_data') ?? '');
      const news = auditor.notTold(life.at.notebook.news());
      return [...lost.map((what) => `not with the LMS: ${what}`), ...news];
    },
    afterwards,
  };
  return life;

  function isKept(): boolean {
    return !told.includes(life.at.status());
  }

  /**
   * What holds after every fault: the next decision is taken at once; when all is well again the
   * course comes back with everything; the LMS then has it, too, and was never told anything wrong.
   */
  async function afterwards(): Promise<string[]> {
    if (life.at.notebook.mode === 'normal') {
      // Where no run would count, one does a month later.
      if (!life.decide() && (nextMonth(), !life.decide()))
        complaints.push('no decision can be taken');
    }
    await life.pass(1000);
    if (life.at.status() === 'finding') complaints.push('it is still not known what has been done');
    lms.faults.clear();
    Object.assign(device, { online: true });
    await life.open();
    if (life.at.notebook.besides) life.at.takeUp();
    await life.pass(120_000);
    if (life.at.status() !== 'saved') complaints.push(`in the end it is “${life.at.status()}”`);
    complaints.push(...life.notHeld());
    if (allRows) complaints.push(...auditor.notListed(life.at.notebook.news()));
    return complaints;
  }
}

/** Under these the learner has been told that the LMS does not get what is done. */
const told = ['device-only', 'review', 'elsewhere', 'ended', 'over'];

export type Life = {
  lms: Lms;
  device: Device;
  course: Course;
  /** The window that is open. */
  readonly at: Learner;
  /** Opens the course, where it was open without closing it, and gives it a second. */
  open(how?: Opening): Promise<Learner>;
  /** Opens it, and gives it no time. */
  arrive(how?: Opening): Learner;
  pass(ms: number): Promise<void>;
  /** Takes a decision in the first conversation that counts; undefined where none does. */
  decide(pick?: number): (KeptRun & { ended: boolean }) | undefined;
  answer(pick?: number): string | undefined;
  /** Takes every conversation that counts, or only one, to an ending. */
  finish(how: Finish, only?: string): Promise<void>;
  /** What the LMS does not hold of what was done, or of score and status. */
  notHeld(): string[];
  /** Everything that does not hold after the fault. */
  afterwards(): Promise<string[]>;
};

type Deed = (life: Life, standard: ScormStandard) => Promise<void>;

type How = {
  habits?: Habits;
  /** Another course than the one that is shipped. */
  of?: Course;
  /** The LMS can come to have every row. */
  allRows?: boolean;
};

type Opening = {
  /** The LMS opens it for looking only. */
  review?: boolean;
  /** The course has been edited since. */
  edited?: Course;
};
