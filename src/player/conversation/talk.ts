import { theDrawer } from '../drawer.ts';
import { say } from '../events.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { comeBack } from './come-back.ts';
import { dress } from './dress.ts';
import { putFrame } from './frame.ts';
import { showOffer } from './offer.ts';
import { halfRun, keepPractice, lastRun } from './practice.ts';
import { trailOf, type Run } from './run.ts';
import { showBriefing, showStage, type State } from './stage.ts';
import { keepSure } from './sure.ts';
import { isWished, keepWish, showWishes } from './wishes.ts';

/**
 * A conversation in its view: the run under way, and what can be done with it. It asks the machine what
 * a choice does and says upward what was chosen. A run that counts is told step by step; a practice
 * run stays here, on the device.
 */
export function openTalk(view: HTMLElement): Talk {
  putFrame(view);
  const scenario = view.dataset.id!;
  let book: Notebook;
  let run: Run | undefined;

  const show = (state: State = run!.moment.ended ? 'ending' : 'scene') =>
    showStage(view, state, run!, book);
  const take = (next: Run | undefined) => {
    run = next;
    if (!run) return;
    dress(view, run.variant);
    show();
  };
  const begin = (guided: boolean) => {
    const { open, counts, changed, variant: next } = book.run(scenario);
    const live = book.mode === 'normal' && !guided;
    // What is practised is the conversation as it is written: a variant is there to be new.
    const variant = live ? next : undefined;
    take({
      guided,
      variant,
      changed: live && changed,
      counts: live && (counts || !!open),
      ...((live && open) || { steps: [], moment: book.scenario(scenario, variant).begin() }),
    });
  };
  const askToStop = (asking: boolean) => {
    part(view, 'stop').hidden = !asking;
    view.querySelector<HTMLElement>(`[data-act="${asking ? 'stay' : 'stop'}"]`)?.focus();
  };
  /** To what is read before a run. One that counts waits where it is: its first choices stand. */
  const rest = () => {
    run = undefined;
    showBriefing(view, true);
    read(book);
    view.querySelector('h1')!.focus();
  };
  const read = (notebook: Notebook) => {
    book = notebook;
    showWishes(view);
    // What is offered is read before a run, and not in it.
    if (!run) showOffer(view, scenario, book);
  };

  showBriefing(view);
  return {
    get run() {
      return run;
    },
    take,
    read,
    shown() {
      const half = halfRun(scenario, book);
      const waits = book.mode === 'normal' && book.run(scenario).open;
      const isPlain = !location.hash.startsWith(`#${view.id}/`);
      const deeds = {
        // What is shown again is what was in sight: an answer that was not left yet, too.
        run: () => show(view.dataset.state as State),
        waiting: () => begin(false),
        half: () => take(half),
        rest,
        briefing: undefined,
      };
      deeds[comeBack(run, waits, half, isPlain)]?.();
      if (view.dataset.state === 'scene') {
        // What was said and answered last stands above what is asked now.
        const back = part(view, 'back');
        back.hidden = false;
        back.scrollIntoView();
      }
      return !!run;
    },
    acts: {
      begin: () => begin(false),
      practise: () => begin(true),
      half: () => take(halfRun(scenario, book)),
      reread: () => take(lastRun(scenario, book)),
      choose({ choice: id, rang }) {
        // A second click on the same choice comes when its answer is shown already.
        if (!run || view.dataset.state !== 'scene') return;
        const { moment: from, variant } = run;
        const { play, choose } = book.scenario(scenario, variant);
        const choice = play.open(from).find((each) => each.id === id);
        if (!choice) return;
        const to = choose(from, choice.id);
        run.steps.push({ from, scene: play.scenes.get(from.at)!, choice, to });
        run.moment = to;
        run.rang = rang;
        const told = { scenario, trail: trailOf(run), variant };
        if (run.counts) say(view, to.ended ? 'run-ended' : 'run-kept', told);
        else keepPractice(scenario, run);
        const asks = view.querySelector('[data-asks-sure]:not([hidden])') && isWished(view, 'sure');
        show(asks && !rang ? 'ask' : 'answer');
      },
      /** How sure one was stays here, and is asked before the answer is known. */
      sure({ sure }) {
        if (sure) keepSure(scenario, run!, sure);
        show('answer');
      },
      'go-on': () => show(),
      /** A run that counts is given up for it, at no cost; in practice one may go on at a later scene. */
      skip({ to }) {
        if (!to || run!.counts) return askToStop(true);
        run!.moment = book.scenario(scenario, run!.variant).skip(run!.moment, to);
        // Whoever comes back is not kept before it again.
        keepPractice(scenario, run!);
        show();
      },
      /**
       * Takes back the step of this number and what came after it; -1 is the last. Whatever the run
       * was, from there it is practice.
       */
      'take-back'({ step = -1 }) {
        run!.counts = false;
        run!.moment = run!.steps.splice(+step)[0]!.from;
        keepPractice(scenario, run!);
        show();
      },
      wish: ({ wish }) => keepWish(view, wish),
      print: () => print(),
      stop: () => (run!.counts ? rest() : askToStop(true)),
      stay: () => askToStop(false),
      again() {
        if (run && !run.moment.ended) {
          // A part was to be left out: nobody is kept before what is hard to take.
          if (run.counts) say(view, 'run-dropped', { scenario });
          else theDrawer().put(`half/${scenario}`, undefined);
        }
        rest();
      },
    },
  };
}

export type Talk = {
  readonly run: Run | undefined;
  /** Shows a run where it stands. */
  take: (run: Run | undefined) => void;
  read: (notebook: Notebook) => void;
  /** The view has come into sight: a run goes on where it was. Says whether it took focus. */
  shown: () => boolean;
  /** What its buttons do, by their `data-act`. */
  acts: Record<string, (about: DOMStringMap) => void>;
};
