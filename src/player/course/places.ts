import { halfRun } from '../conversation/practice.ts';
import { tallyOf } from '../conversation/run.ts';
import { dayInWords } from '../day.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';

/** Lessons and conversations in the order recommended, each with how far it has come. */
export function listPlaces(notebook: Notebook): Place[] {
  const { course, lesson, run, runs } = notebook;
  const { read } = theDrawer();
  const lessons = course.lessons.map((outline) => {
    const { id } = outline;
    const { done, started } = lesson(id);
    // What is kept of it begins with a number, which is for the lesson.
    const at = read(`place/${id}`)?.replace(/\d+ /, '');
    const begun = !done && (at ? 'reading' : started && 'begun');
    const { day } = read(`review/${id}`) ?? {};
    // Of a lesson one is in, those that are left.
    const minutes = read(`left/${id}`) ?? outline.minutes;
    const left = minutes;
    return { ...outline, minutes, left, at, route: `/lessons/${id}`, done, begun, again: '', day };
  });
  const scenarios = course.scenarios.map((outline) => {
    const { id } = outline;
    const { open, ended: done, counts, countsFrom } = run(id);
    const half = halfRun(id, notebook);
    const under = open ?? half;
    const tally = under && tallyOf(under, outline.ahead);
    // By decisions: of those there usually are, those that are still to come.
    const minutes = tally
      ? Math.ceil((outline.minutes * (tally.more + 1)) / outline.ahead[outline.logic.start]!)
      : outline.minutes;
    // Practice takes nothing off what the course still asks for.
    const left = open ? minutes : outline.minutes;
    // A practice run is gone on with where it stands, and not before the briefing.
    const route = `/scenarios/${id}${half && !open ? `/${half.moment.at}` : ''}`;
    const begun = open ? 'running' : half && 'practising';
    const again = !counts && dayInWords(countsFrom);
    return {
      ...outline,
      minutes,
      left,
      at: under?.steps.length,
      route,
      done,
      begun,
      again,
      half: half?.steps.length,
      day: runs(id).at(-1)?.day,
    };
  });
  const places = [...lessons, ...scenarios].map((place) => {
    const { done, begun, again, day } = place;
    const date = day !== undefined && dayInWords(day);
    const state = date ? (again ? 'rests' : 'dated') : 'done';
    return { ...place, date, state: done ? state : begun || 'new' };
  });
  return places.sort((a, b) => a.order - b.order);
}

/**
 * Where one goes on, from the end of the place of this id with what comes after it, and then with what
 * was left out. What is half way comes first, and of a lesson and its conversation the conversation.
 */
export function nextOf(all: readonly Place[], from?: string): Place | undefined {
  const at = all.findIndex(({ id }) => id === from);
  const places = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return places.findLast(({ begun }) => begun) ?? places.find(({ done }) => !done);
}

/** `State.astro` has words for each state, with gaps for what else is known. */
export type Place = {
  id: string;
  title: string;
  /** Of what is under way those that are left, else all of them. */
  minutes: number;
  /** Those that are left without practice, as long as it is not done. */
  left: number;
  /** Where one goes on. */
  route: string;
  /** What is under way, also of something done. */
  begun: string | false | undefined;
  /** What was reached, which stays so. */
  done: boolean;
  state: string;
  /** The day of it, where that is known. */
  date: string | false;
  /** Of a conversation, the day from which a run counts again, where none does now. */
  again: string | false;
  /** Of a lesson, the heading one is at; of a conversation, how many decisions it has. */
  at?: string | number | undefined;
  /** Of a conversation, how many decisions the practice run that is half way has. */
  half?: number | undefined;
};
