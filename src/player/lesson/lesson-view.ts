import { say, type Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import type { LessonCheck } from './check.ts';

/**
 * One lesson. It says when its end has been in sight: that, and the check, is what "done" means.
 *
 * Available as `<lesson-view>`.
 */
export class LessonView extends HTMLElement implements Reader {
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#watch = new IntersectionObserver((seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      say(this, 'lesson-read', { lesson: this.dataset.id ?? '' });
    });
    // What is folded away may never be in sight.
    const parts = 'p:not(details *), form, li:not(details *), figure';
    const last = [...part(this, 'prose').querySelectorAll(parts)].at(-1);
    this.#watch.observe(last ?? this);
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  read(notebook: Notebook): void {
    const { answers } = notebook.lesson(this.dataset.id ?? '');
    this.querySelector<LessonCheck>('lesson-check')?.recall(answers);
  }
}
