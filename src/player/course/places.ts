import { halfRun } from '../conversation/practice.ts';
import { dayInWords } from '../day.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';

/** Lessons and conversations in the course's order, each with how far it has come. */
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
    return { ...outline, minutes, at, route: `/lessons/${id}`, done, begun, again: '', day };
  });
  const scenarios = course.scenarios.map((outline) => {
    const { id } = outline;
    const { open, ended: done, counts, countsFrom } = run(id);
    const half = open ? undefined : halfRun(id, notebook);
    const count = (open ?? half)?.steps.length;
    // A practice run is gone on with where it stands, and not before the briefing.
    const route = `/scenarios/${id}${half ? `/${half.moment.at}` : ''}`;
    const begun = open ? 'running' : half && 'practising';
    const again = !counts && dayInWords(countsFrom);
    const at = count === undefined ? undefined : count + 1;
    return { ...outline, count, at, route, done, begun, again, day: runs(id).at(-1)?.day };
  });
  return [...lessons, ...scenarios].map((place) => {
    const { done, begun, again, day } = place;
    const date = day !== undefined && dayInWords(day);
    const state = date ? (again ? 'rests' : 'dated') : 'done';
    return { ...place, date, state: done ? state : begun || 'new' };
  });
}

/** Where one goes on: what is half way comes first, and of a lesson and its conversation the conversation. */
export function nextOf(places: readonly Place[]): Place | undefined {
  return places.findLast(({ begun }) => begun) ?? places.find(({ done }) => !done);
}

/** `State.astro` has words for each state, with gaps for what else is known. */
export type Place = {
  id: string;
  title: string;
  minutes: number;
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
  /** Of a lesson, the heading one is at; of a conversation, the number of the decision. */
  at?: string | number | undefined;
  /** Of a conversation, how many decisions are taken. */
  count?: number | undefined;
};
