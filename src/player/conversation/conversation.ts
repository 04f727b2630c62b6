import type { Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { nearest } from '../part.ts';
import { chooseByKey } from './choices.ts';
import { openTalk, type Talk } from './talk.ts';

/**
 * One conversation: the briefing, then one scene at a time, the answer to each choice, the ending.
 *
 * Available as `<customer-conversation>`.
 */
export class CustomerConversation extends HTMLElement implements Reader {
  #talk?: Talk;

  connectedCallback(): void {
    this.onclick = ({ target, detail }) => {
      const about = nearest(target, '[data-choice], [data-act]')?.dataset;
      // The second tap of two lands on whatever has come under the finger meanwhile; a box stays.
      if (about && (detail < 2 || about.wish)) this.talk.acts[about.act ?? 'choose']?.(about);
    };
    this.onkeydown = chooseByKey;
  }

  /** What can be done with it. It is made ready when it is first read: a course has many of them. */
  get talk(): Talk {
    return (this.#talk ??= openTalk(this));
  }

  read(notebook: Notebook): void {
    this.talk.read(notebook);
  }

  shown(): boolean {
    return this.talk.shown();
  }
}
