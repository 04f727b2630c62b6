import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { dayInWords } from './day.ts';

/** Lessons and conversations in the course's order, each with how far it has come. */
export function listPlaces({ course, lesson, run, runs }: Notebook): Place[] {
  const { ui } = readData();
  const { read } = theDrawer();
  const place = (known: Known, done: boolean, day?: number, begun?: Partial<Place>): Place => {
    if (begun) return { words: ui.started, ...known, ...begun, state: 'started' };
    if (!done) return { ...known, state: 'not-started', words: ui['not-started'] };
    const words = day === undefined ? ui.done : fill(ui['done-on'], { date: dayInWords(day) });
    return { ...known, state: 'done', words };
  };
  return [
    ...course.lessons.map(({ id, title, minutes }) => {
      const { done, started } = lesson(id);
      const heading = document.getElementById(read(`place/${id}`) ?? '');
      const begun = heading
        ? {
            title: fill(ui['lesson-at'], { title, place: heading.textContent }),
            route: heading.id,
          }
        : started && {};
      const known = { id, title, minutes, route: `/lessons/${id}` };
      return place(known, done, read(`review/${id}`)?.day, (!done && begun) || undefined);
    }),
    ...course.scenarios.map(({ id, title, minutes }) => {
      const { open, ended } = run(id);
      const at = { title, count: open?.steps.length };
      const begun = open && {
        title: fill(ui['decisions-in'], at),
        words: fill(ui['started-count'], at),
      };
      const known = { id, title, minutes, route: `/scenarios/${id}` };
      return place(known, ended, runs(id).at(-1)?.day, begun);
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
  state: 'done' | 'started' | 'not-started';
  words: string;
};
