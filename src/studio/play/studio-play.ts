import type { CustomerConversation } from '../../player/conversation/conversation.ts';
import { trailOf } from '../../player/conversation/run.ts';
import { readData } from '../../player/data.ts';
import { theDrawer } from '../../player/drawer.ts';
import { openNotebook } from '../../player/notebook.ts';
import { part } from '../../player/part.ts';
import { replay } from '../../scenario/trail.ts';
import { readMargin } from './margin.ts';
import { readAddress, runAt } from './trail-address.ts';
import { writeMargin, type Titles } from './write-margin.ts';

/**
 * The learner's own conversation, opened in the middle, with a margin for the trainer. The address
 * holds the way come so far, so that a page which is loaded anew after a save stands where it stood.
 * Nothing is kept and nobody is told: there is neither a place to keep it nor an LMS.
 *
 * Available as `<studio-play>`.
 */
export class StudioPlay extends HTMLElement {
  #undo: (() => void)[] = [];

  connectedCallback(): void {
    const { course } = readData();
    const notebook = openNotebook({ course, now: () => 0, keep: () => undefined });
    const view = this.querySelector<CustomerConversation>('customer-conversation')!;
    const scenario = notebook.scenario(view.dataset.id!);
    // Written by the page itself, as text by id.
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Titles;
    // A trainer who tries a scene wants its choices, and their answers, at once; the boxes are there.
    theDrawer().put('wishes', { own: false, sure: false });
    view.read(notebook);

    const enter = () => {
      const way = readAddress(location.hash);
      // Another place in the page is no other way.
      if (!way && view.talk.run) return;
      const { moment, steps, whole } = replay(scenario, way?.trail ?? '');
      part(this, 'cut-short').hidden = whole;
      // What is hidden, since a run was stopped, could not take focus.
      view.hidden = false;
      view.talk.take({ guided: true, counts: false, steps, moment });
      // Who has just chosen a scene to play wants to play it: number keys work among its choices.
      if (way?.isStart) view.querySelector<HTMLElement>(firstChoice)?.focus();
    };
    const show = () => {
      const { run } = view.talk;
      view.hidden = !run;
      part(this, 'margin').hidden = !run;
      part(this, 'stopped').hidden = run !== undefined;
      if (!run) {
        // So that the way just stopped can be chosen again.
        history.replaceState(null, '', location.pathname);
        return this.querySelector<HTMLElement>('[data-part="stopped"] h2')?.focus();
      }
      history.replaceState(null, '', runAt(trailOf(run)));
      part(this, 'margin-words').replaceChildren(
        ...writeMargin(readMargin(scenario, run, course.pass), titles),
      );
    };

    // There is no place to keep, and no course to go back to.
    for (const act of view.querySelectorAll<HTMLElement>('[data-act="leave"], .pager a')) {
      act.hidden = true;
    }

    const listening = new AbortController();
    const states = new MutationObserver(show);
    states.observe(view, { attributes: true, attributeFilter: ['data-state'] });
    addEventListener('hashchange', enter, { signal: listening.signal });
    this.#undo = [() => listening.abort(), () => states.disconnect()];
    enter();
  }

  disconnectedCallback(): void {
    for (const undo of this.#undo) undo();
  }
}

/** The first choice that is open now. Where a run has ended, there is none. */
const firstChoice =
  '[data-scene]:not([hidden]) .choices li:not([hidden]) > button:not([aria-disabled])';
