import { showDebrief } from '../debrief/debrief.ts';
import { nextFacts } from '../debrief/next.ts';
import { passMark, scoreFacts } from '../debrief/score.ts';
import { copy, fillIn, fillPlaces, tellFacts, type PlaceOf } from '../fill-in.ts';
import { hush } from '../hush.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';
import { offerChoices } from './choices.ts';
import { startClock } from './clock.ts';
import { showCues } from './cues.ts';
import { tallyOf, type Run } from './run.ts';
import { isWished } from './wishes.ts';

/**
 * Shows a run where it stands: one scene, the question how sure one is, one answer, or an ending.
 * Everything is in the page already; the stage hides, shows and fills. It decides nothing.
 */
export function showStage(view: HTMLElement, state: State, run: Run, notebook: Notebook): void {
  const id = view.dataset.id!;
  const { steps, moment, variant, counts, changed, rang } = run;
  const { play } = notebook.scenario(id, variant);
  const { ahead } = notebook.course.scenarios.find((each) => each.id === id)!;
  const placeOf: PlaceOf = (name) => document.getElementById(`${view.id}/${name}`)!;
  const here = view.querySelector<HTMLElement>(`[data-part=${state}]`) ?? placeOf(moment.at);
  setState(view, state, run, here);
  tellFacts(view, {
    ...tallyOf(run, ahead, state !== 'scene'),
    counts,
    changed,
    rang,
    skipped: moment.skipped,
    clock: !counts && isWished(view, 'clock'),
    pass: passMark(notebook),
    ...(state === 'ending' && {
      ...scoreFacts(play, moment, steps, notebook),
      ...nextFacts(id, notebook),
    }),
  });
  const said = tellExchanges(view, run, placeOf);
  if (state === 'scene') {
    offerChoices(here, play.open(moment), notebook.seed + moment.at);
    const fold = here.querySelector<HTMLDetailsElement>('.fold');
    if (fold) fold.open = !isWished(view, 'own');
  } else if (state === 'answer') {
    const { scene, choice } = steps.at(-1)!;
    const place = placeOf(scene.id);
    fillPlaces(here, place, choice.id);
    here.querySelector('.person')!.replaceChildren(...copy(faceAfter(place, placeOf(moment.at))));
  } else if (state === 'ending') {
    showDebrief(part(view, 'debrief'), run, notebook, placeOf);
  }
  // Also in the face that an answer has just been given.
  // Where a scene begins, it tells itself how things stand; of the first, only the cues can.
  const before = steps[0] && (state === 'answer' ? steps.at(-1)!.from : moment);
  showCues(view, here, moment.values, before?.values);
  const clock = here.querySelector<HTMLElement>('.clock:not([hidden])');
  if (clock) startClock(clock);
  address(view, moment.at);
  // One move of focus carries the new line: the heading is described by who speaks and what is said.
  here.querySelector('h2')?.focus({ preventScroll: true });
  // What was said stays in sight above what is asked of it, and above its answer where there is room.
  const isRoom = state === 'answer' && innerHeight > 499;
  (state === 'ask' ? said.querySelector('.you')! : isRoom ? said : here).scrollIntoView();
}

/** Shows what is read before a run. The address is the view's own again, once there has been a run. */
export function showBriefing(view: HTMLElement, isAfter = false): void {
  setState(view, 'briefing');
  if (isAfter) address(view);
}

/** What stands in the page once is shown by the state (`conversation.css`). */
function setState(view: HTMLElement, state: string, run?: Run, here?: HTMLElement): void {
  view.dataset.state = state;
  view.dataset.run = run?.counts ? 'counts' : run?.guided ? 'guided' : '';
  part(view, 'stop').hidden = part(view, 'back').hidden = true;
  for (const place of view.querySelectorAll<HTMLElement>(':scope > section')) {
    place.hidden = place !== here;
  }
  hush();
}

/** What has been said so far: the last exchange open, which it gives, the earlier ones folded away. */
function tellExchanges(view: HTMLElement, { steps }: Run, placeOf: PlaceOf): HTMLElement {
  const exchanges = steps.map(({ scene, choice }, i) => {
    const exchange = fillIn(part(view, 'run'), placeOf(scene.id), choice.id);
    exchange.querySelector('button')!.dataset.step = `${i}`;
    return exchange;
  });
  const last = part(view, 'last');
  last.replaceChildren(...exchanges.splice(-1));
  part(view, 'earlier-list').replaceChildren(...exchanges);
  return last;
}

/** While the view is in sight the address says where one is; going back undoes nothing said. */
function address(view: HTMLElement, place = ''): void {
  if (!`${location.hash}/`.startsWith(`#${view.id}/`)) return;
  history.replaceState(history.state, '', `#${view.id}${place && `/${place}`}`);
}

/** The face that follows: the one the next place opens with when it is the same person. */
function faceAfter(scene: HTMLElement, next: HTMLElement): HTMLElement | null {
  const [before, after] = [scene, next].map((each) => each.querySelector<HTMLElement>('.person'));
  return (after?.dataset.person === before?.dataset.person ? after : before) ?? null;
}

export type State = 'scene' | 'ask' | 'answer' | 'ending';
