import type { Element as LmsElement } from '../../tracking/tracker.ts';
import type { Asker, Reader } from '../events.ts';
import { tellFacts } from '../fill-in.ts';
import { part } from '../part.ts';

/**
 * What whoever looks after an LMS asks of it here: what was found, what a write came to, in words to
 * be copied. It shows nothing of a learner, so it reads no notebook.
 *
 * Available as `<connection-check>`.
 */
export class ConnectionCheck extends HTMLElement implements Reader, Asker {
  ask!: Asker['ask'];
  lend!: Asker['lend'];

  connectedCallback(): void {
    const found = part(this, 'found');
    const rows = found.querySelectorAll<HTMLElement>('[data-when^="cmi"]');
    // The page names what it has words for.
    const asked = [...rows].map(({ dataset }) => dataset.when as LmsElement);
    const acts: Record<string, () => void> = {
      ask: () => {
        tellFacts(found, {
          browser: navigator.userAgent,
          offline: !navigator.onLine,
          now: `${new Date()}`,
          ...this.ask(asked),
        });
        found.hidden = false;
        found.querySelector('h2')!.focus();
      },
      copy: () => {
        getSelection()!.selectAllChildren(part(this, 'facts'));
        // The clipboard's own interface is closed to most frames; this one works in all of them.
        document.execCommand('copy');
        part(this, 'copied').hidden = false;
      },
    };
    this.onclick = ({ target }) => acts[(target as HTMLElement).dataset.act!]?.();
  }

  read(): void {}
}
