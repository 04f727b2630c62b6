import { dateOf, fill } from '../../i18n.ts';
import { readData, type PageData } from '../data.ts';
import type { Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';

/**
 * The course page: how far one is, and the one button that goes on at the exact place.
 *
 * Available as `<course-view>`.
 */
export class CourseView extends HTMLElement implements Reader {
  read(notebook: Notebook): void {
    const { ui } = readData();
    // On its own the page reports to nobody.
    part(this, 'sent').hidden = document.documentElement.dataset.standard === 'web';
    const states = statesOf(notebook);
    for (const { id, state, count } of states) {
      const place = this.querySelector<HTMLElement>(`[data-state-of="${id}"]`);
      if (!place) continue;
      place.dataset.state = state;
      place.textContent = count === undefined ? ui[state] : fill(ui['started-count'], { count });
    }
    this.#goOn(states, ui, notebook);
    for (const { id, decisions, scenarios, claim } of notebook.claims()) {
      const place = this.querySelector(`[data-competence="${id}"] [data-part="status"]`);
      if (!place) continue;
      const all = notebook.course.scenarios.length;
      const facts = { decisions, scenarios, all, claim: ui[`claim-${claim}`] };
      place.textContent = fill(ui.chances, facts);
    }
  }

  #goOn(states: readonly Place[], ui: PageData['ui'], notebook: Notebook): void {
    const open = states.find(({ count }) => count !== undefined);
    const next = open ?? states.find(({ state }) => state !== 'done');
    const begun = states.some(({ state }) => state !== 'not-started');
    const title = part(this, 'go-on-title');
    const link = part(this, 'go-on-link');
    if (!next) {
      title.textContent = ui['all-done'];
      link.hidden = true;
      part(this, 'go-on-about').textContent = notebook.passed() ? '' : notYet(notebook, ui);
      return;
    }
    link.hidden = false;
    link.setAttribute('href', `#${next.route}`);
    link.textContent = begun ? ui['go-on'] : ui.start;
    const { count } = next;
    title.textContent =
      count === undefined ? next.title : fill(ui['decisions-in'], { title: next.title, count });
    part(this, 'go-on-about').textContent = fill(ui.minutes, { minutes: next.minutes });
  }
}

/** Finished and not passed: what would make it so, and from when. */
function notYet(notebook: Notebook, ui: PageData['ui']): string {
  const times = notebook.course.scenarios.map(({ id }) => notebook.run(id).countsFrom);
  return fill(ui['not-passed-yet'], { date: dateOf(Math.min(...times)) });
}

/** Lessons and conversations in the course's order, each with how far it has come. */
function statesOf(notebook: Notebook): Place[] {
  const { lessons, scenarios } = notebook.course;
  return [
    ...lessons.map(({ id, title, minutes }): Place => {
      const { done, started } = notebook.lesson(id);
      const state = done ? 'done' : started ? 'started' : 'not-started';
      return { id, title, minutes, route: `/lessons/${id}`, state };
    }),
    ...scenarios.map(({ id, title, minutes }): Place => {
      const { open, ended } = notebook.run(id);
      const state = open ? 'started' : ended ? 'done' : 'not-started';
      const place = { id, title, minutes, route: `/scenarios/${id}`, state } as const;
      return open ? { ...place, count: open.steps.length } : place;
    }),
  ];
}

type Place = {
  id: string;
  title: string;
  minutes: number;
  route: string;
  state: 'done' | 'started' | 'not-started';
  count?: number;
};
