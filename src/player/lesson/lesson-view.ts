import { theDrawer } from '../drawer.ts';
import { say, type Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import type { LessonCheck } from './check.ts';

/**
 * One lesson. It says when its end has been in sight: that, and the check, is what "done" means. The
 * last heading that went out at the top is kept on the device, to go on from there.
 *
 * Available as `<lesson-view>`.
 */
export class LessonView extends HTMLElement implements Reader {
  connectedCallback(): void {
    const lesson = this.dataset.id!;
    // What is folded away may never be in sight.
    const parts = 'p:not(details *), form, li:not(details *), figure';
    const last = [...part(this, 'prose').querySelectorAll(parts)].at(-1) ?? this;
    const atEnd = new IntersectionObserver((seen) => {
      if (seen.some(isInside)) say(this, 'lesson-read', { lesson });
    });
    atEnd.observe(last);
    const passing = new IntersectionObserver(
      (seen) => {
        const passed = seen.findLast(isInside);
        if (passed) theDrawer().put(`place/${lesson}`, passed.target.id);
      },
      // All that is above what is in sight: also what was jumped over is passed. Of this document,
      // since in an LMS's frame it would else be measured against the window around it.
      { root: document, rootMargin: '999999px 0px -100%' },
    );
    for (const heading of this.querySelectorAll('h2[id], h3[id]')) passing.observe(heading);
  }

  read(notebook: Notebook): void {
    const { answers } = notebook.lesson(this.dataset.id!);
    for (const check of this.querySelectorAll<LessonCheck>('lesson-check')) check.recall(answers);
  }
}

const isInside = ({ isIntersecting }: IntersectionObserverEntry) => isIntersecting;
