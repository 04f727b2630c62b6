import { listPlaces, nextOf } from '../course/places.ts';
import { dayInWords } from '../day.ts';
import type { Notebook } from '../notebook.ts';

/**
 * What comes after a run: whether the next one of its conversation counts, or from which day on; where
 * nothing does, neither; and the place in the course with which one goes on, if anything is open.
 */
export function nextFacts(id: string, notebook: Notebook): Record<string, unknown> {
  const { mode, run } = notebook;
  const { counts, countsFrom } = run(id);
  const { title, route } = nextOf(listPlaces(notebook), id) ?? {};
  const facts = { date: dayInWords(countsFrom), title, route };
  return { ...facts, [counts ? 'next' : 'rests']: mode === 'normal' };
}
