import type { CustomerConversation } from '../../player/conversation/conversation.ts';
import { trailOf } from '../../player/conversation/stage.ts';
import { readData } from '../../player/data.ts';
import { openNotebook } from '../../player/notebook.ts';
import { part } from '../../player/part.ts';
import { replay } from '../../scenario/trail.ts';
import { readMargin } from './margin.ts';
import { writeMargin } from './write-margin.ts';

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
    const scenario = notebook.scenario(view.scenario);
    view.read(notebook);

    const enter = () => {
      const trail = trailIn(location.hash);
      // Another place in the page is no other way.
      if (trail === undefined && view.run) return;
      const { moment, steps, whole } = replay(scenario, trail ?? '');
      part(this, 'cut-short').hidden = whole;
      view.run = { guided: true, counts: false, steps, moment };
    };
    const show = () => {
      const { run } = view;
      view.hidden = !run;
      part(this, 'margin').hidden = !run;
      part(this, 'stopped').hidden = run !== undefined;
      if (!run) {
        // So that the way just stopped can be chosen again.
        history.replaceState(null, '', location.pathname);
        return this.querySelector<HTMLElement>('[data-part="stopped"] h2')?.focus();
      }
      history.replaceState(null, '', `#${mark}${trailOf(run)}`);
      part(this, 'margin-words').replaceChildren(
        ...writeMargin(readMargin(scenario, run, course.pass)),
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

/** `#run=` and the codes of the choices taken. */
function trailIn(hash: string): string | undefined {
  return hash.startsWith(`#${mark}`) ? hash.slice(mark.length + 1) : undefined;
}

const mark = 'run=';
