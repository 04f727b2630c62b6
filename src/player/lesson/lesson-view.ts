import { theDrawer } from '../drawer.ts';
import { say, type Reader } from '../events.ts';
import type { Overview } from '../course/overview.ts';
import { tellFacts } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import type { PrivateSheet } from '../sheet/sheet.ts';
import { told, type LessonCheck } from './check.ts';

/**
 * One lesson. It says when its end has been in sight: that, and the check, is what "done" means. Where
 * one reads, and how long it takes from there, is kept on the device, by the block at the upper edge,
 * as soon as one rests there: who goes up to the links of the page has not read backwards. One comes
 * back to it by opening the lesson again, until it is done, and by loading the page again.
 *
 * Available as `<lesson-view>`.
 */
export class LessonView extends HTMLElement implements Reader {
  #blocks: HTMLElement[] = [];
  #done = false;
  #end = this.querySelector<Overview>('course-progress')!;
  /** The page was loaded here and not at another view: it is to stand where it stood. */
  #loaded = location.hash.startsWith(`#${this.id}`);

  connectedCallback(): void {
    const lesson = this.dataset.id!;
    const prose = part(this, 'prose');
    const blocks = [
      ...prose.querySelectorAll<HTMLElement>(':is(h2,h3,p,li,figure,form):not(private-sheet *)'),
    ];
    this.#blocks = blocks;
    const atEnd = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) say(this, 'lesson-read', { lesson });
    });
    atEnd.observe(this.#end);
    const keepPlace = () => {
      // Below the line that stays on top.
      const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
      // What is folded away is nowhere, and the very top is where one goes to leave.
      const isPast = (block: HTMLElement) => block.getClientRects()[0]?.top! < edge + 1;
      const at = blocks.findLastIndex(isPast);
      const heading = blocks.findLast(({ id }, i) => i <= at && id);
      if (!heading) return;
      theDrawer().put(`place/${lesson}`, `${at} ${heading.textContent}`);
      // As the build has worked it out: how many blocks begin in each minute (`course/parts.ts`).
      const begun = blocks[0]!.dataset.left!.split(' ');
      let before = at;
      const minutes = begun.length - begun.findIndex((count) => (before -= +count) < 0);
      theDrawer().put(`left/${lesson}`, minutes);
      const line = [...this.querySelectorAll<HTMLElement>('.part')].findLast(isPast);
      if (line) tellFacts(line, { minutes });
    };
    let rest: ReturnType<typeof setTimeout> | undefined;
    addEventListener('scroll', () => {
      clearTimeout(rest);
      rest = setTimeout(keepPlace, 1000);
    });
  }

  read(notebook: Notebook): void {
    const { answers, done } = notebook.lesson(this.dataset.id!);
    const kept = this.querySelectorAll<LessonCheck | PrivateSheet>('lesson-check,private-sheet');
    for (const one of kept) one.recall(answers);
    this.#done = done;
    this.#end.read(notebook);
    const open = this.querySelectorAll<HTMLElement>(`${told} form:not([data-answered])`);
    const [first] = open;
    if (!first) return;
    tellFacts(part(this, 'open'), { open: open.length });
    part(this, 'to-check').setAttribute('href', `#/lessons/${first.dataset.at}~question`);
  }

  /**
   * Goes on where one was; not where a place in it was asked for, nor when it is done. To where one
   * goes back, the router knows the way.
   */
  shown(): boolean {
    const place = this.#blocks[parseInt(theDrawer().read(`place/${this.dataset.id!}`)!)];
    const isOpened = location.hash === `#${this.id}` && !this.#done && !history.state;
    if (!place || !(isOpened || this.#loaded)) return false;
    this.#loaded = false;
    place.tabIndex = -1;
    place.focus();
    place.scrollIntoView();
    return true;
  }
}
