import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import type { Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { keepRating, showRatings } from '../ratings/ratings.ts';
import { giveCalendar, keepReview, showReviews } from '../review/reviews.ts';
import { showTally } from './chances.ts';
import { factsOf } from './facts.ts';
import { deleteThings, exportThings } from './own-things.ts';
import { listPlaces } from './places.ts';

/**
 * Whatever shows how far one is: the course page, the records, the ratings, the reviews. What it says
 * stands in the page: `data-fill` is a text with gaps, `data-when` names what must be so for a part
 * to be seen.
 *
 * Available as `<course-view>` and `<course-record>`.
 */
export class CourseView extends HTMLElement implements Reader {
  #notebook!: Notebook;

  constructor() {
    super();
    for (const type of Object.keys(deeds)) this.addEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    if (target instanceof HTMLElement && deeds[type]?.(target)) this.read(this.#notebook);
  }

  read(notebook: Notebook): void {
    this.#notebook = notebook;
    const { ui } = readData();
    const all = (name: string) => this.querySelectorAll<HTMLElement>(`[data-${name}]`);
    const places = listPlaces(notebook);
    const facts = factsOf(notebook, places);
    for (const place of this.querySelectorAll<HTMLElement>('[data-state-of], [data-work]')) {
      const { stateOf, work } = place.dataset;
      const { state, words, record } = places.find(({ id }) => id === (stateOf ?? work))!;
      place.dataset.state = state;
      place.textContent = work ? record : words;
    }
    for (const place of all('fill')) place.textContent = fill(place.dataset.fill!, facts);
    for (const place of all('when')) place.hidden = !facts[place.dataset.when!];
    for (const link of all('go-on')) link.setAttribute('href', `#${facts.route}`);
    const { done, all: of } = facts;
    showTally(this, { ...facts, id: 'done', taken: done, decisions: of, whole: of }, ui.progress);
    for (const claim of notebook.claims()) {
      showTally(this, { ...claim, claim: ui[`claim-${claim.claim}`], whole: 8 }, ui.chances);
    }
    showRatings(this);
    showReviews(this, notebook.seed);
  }
}

/** By kind of event; true where what is shown has changed by it. */
const deeds: Record<string, (target: HTMLElement) => unknown> = {
  click: (target) => acts[target.dataset.act ?? '']?.(target),
  change: keepRating,
  submit: keepReview,
};

const acts: Record<string, (button: HTMLElement) => void> = {
  print: () => print(),
  export: exportThings,
  delete: deleteThings,
  calendar: giveCalendar,
};
