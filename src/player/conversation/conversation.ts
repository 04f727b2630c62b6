import type { Scenario } from '../../scenario/machine.ts';
import { theDrawer, type Sure } from '../drawer.ts';
import { say, type Reader } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { nearest, part } from '../part.ts';
import { chooseByKey } from './choices.ts';
import { startClock } from './clock.ts';
import { dress } from './dress.ts';
import { showOffer } from './offer.ts';
import { halfRun, keepPractice, lastRun } from './practice.ts';
import { openStage, trailOf, type Run, type Stage } from './stage.ts';
import { isWished, showWishes } from './wishes.ts';

/**
 * One conversation: the briefing, then one scene at a time, the answer to each choice, the ending.
 * It asks the machine what a choice does and says upward what was chosen. A run that counts is told
 * step by step; a practice run stays here, on the device.
 *
 * Available as `<customer-conversation>`.
 */
export class CustomerConversation extends HTMLElement implements Reader {
  #notebook!: Notebook;
  #stage!: Stage;
  #run: Run | undefined;

  connectedCallback(): void {
    this.onclick = ({ target }) => this.#press(target);
    this.onkeydown = chooseByKey;
    this.#stage = openStage(this);
    this.#stage.brief();
  }

  get scenario(): string {
    return this.dataset.id!;
  }

  /** The run under way. One that is set is shown where it stands. */
  get run(): Run | undefined {
    return this.#run;
  }

  set run(run: Run | undefined) {
    this.#run = run;
    dress(this, run?.variant);
    this.#goOn();
  }

  read(notebook: Notebook): void {
    this.#notebook = notebook;
    showWishes(this);
    showOffer(this, this.scenario, notebook);
    if (!this.#run) dress(this, notebook.run(this.scenario).variant);
  }

  /** The view has come into sight: a run goes on where it was. Says whether it took focus. */
  shown(): boolean {
    const { mode } = this.#notebook;
    if (this.#run) this.#showRun();
    else if (mode === 'normal' && this.#notebook.run(this.scenario).open) this.#begin(false);
    // Practice goes on only where the address says that one was in it: else the briefing offers it.
    else if (location.hash.startsWith(`#${this.id}/`)) {
      this.run = halfRun(this.scenario, this.#notebook);
    }
    return !!this.#run;
  }

  #press(target: EventTarget | null): void {
    const about = nearest(target, '[data-choice], [data-act]')?.dataset;
    if (about?.choice) this.#choose(about.choice);
    else if (about) this.#acts[about.act!]?.(about);
  }

  readonly #acts: Record<string, (about: DOMStringMap) => void> = {
    begin: () => this.#begin(false),
    practise: () => this.#begin(true),
    'practise-on': () => (this.run = halfRun(this.scenario, this.#notebook)),
    'read-again': () => (this.run = lastRun(this.scenario, this.#notebook)),
    'go-on': () => this.#goOn(),
    'take-back': ({ step = -1 }) => this.#takeBack(Number(step)),
    sure: ({ sure }) => this.#answer(sure),
    skip: ({ to }) => this.#skip(to),
    print: () => print(),
    leave: () => (location.hash = '#/'),
    stop: () => this.#askToStop(true),
    stay: () => this.#askToStop(false),
    'stop-now': () => this.#stop(),
    again: () => this.#stop(),
    'again-from': ({ step }) => this.#againFrom(Number(step)),
  };

  #script(variant: string | undefined): Scenario {
    return this.#notebook.scenario(this.scenario, variant);
  }

  #begin(guided: boolean): void {
    const { mode } = this.#notebook;
    const { open, counts, changed, variant: next } = this.#notebook.run(this.scenario);
    const live = mode === 'normal' && !guided;
    part(this, 'changed').hidden = !(live && changed);
    // What is practised is the conversation as it is written: a variant is there to be new.
    const variant = live ? next : undefined;
    const begun = live ? open : undefined;
    this.run = {
      guided,
      variant,
      counts: live && (counts || open !== undefined),
      ...(begun ?? { steps: [], moment: this.#script(variant).begin() }),
    };
  }

  #choose(id: string): void {
    const run = this.#run;
    // A second click on the same choice comes when its answer is shown already.
    if (!run || this.dataset.state !== 'scene') return;
    const scenario = this.#script(run.variant);
    const choice = scenario.play.open(run.moment).find((each) => each.id === id);
    if (!choice) return;
    const scene = scenario.play.scenes.get(run.moment.at)!;
    const to = scenario.choose(run.moment, id);
    run.steps.push({ from: run.moment, scene, choice, to });
    run.moment = to;
    this.#keep(run);
    const asks = this.querySelector('[data-asks-sure]:not([hidden])') && isWished(this, 'sure');
    this.#stage[asks ? 'ask' : 'answer'](run);
  }

  #keep(run: Run): void {
    const { scenario } = this;
    if (!run.counts) return keepPractice(scenario, run);
    const told = { scenario, trail: trailOf(run), variant: run.variant };
    say(this, run.moment.ended ? 'run-ended' : 'run-kept', told);
  }

  /** How sure one was stays here, and is asked before the answer is known. */
  #answer(sure: string | undefined): void {
    const run = this.#run!;
    const name = `sure/${this.scenario}` as const;
    const drawer = theDrawer();
    // The three buttons have 0, 1 and 2.
    if (sure) drawer.put(name, { ...drawer.read(name), [trailOf(run)]: Number(sure) as Sure });
    this.#stage.answer(run);
  }

  /** Shows again what was in sight: an answer that was not left yet, or where the run stands. */
  #showRun(): void {
    const { state } = this.dataset;
    if (this.#run && (state === 'answer' || state === 'ask')) this.#stage[state](this.#run);
    else this.#goOn();
  }

  #goOn(): void {
    const run = this.#run;
    if (!run) return;
    this.#stage[run.moment.ended ? 'ending' : 'scene'](run, this.#notebook);
    const clock = this.querySelector<HTMLElement>('[data-scene]:not([hidden]) .clock');
    if (!clock) return;
    clock.hidden = run.counts || !isWished(this, 'clock');
    if (!clock.hidden) startClock(clock, () => this.#choose(clock.dataset.then!));
  }

  /** Takes back the step of this number and what came after it; -1 is the last. */
  #takeBack(step: number): void {
    const run = this.#run!;
    run.moment = run.steps.splice(step)[0]!.from;
    keepPractice(this.scenario, run);
    this.#goOn();
  }

  /** From a decision of the run that has ended; whatever that one was, this is practice. */
  #againFrom(step: number): void {
    const run = this.#run!;
    this.#run = { ...run, counts: false };
    this.#takeBack(step);
  }

  /** Costs nothing: in a run that counts it is stopping; in practice one may go on at a later scene. */
  #skip(to: string | undefined): void {
    const run = this.#run!;
    if (!to || run.counts) return this.#askToStop(true);
    run.moment = this.#script(run.variant).skip(run.moment, to);
    this.#goOn();
  }

  #askToStop(asking: boolean): void {
    part(this, 'stop-sure').hidden = !asking;
    this.querySelector<HTMLElement>(`[data-act="${asking ? 'stay' : 'stop'}"]`)?.focus();
  }

  #stop(): void {
    const { scenario } = this;
    if (this.#run && !this.#run.moment.ended) {
      if (this.#run.counts) say(this, 'run-dropped', { scenario });
      else theDrawer().put(`half/${scenario}`, undefined);
    }
    this.#run = undefined;
    this.#stage.brief();
    this.read(this.#notebook);
    this.querySelector('h1')?.focus();
  }
}
