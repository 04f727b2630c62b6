import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { say } from '../events.ts';
import { make, nearest, part } from '../part.ts';
import { beginReviews } from '../review/due.ts';
import { drag } from './drag.ts';
import { choose, chosenIn, step, thingsIn } from './things.ts';

/**
 * A lesson's questions. After an answer each chosen option says why it is or is not the one, and each
 * thing that was given a place why its own is that; one may answer again as often as one likes. The
 * first answer is the one that is told; of what is `data-untold`, none is.
 *
 * Available as `<lesson-check>`.
 */
export class LessonCheck extends HTMLElement {
  /** As it is before anybody has answered, for whoever asks again. */
  fresh = '';

  connectedCallback(): void {
    this.onsubmit = (event) => this.#answer(event);
    this.onclick = ({ target }) => this.#move(nearest(target, '[data-move]'));
    this.onpointerdown = (event) => drag(event, tellPlace);
    for (const why of this.querySelectorAll<HTMLElement>('.option-why')) why.hidden = true;
    this.fresh = this.innerHTML;
  }

  /** Shows again what was answered in an earlier sitting. */
  recall(answers: readonly { question: string; chosen: string[] }[]): void {
    for (const { question, chosen } of answers) {
      const form = this.querySelector<HTMLFormElement>(`[data-question="${question}"]`);
      if (!form || form.dataset.answered) continue;
      for (const one of chosen) choose(form, one);
      this.#explain(form);
    }
  }

  #isDone(): boolean {
    return !this.querySelector('form:not([data-answered])');
  }

  #move(button: HTMLElement | null): void {
    const thing = button?.closest<HTMLElement>('.thing');
    if (!thing) return;
    step(thing, button!.dataset.move === 'down');
    tellPlace(thing);
  }

  #answer(event: SubmitEvent): void {
    event.preventDefault();
    // Only forms are sent.
    const form = event.target as HTMLFormElement;
    const chosen = chosenIn(form);
    const things = thingsIn(form);
    if (chosen.length < (things.length || 1)) return askFor(form, things, chosen);
    const { question, answered } = form.dataset;
    // The reason opens above it, and may have pushed it out of sight.
    this.#explain(form).scrollIntoView({ block: 'nearest' });
    if ('untold' in this.dataset) return;
    const lesson = nearest(this, 'lesson-view')!.dataset.id!;
    if (!answered && this.#isDone()) beginReviews(lesson);
    say(this, 'question-answered', { lesson, question: question!, chosen });
  }

  #explain(form: HTMLFormElement): HTMLElement {
    const { ui } = readData();
    const { kind, right } = form.dataset;
    const chosen = chosenIn(form);
    const things = thingsIn(form);
    const wanted = right!.split(',');
    form.dataset.answered = 'yes';
    form.querySelector('.needed')?.remove();
    for (const why of form.querySelectorAll<HTMLElement>('.option-why')) {
      why.hidden = !chosen.includes(why.dataset.why ?? chosen[0]!);
    }
    const same = things.filter((thing, i) => {
      const own = kind === 'order' ? chosen[i] === wanted[i] : chosen.includes(wanted[i]!);
      thing.dataset.state = own ? 'same' : 'other';
      return own;
    });
    const missed = kind === 'several' ? 'check-part' : 'check-wrong';
    const said = chosen.join() === right ? 'check-right' : missed;
    const facts = { right: same.length, count: things.length };
    const verdict = part(form, 'verdict');
    verdict.textContent = fill(ui[things.length > 0 ? 'sort-result' : said], facts);
    if (!('untold' in this.dataset) && this.#isDone()) {
      const count = this.querySelectorAll('form').length;
      verdict.append(` ${fill(ui['check-done'], { count })}`);
    }
    return verdict;
  }
}

/** Of an order, says where the thing stands now; what was said of the places before is over. */
function tellPlace(thing: HTMLElement): void {
  const form = thing.closest('form')!;
  if (form.dataset.kind !== 'order') return;
  const things = thingsIn(form);
  for (const each of things) each.removeAttribute('data-state');
  const facts = { place: things.indexOf(thing) + 1, count: things.length };
  part(form, 'verdict').textContent = fill(readData().ui.moved, facts);
}

/** Says what is missing, at the first thing that has no place yet. */
function askFor(form: HTMLFormElement, things: HTMLElement[], chosen: string[]): void {
  const words = readData().ui[things.length > 0 ? 'sort-none' : 'check-none'];
  const empty = things.find(
    ({ dataset }) => !chosen.some((one) => one.startsWith(`${dataset.thing}/`)),
  );
  form.querySelector('.needed')?.remove();
  part(form, 'verdict').textContent = words;
  empty?.append(make('p', 'needed small', words));
  empty?.querySelector<HTMLElement>('input,select')?.focus();
}
