import type { Course, Question } from '../../src/model/course.ts';
import type { KeptRun } from '../../src/player/events.ts';
import { openBook } from '../../src/player/open-book.ts';
import { codeOfChoice, replay } from '../../src/scenario/trail.ts';
import { watchPage } from '../../src/tracking/lifecycle.ts';
import type { Start } from '../../src/tracking/desk.ts';
import { scorm12 } from '../../src/tracking/scorm12.ts';
import { scorm2004 } from '../../src/tracking/scorm2004.ts';
import type { Status } from '../../src/tracking/status.ts';
import { vi } from 'vitest';
import type { Device } from './device.ts';
import type { Launch, Lms } from './lms.ts';

const dialects = { scorm12, scorm2004 };

/**
 * Opens the course as a learner does, in an LMS or in none: the session, the notebook and the
 * conversations are the page's own, put together as the page puts them together; only what is drawn
 * is left out. Time is vitest's.
 */
export function openCourse(course: Course, device: Device, lms?: Lms): Learner {
  const launch = lms?.launch();
  const page = device.page(launch);
  const { session, notebook, open, takeUp } = openBook(course, lms && dialects[lms.standard], page);
  const statuses: Status[] = [];
  watchPage(page, session);
  session.subscribe((status) => statuses.push(status));
  const start = open();
  /** The run that is under way, or is begun now; undefined where none would count. */
  const underway = (scenario: string) => {
    const { open, variant, counts } = notebook.run(scenario);
    if (!open && !counts) return undefined;
    const { moment, steps } = open ?? replay(notebook.scenario(scenario, variant), '');
    const before = steps.map(({ scene, choice }) => codeOfChoice(scene, choice)).join('');
    return { moment, before, ...(variant !== undefined && { variant }) };
  };
  return {
    launch,
    page,
    start,
    statuses,
    status: () => statuses.at(-1)!,
    notebook,
    session,
    decide(scenario, pick) {
      const now = notebook.mode === 'normal' ? underway(scenario) : undefined;
      if (!now) return undefined;
      const { play, choose } = notebook.scenario(scenario, now.variant);
      const open = play.open(now.moment);
      const choice = open[pick % open.length]!;
      const scene = play.scenes.get(now.moment.at)!;
      const { before, moment, ...variant } = now;
      const run = { scenario, trail: before + codeOfChoice(scene, choice), ...variant };
      const ended = choose(moment, choice.id).ended;
      if (ended) notebook.endRun(run);
      else notebook.keepRun(run);
      return { ...run, ended };
    },
    answer(lesson, pick) {
      const { questions } = course.lessons.find(({ id }) => id === lesson)!;
      const { answers } = notebook.lesson(lesson);
      const next = questions[answers.length];
      if (!next || notebook.mode !== 'normal') return undefined;
      notebook.answer({ lesson, question: next.id, chosen: chosenOf(next, pick) });
      return next.id;
    },
    read: (lesson) => notebook.readLesson({ lesson }),
    takeUp: () => takeUp(true),
    leave: () => session.leave(),
    happen(what) {
      const seen = what === 'hide' ? 'hidden' : 'visible';
      Object.assign(page.document, { visibilityState: seen });
      if (what === 'hide' || what === 'show') {
        page.document.dispatchEvent(new Event('visibilitychange'));
      } else if (what === 'online') page.dispatchEvent(new Event('online'));
      else page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    },
    async pass(ms) {
      await vi.advanceTimersByTimeAsync(ms);
    },
    vanish() {
      const now = Date.now();
      // Which would begin the time anew, too.
      vi.clearAllTimers();
      vi.setSystemTime(now);
    },
  };
}

/** What the page makes of it: each option its place, all of them in an order, or one of them. */
function chosenOf({ kind, options, places }: Question, pick: number): string[] {
  const turned = options.map((_, i) => options[(i + pick) % options.length]!.id);
  if (kind === 'sequencing') return turned;
  if (kind !== 'matching') return turned.slice(0, 1);
  return options.map(({ id }, i) => `${id}/${places![(i + pick) % places!.length]!.id}`);
}

export type Learner = {
  launch: Launch | undefined;
  page: Window;
  /** What the course began with. */
  start: Promise<Start>;
  /** Every status so far, in order. */
  statuses: Status[];
  status(): Status;
  notebook: ReturnType<typeof openBook>['notebook'];
  session: ReturnType<typeof openBook>['session'];
  /**
   * Says something in the run of a conversation that counts, by the number among what is open; begins
   * one where none is under way. Undefined where none would count, or nothing may be kept.
   */
  decide(scenario: string, pick: number): (KeptRun & { ended: boolean }) | undefined;
  /** Answers the next question of a lesson; undefined after the last. */
  answer(lesson: string, pick: number): string | undefined;
  read(lesson: string): void;
  /** Adds what the device has besides. */
  takeUp(): void;
  leave(): boolean;
  happen(what: 'hide' | 'show' | 'close' | 'online'): void;
  pass(ms: number): Promise<void>;
  /** The browser is killed: no event, no timer, nothing. */
  vanish(): void;
};
