import type { Comments } from '../../tracking/comments.ts';
import { dayInWords, today } from '../day.ts';
import { theDrawer, type Idea } from '../drawer.ts';
import type { Asker } from '../events.ts';
import { PrivateReflection } from '../own/reflection.ts';
import { make, nearest, part } from '../part.ts';
import { tell } from '../tell.ts';
import { press } from './press.ts';
import { createSender, type Sender } from './sending.ts';

/**
 * A box for improvement ideas. What is typed stays on this device, as in any private box, until its
 * learner presses the button; then, and only then, the LMS is told. What was sent is told from this
 * device. Whether there is anybody to send to is seen from how saving stands (`idea-box.css`).
 *
 * Available as `<idea-box>`.
 */
export class IdeaBox extends PrivateReflection implements Asker {
  static sender: Sender | undefined;
  declare ask: Asker['ask'];
  declare lend: Asker['lend'];

  override connectedCallback(): void {
    super.connectedCallback();
    const details = this.querySelector('details')!;
    const deeds: Record<string, () => void> = {
      send: () => this.#send(),
      copy: () => {
        this.#box.select();
        // The clipboard's own interface is closed to most frames; this one works in all of them.
        document.execCommand('copy');
        this.#say('copied');
      },
    };
    this.onclick = ({ target }) => deeds[nearest(target, '[data-idea]')?.dataset.idea ?? '']?.();
    details.ontoggle = () => details.open && this.#look();
    this.addEventListener('input', () => this.#show());
    addEventListener('hashchange', () => this.#show());
    theDrawer().watch(() => this.#show());
  }

  /** As lines for people: the idea that is being written, and all that were sent; once in a page. */
  override told(): string[] {
    const ideas = listed().map(lineOf);
    const words = this.#box.value;
    if (nearest(this, '[data-view]')!.id !== '/' || !(words || ideas[0])) return [];
    return ['', this.querySelector('summary')!.textContent.trim(), words, ...ideas, ''];
  }

  /** What the LMS takes, and how much, is asked when the box is opened: it is said before one types. */
  #look(): void {
    this.#say('');
    const most = IdeaBox.sender && this.#isOpen() ? IdeaBox.sender.look(this) : 'closed';
    this.dataset.lms = most === 0 ? 'full' : String(most);
    if (typeof most === 'number') {
      if (most > 0) this.#box.maxLength = most;
      else this.#say('full');
    } else if (most === 'none') this.#say(most);
    this.#show();
  }

  #send(): void {
    const drawer = theDrawer();
    const where = location.hash.slice(2) || 'course';
    const { sent, trouble } = press({
      drawer,
      sender: IdeaBox.sender!,
      lms: this,
      where,
      day: today(),
    });
    this.#box.value = drawer.read('words/idea') ?? '';
    this.#look();
    this.#say(trouble ?? 'sent', sent);
    if (trouble === 'none') this.dataset.lms = trouble;
    if (trouble === 'empty') this.#box.focus();
  }

  #show(): void {
    const ideas = listed();
    const { value, maxLength } = this.#box;
    tell(part(this, 'left'), 'words', { left: Math.max(0, maxLength - value.length) });
    const sent = ideas.filter(({ behind }) => !behind);
    tell(part(this, 'count'), 'words', { count: sent.length });
    part(this, 'list').replaceChildren(
      ...ideas.map((idea) => {
        const row = make('li', idea.behind ? 'waits' : '', lineOf(idea));
        if (idea.behind) row.append(' ', make('strong', '', this.dataset.waits!));
        return row;
      }),
    );
    this.toggleAttribute('data-listed', ideas.length > 0);
    this.toggleAttribute('data-waiting', sent.length < ideas.length);
  }

  #say(key: string, facts?: Idea): void {
    const place = part(this, 'said');
    if (key) tell(place, key, facts);
    else place.textContent = '';
  }

  #isOpen(): boolean {
    return /^(un)?sav/.test(nearest(this, '[data-saving]')?.dataset.saving ?? '');
  }

  get #box(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }
}

/** Wakes the boxes of a page; without a way to tell an LMS they keep ideas, and send none. */
export function wakeIdeas(comments?: Comments): void {
  IdeaBox.sender = comments && createSender(comments);
  customElements.define('idea-box', IdeaBox);
}

function listed(): Idea[] {
  return theDrawer().read('ideas') ?? [];
}

function lineOf({ number, words, day }: Idea): string {
  return `${number}. ${dayInWords(day)}: ${words}`;
}
