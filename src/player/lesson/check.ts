import { fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { say } from '../events.ts';
import { part } from '../part.ts';

/**
 * A lesson's questions. After an answer each chosen option says why it is or is not the one; one may
 * answer again as often as one likes. The first answer is the one that is told.
 *
 * Available as `<lesson-check>`.
 */
export class LessonCheck extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('submit', (event) => this.#answer(event), { signal });
    for (const why of this.querySelectorAll<HTMLElement>('.option-why')) why.hidden = true;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Shows again what was answered in an earlier sitting. */
  recall(answers: readonly { question: string; chosen: string[] }[]): void {
    for (const { question, chosen } of answers) {
      const form = this.#form(question);
      if (!form || form.dataset.answered) continue;
      for (const id of chosen) {
        const box = form.querySelector<HTMLInputElement>(`[data-option="${id}"] input`);
        if (box) box.checked = true;
      }
      this.#explain(form);
    }
  }

  #form(question: string): HTMLFormElement | null {
    return this.querySelector(`[data-question="${question}"]`);
  }

  #answer(event: Event): void {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const chosen = chosenIn(form);
    if (chosen.length === 0) {
      part(form, 'verdict').textContent = readData().ui['check-none'];
      return;
    }
    // The reason opens above it, and may have pushed it out of sight.
    this.#explain(form).scrollIntoView({ block: 'nearest' });
    const lesson = this.closest<HTMLElement>('lesson-view')?.dataset.id ?? '';
    say(this, 'question-answered', { lesson, question: form.dataset.question ?? '', chosen });
  }

  #explain(form: HTMLFormElement): HTMLElement {
    const { ui } = readData();
    const chosen = chosenIn(form);
    form.dataset.answered = 'yes';
    const options = [...form.querySelectorAll<HTMLElement>('.option')];
    const right = options.filter((option) => option.dataset.right === 'yes');
    const hit = right.filter((option) => chosen.includes(option.dataset.option ?? ''));
    const whole = hit.length === right.length && chosen.length === right.length;
    for (const why of form.querySelectorAll<HTMLElement>('.option-why')) {
      why.hidden = !chosen.includes(why.dataset.why ?? '');
    }
    const partly = form.dataset.kind === 'several';
    const words = whole ? ui['check-right'] : partly ? ui['check-part'] : ui['check-wrong'];
    const forms = [...this.querySelectorAll('form')];
    const done = forms.every((each) => each.dataset.answered);
    const all = done ? ` ${fill(ui['check-done'], { count: forms.length })}` : '';
    const verdict = part(form, 'verdict');
    verdict.textContent = words + all;
    return verdict;
  }
}

function chosenIn(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}
