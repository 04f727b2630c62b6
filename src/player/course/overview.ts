import type { Reader } from '../events.ts';
import { tellFacts } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { keepRating, showRatings } from '../ratings/ratings.ts';
import { giveCalendar, keepReview, showReviews } from '../review/reviews.ts';
import { tell } from '../tell.ts';
import { drawChances } from './chances.ts';
import { factsOf } from './facts.ts';
import { stillMissing } from './missing.ts';
import { exportThings } from './own-things.ts';
import { listPlaces, nextOf } from './places.ts';

/**
 * Whatever shows how far one is: the course page, the end of a lesson (`data-id`), the records, the
 * ratings, the reviews. What it says
 * stands in the page: `data-fill` is a text with gaps, `data-when` names what must be so for a part
 * to be seen, and what may be one of several things has a text for each (`State.astro`).
 *
 * Available as `<course-view>` and `<course-progress>`.
 */
export class Overview extends HTMLElement implements Reader {
  #notebook!: Notebook;

  connectedCallback(): void {
    // Only elements are pressed, changed and sent.
    this.onclick = ({ target }) => {
      const button = target as HTMLElement;
      acts[button.dataset.act!]?.(button);
    };
    this.onchange = this.onsubmit = ({ target }: Event) => {
      const control = target as HTMLElement;
      if (keepRating(control) || keepReview(control)) this.read(this.#notebook);
    };
  }

  read(notebook: Notebook): void {
    this.#notebook = notebook;
    const all = (mark: string) => this.querySelectorAll<HTMLElement>(`[data-${mark}]`);
    const say = (mark: string, state: string, facts: Record<string, unknown>) => {
      for (const place of all(mark)) {
        place.dataset.state = state;
        tell(place, state, facts);
      }
    };
    const places = listPlaces(notebook);
    const next = nextOf(places, this.dataset.id);
    const facts = factsOf(notebook, places, next);
    tellFacts(this, facts);
    for (const place of places) {
      say(`state-of="${place.id}"],[data-work="${place.id}"`, place.state, place);
    }
    if (next) {
      say('where', next.begun || next.state, next);
      for (const link of all('go-on')) link.setAttribute('href', `#${next.route}`);
    }
    drawChances(this, 'done', facts.done, places.length, 0);
    for (const claim of notebook.claims()) {
      say(`claim="${claim.id}"`, claim.claim, { ...claim, ...stillMissing(claim) });
      drawChances(this, claim.id, claim.taken, claim.decisions, 8);
    }
    showRatings(this);
    showReviews(this, notebook.seed);
  }
}

const acts: Record<string, (button: HTMLElement) => void> = {
  print: () => print(),
  export: exportThings,
  calendar: giveCalendar,
};
