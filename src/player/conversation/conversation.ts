import { dateOf, fill } from '../../i18n.ts';
import { readData } from '../data.ts';
import { say, type Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { chooseByKey } from './choices.ts';
import { openStage, trailOf, type Run, type Stage } from './stage.ts';

/**
 * One conversation: the briefing, then one scene at a time, the answer to each choice, the ending.
 * It asks the machine what a choice does and says upward what was chosen. A run that counts is told
 * step by step; a practice run stays here.
 *
 * Available as `<customer-conversation>`.
 */
export class CustomerConversation extends HTMLElement implements Reader {
  #notebook!: Notebook;
  #stage!: Stage;
  #run: Run | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#press(event.target), { signal });
    this.addEventListener('keydown', chooseByKey, { signal });
    this.#stage = openStage(this);
    this.#stage.brief();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get scenario(): string {
    return this.dataset.id ?? '';
  }

  /** The run under way. One that is set is shown where it stands. */
  get run(): Run | undefined {
    return this.#run;
  }

  set run(run: Run | undefined) {
    this.#run = run;
    this.#goOn();
  }

  /** Says before a run whether it will count; until that is known, no run can begin. */
  read(notebook: Notebook): void {
    this.#notebook = notebook;
    const { ui } = readData();
    const { counts, open, ended, countsFrom } = notebook.run(this.scenario);
    const first = ended ? 'run-counts-again' : 'run-counts';
    const about = {
      finding: ui['status-finding'],
      review: ui['run-review'],
      newer: ui['run-newer'],
      normal: open
        ? fill(ui['run-open'], { count: open.steps.length })
        : counts
          ? ui[first]
          : fill(ui['run-counted'], { date: dateOf(countsFrom) }),
    };
    part(this, 'offer').hidden = false;
    part(this, 'offer-about').textContent = about[notebook.mode];
    part(this, 'offer-acts').hidden = notebook.mode === 'finding';
    const live = open ? 'go-on' : counts ? 'begin-live' : 'begin-unguided';
    const begin = notebook.mode === 'normal' ? live : 'begin-unguided';
    this.querySelector('[data-act="begin"]')!.textContent = ui[begin];
  }

  /** The view has come into sight: a run goes on where it was. Says whether it took focus. */
  shown(): boolean {
    const { mode } = this.#notebook;
    if (this.#run) this.#showRun();
    else if (mode === 'normal' && this.#notebook.run(this.scenario).open) this.#begin(false);
    else return false;
    return true;
  }

  #press(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const choice = target.closest<HTMLElement>('[data-choice]')?.dataset.choice;
    if (choice) return this.#choose(choice);
    const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
    this.#acts[act ?? '']?.();
  }

  readonly #acts: Record<string, () => void> = {
    begin: () => this.#begin(false),
    practise: () => this.#begin(true),
    'go-on': () => this.#goOn(),
    'take-back': () => this.#takeBack(),
    leave: () => say(this, 'leave-wanted', undefined),
    stop: () => this.#askToStop(true),
    stay: () => this.#askToStop(false),
    'stop-now': () => this.#stop(),
    again: () => this.#stop(),
  };

  #begin(guided: boolean): void {
    const { open, counts, changed } = this.#notebook.run(this.scenario);
    const live = this.#notebook.mode === 'normal' && !guided;
    const moment = this.#notebook.scenario(this.scenario).begin();
    part(this, 'changed').hidden = !(live && changed);
    this.run =
      live && open
        ? { guided, counts: true, steps: [...open.steps], moment: open.moment }
        : { guided, counts: live && counts, steps: [], moment };
  }

  #choose(id: string): void {
    const run = this.#run;
    // A second click on the same choice comes when its answer is shown already.
    if (!run || this.dataset.state !== 'scene') return;
    const scenario = this.#notebook.scenario(this.scenario);
    const choice = scenario.play.open(run.moment).find((each) => each.id === id);
    if (!choice) return;
    const scene = scenario.play.scenes.get(run.moment.at)!;
    const to = scenario.choose(run.moment, id);
    run.steps.push({ from: run.moment, scene, choice, to });
    run.moment = to;
    if (run.counts) {
      const told = { scenario: this.scenario, trail: trailOf(run) };
      say(this, to.ended ? 'run-ended' : 'run-kept', told);
    }
    this.#stage.answer(run);
  }

  /** Shows again what was in sight: an answer that was not left yet, or where the run stands. */
  #showRun(): void {
    if (this.#run && this.dataset.state === 'answer') this.#stage.answer(this.#run);
    else this.#goOn();
  }

  #goOn(): void {
    const run = this.#run;
    if (!run) return;
    if (run.moment.ended) return this.#stage.ending(run);
    const { play } = this.#notebook.scenario(this.scenario);
    this.#stage.scene(run, play, this.#notebook.seed);
  }

  #takeBack(): void {
    const step = this.#run?.steps.pop();
    if (!this.#run || !step) return;
    this.#run.moment = step.from;
    this.#goOn();
  }

  #askToStop(asking: boolean): void {
    part(this, 'stop-sure').hidden = !asking;
    this.querySelector<HTMLElement>(`[data-act="${asking ? 'stay' : 'stop'}"]`)?.focus();
  }

  #stop(): void {
    if (this.#run?.counts && !this.#run.moment.ended) {
      say(this, 'run-dropped', { scenario: this.scenario });
    }
    this.#run = undefined;
    this.#stage.brief();
    this.querySelector('h1')?.focus();
  }
}
