import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import { halfRun } from '../conversation/practice.ts';
import type { Notebook } from '../notebook.ts';
import { dayInWords } from './day.ts';

/** Lessons and conversations in the course's order, each with how far it has come. */
export function listPlaces(notebook: Notebook): Place[] {
  const { course, lesson, run, runs } = notebook;
  const { ui } = readData();
  const { read } = theDrawer();
  const place = (known: Known, done: boolean, begun: boolean, day?: number, words = ui.started) => {
    const state: Place['state'] = begun ? 'started' : done ? 'done' : 'not-started';
    const date = day !== undefined && dayInWords(day);
    const says = {
      started: words,
      done: date ? fill(ui['done-on'], { date }) : ui.done,
      'not-started': ui['not-started'],
    };
    return { ...known, state, done, words: says[state], record: says[done ? 'done' : state] };
  };
  return [
    ...course.lessons.map(({ id, title, minutes }) => {
      const { done, started } = lesson(id);
      const heading = document.getElementById(read(`place/${id}`) ?? '');
      const at = heading && fill(ui['lesson-at'], { title, place: heading.textContent });
      const known = { id, title: at ?? title, minutes, route: heading?.id ?? `/lessons/${id}` };
      return place(known, done, !done && (started || !!heading), read(`review/${id}`)?.day);
    }),
    ...course.scenarios.map(({ id, title, minutes }) => {
      const { open, ended } = run(id);
      const half = open ? undefined : halfRun(id, notebook);
      const begun = open ?? half;
      const at = { title, count: begun?.steps.length };
      const known = {
        id,
        title: begun ? fill(ui[half ? 'practising' : 'decisions-in'], at) : title,
        minutes,
        // A practice run is gone on with where it stands, and not before the briefing.
        route: `/scenarios/${id}${half ? `/${half.moment.at}` : ''}`,
      };
      const words = fill(ui[half ? 'practising-count' : 'started-count'], at);
      return place(known, ended, !!begun, runs(id).at(-1)?.day, words);
    }),
  ];
}

type Known = {
  id: string;
  /** With how far one is in it, where that is known. */
  title: string;
  minutes: number;
  /** Where one goes on. */
  route: string;
};

export type Place = Known & {
  /** What it is now: something done may be under way once more. */
  state: 'done' | 'started' | 'not-started';
  words: string;
  /** What was reached stays so, and is what a record says. */
  done: boolean;
  record: string;
};
