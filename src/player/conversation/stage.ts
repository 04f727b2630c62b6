import type { Moment } from '../../scenario/machine.ts';
import { codeOfChoice, type Step } from '../../scenario/trail.ts';
import { readData } from '../data.ts';
import { fillIn, fillPlaces } from '../fill-in.ts';
import { hush } from '../hush.ts';
import type { Notebook } from '../notebook.ts';
import { fillPart, part } from '../part.ts';
import { showDebrief } from '../debrief/debrief.ts';
import { offerChoices } from './choices.ts';
import { showCues } from './cues.ts';
import { isWished } from './wishes.ts';

/**
 * What of a conversation is in sight: the briefing, one scene, one answer, or an ending. Everything
 * is in the page already; the stage hides, shows and fills. It decides nothing.
 */
export function openStage(view: HTMLElement): Stage {
  const id = view.dataset.id ?? '';
  const cues = () => readData().cues[id] ?? [];
  const placeOf = (kind: 'scene' | 'ending', name: string) =>
    view.querySelector<HTMLElement>(`[data-${kind}="${name}"]`)!;

  return {
    brief() {
      clear('briefing');
      address();
    },
    scene(run, notebook) {
      const { at, values } = run.moment;
      const { play } = notebook.scenario(id, run.variant);
      clear('scene', run);
      const section = placeOf('scene', at);
      section.hidden = false;
      tell(run, run.steps.length + 1);
      offerChoices(section, play.open(run.moment), notebook.seed + at);
      showCues(section, cues(), values, run.variant);
      const fold = section.querySelector<HTMLDetailsElement>('.fold');
      if (fold) fold.open = !isWished(view, 'own');
      address(at);
      focusOn(section, section);
    },
    ask(run) {
      clear('ask', run);
      tell(run, run.steps.length);
      const section = part(view, 'sure');
      focusOn(section, section);
    },
    answer(run) {
      const { scene, choice, to } = run.steps.at(-1)!;
      clear('answer', run);
      const answer = part(view, 'answer');
      tell(run, run.steps.length);
      const place = placeOf('scene', scene.id);
      fillPlaces(answer, place, choice.id);
      const face = faceAfter(place, to.ended ? undefined : placeOf('scene', to.at));
      part(answer, 'answer-person').replaceChildren(...face);
      showCues(answer, cues(), to.values, run.variant);
      // On a very low screen one's own words would push the answer out of sight.
      focusOn(answer, innerHeight < 500 ? answer : part(view, 'last'));
    },
    ending(run, notebook) {
      clear('ending', run);
      const section = placeOf('ending', run.moment.at);
      section.hidden = false;
      showDebrief(part(view, 'debrief'), run, notebook, placeOf);
      address(run.moment.at);
      focusOn(section, section);
    },
  };

  /** What stands in the page once is shown by the state (`conversation.css`). */
  function clear(state: 'briefing' | 'scene' | 'ask' | 'answer' | 'ending', run?: Run): void {
    view.dataset.state = state;
    view.toggleAttribute('data-guided', !!run?.guided);
    view.toggleAttribute('data-counts', !!run?.counts);
    part(view, 'stop-sure').hidden = true;
    for (const place of view.querySelectorAll<HTMLElement>('[data-scene], [data-ending]')) {
      place.hidden = true;
    }
    hush();
  }

  /** What has been said so far: the last exchange open, the earlier ones folded away. */
  function tell({ steps }: Run, count: number): void {
    fillPart(view, 'count', { count });
    const exchanges = steps.map(({ scene, choice }, i) => {
      const exchange = fillIn(part(view, 'run'), placeOf('scene', scene.id), choice.id);
      exchange.querySelector('button')!.dataset.step = `${i}`;
      return exchange;
    });
    part(view, 'last').replaceChildren(...exchanges.splice(-1));
    part(view, 'earlier-list').replaceChildren(...exchanges);
  }

  /** While the view is in sight the address says where one is; going back undoes nothing said. */
  function address(place = ''): void {
    if (!`${location.hash}/`.startsWith(`#${view.id}/`)) return;
    history.replaceState(history.state, '', `#${view.id}${place && `/${place}`}`);
  }
}

/**
 * The face that follows: the one the next scene opens with when it is the same person, else the one
 * that was there.
 */
function faceAfter(scene: HTMLElement, next: HTMLElement | undefined): Node[] {
  const [before, after] = [scene, next].map((place) =>
    place?.querySelector<HTMLElement>('.person'),
  );
  if (!before) return [];
  const same = after?.dataset.person === before.dataset.person;
  const face = (same ? after! : before).cloneNode(true);
  // A copy of an element is an element; its id stays with the first.
  (face as Element).removeAttribute('id');
  return [face];
}

/** One move of focus carries the new line: the heading is described by who speaks and what is said. */
function focusOn(section: HTMLElement, top: HTMLElement): void {
  section.querySelector('h2')?.focus({ preventScroll: true });
  top.scrollIntoView({ block: 'start' });
}

/** The run as text to keep: one code for each choice. */
export function trailOf({ steps }: Run): string {
  return steps.map(({ scene, choice }) => codeOfChoice(scene, choice)).join('');
}

/** A conversation under way. A run that counts is never guided: help is for practice. */
export type Run = {
  guided: boolean;
  counts: boolean;
  /** The code of the variant it is of; absent for the conversation as it is written. */
  variant?: string | undefined;
  steps: Step[];
  moment: Moment;
};

export type Stage = {
  brief: () => void;
  scene: (run: Run, notebook: Notebook) => void;
  /** How sure one is, before the answer. */
  ask: (run: Run) => void;
  answer: (run: Run) => void;
  ending: (run: Run, notebook: Notebook) => void;
};
