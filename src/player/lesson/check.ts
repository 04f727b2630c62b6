import { theDrawer } from '../drawer.ts';
import { say } from '../events.ts';
import { copy } from '../fill-in.ts';
import { nearest, part } from '../part.ts';
import { tell } from '../tell.ts';
import { drag } from './drag.ts';
import { beginReviews } from './due.ts';
import { choose, chosenIn, step, thingsIn } from './things.ts';
import { close, keyOf, lastWorded, reword } from './wordings.ts';

/** What the lesson tells of, as against what is there for learning alone. */
export const told = 'lesson-check:not([data-untold])';

/**
 * Questions of a lesson. After an answer each chosen option says why it is or is not the one, and each
 * thing that was given a place why its own is that; what is right has its mark
 * (`lesson-check.css`). One may answer again as often as one likes. The first answer is the one that
 * is told, and the last is kept on the device to be shown again; of what is `data-untold` none is
 * told, of what is `data-unkept` none is kept. What is `data-critical` has no answer until it is right:
 * until then it is asked again in other words (`wordings.ts`), and its first answer waits to be told.
 *
 * Available as `<lesson-check>`.
 */
export class LessonCheck extends HTMLElement {
  #fresh?: DocumentFragment;

  /**
   * As it is before anybody has answered, for whoever asks again. It is copied when the lesson is opened
   * or asked again, whichever comes first, and not for all lessons when the course is.
   */
  get fresh(): DocumentFragment {
    if (!this.#fresh) {
      this.#fresh = new DocumentFragment();
      this.#fresh.append(...copy(this));
    }
    return this.#fresh;
  }

  connectedCallback(): void {
    this.onsubmit = (event) => this.#answer(event);
    this.onchange = ({ target }) => stale(nearest(target, 'form')!);
    this.onclick = ({ target }) => {
      const button = nearest(target, '[data-move]');
      const thing = nearest(button, '.thing');
      if (!button || !thing) return;
      step(thing, button.dataset.move === 'down');
      tellPlace(thing);
    };
    this.onpointerdown = (event) => drag(event, tellPlace);
  }

  /** Shows again what was answered last, or else first, as it was told. */
  recall(told: readonly { question: string; chosen: readonly string[] }[]): void {
    const { fresh } = this;
    for (const asked of this.querySelectorAll('form')) {
      const form = asked.dataset.critical ? lastWorded(asked, fresh) : asked;
      const { answered, closed, question } = form.dataset;
      const kept = theDrawer().read(keyOf(form))?.split(',');
      const first = told.find((answer) => answer.question === question)?.chosen;
      // Only what became right was told.
      if (first) delete form.dataset.critical;
      const chosen = kept ?? first;
      if (!chosen || answered || closed) continue;
      for (const one of chosen) choose(form, one);
      this.#explain(form);
    }
  }

  #answer(event: SubmitEvent): void {
    // Only forms are sent.
    const form = event.target as HTMLFormElement;
    const chosen = chosenIn(form);
    const { at, question, answered, closed } = form.dataset;
    if (closed) return reword(form, this.fresh);
    const isWhole = chosen.length > 0 && form.matches(':valid');
    if (isWhole) this.#explain(form);
    else {
      // By the browser's own message one would not know how many, and on a phone it is cut short.
      const left = form.querySelectorAll('.thing:has(:invalid)').length;
      judge(form, 'none', { left });
    }
    // It is below the fold, or a reason that opens above it has pushed it there.
    part(form, 'verdict').scrollIntoView({ block: 'nearest' });
    if (!isWhole || 'unkept' in this.dataset) return;
    const view = nearest(this, 'lesson-view')!;
    const lesson = view.dataset.id!;
    const drawer = theDrawer();
    drawer.put(keyOf(form), chosen.join());
    if ('untold' in this.dataset) return;
    const atFirst = `answers/${at!}~first` as const;
    const first = drawer.read(atFirst)?.split(',') ?? chosen;
    if (form.dataset.closed) return drawer.put(atFirst, first.join());
    drawer.put(atFirst, '');
    delete form.dataset.critical;
    // The questions that the lesson tells of may stand in several checks.
    if (!answered && !view.querySelector(`${told} form:not([data-answered])`)) beginReviews(lesson);
    say(this, 'question-answered', { lesson, question: question!, chosen: first });
  }

  #explain(form: HTMLFormElement): void {
    const { right, critical } = form.dataset;
    const chosen = chosenIn(form);
    const wanted = right!.split(',');
    // The things of a sort or a match stand in the author's order, as what is right does.
    const same = thingsIn(form).filter((thing, i) =>
      thing.toggleAttribute('data-same', chosen[i] === wanted[i]),
    );
    const hits = chosen.filter((one) => wanted.includes(one)).length;
    const others = chosen.length - hits;
    const key = chosen.join() === right ? 'right' : others ? 'wrong' : 'some';
    const isOpen = critical && key !== 'right' && !('untold' in this.dataset);
    if (isOpen) close(form);
    else form.dataset.answered = 'yes';
    judge(form, isOpen ? 'again' : key, { right: hits, others, same: same.length });
  }
}

/** Says one of the verdicts that the page has for a question, and which it is. */
function judge(form: HTMLElement, key: string, facts: Record<string, number>): void {
  const verdict = part(form, 'verdict');
  verdict.dataset.state = key;
  tell(verdict, key, facts);
}

/** What was said of an answer is over when something else is chosen. */
function stale({ dataset }: HTMLElement): void {
  dataset.answered &&= 'before';
}

/** Of an order, says where the thing stands now. */
function tellPlace(thing: HTMLElement): void {
  const form = nearest(thing, 'form')!;
  if (form.dataset.kind !== 'order') return;
  stale(form);
  judge(form, 'moved', { place: thingsIn(form).indexOf(thing) + 1 });
}
