import type { Step } from '../../scenario/trail.ts';
import { copy } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { offerRuns } from './compare.ts';
import { listDecisions } from './decisions.ts';
import { drawLines } from './lines.ts';
import { drawPath } from './path.ts';
import { listSure } from './sure.ts';
import { tellTurns } from './turns.ts';

/** Fills in what comes after a run: what it came to, step by step, beside what else was open. */
export function showDebrief(
  debrief: HTMLElement,
  run: Finished,
  notebook: Notebook,
  placeOf: PlaceOf,
): void {
  const { steps, variant } = run;
  const { play } = notebook.scenario(debrief.dataset.id!, variant);
  const path = [...steps.map(({ from }) => from), steps.at(-1)!.to];
  const items = listDecisions(debrief, steps, play, placeOf);
  drawPath(debrief, steps, play, tellTurns(debrief, items, path, play));
  drawLines(debrief, path, play);
  listSure(debrief, items, steps);
  offerRuns(debrief, run, notebook, placeOf);
  // Where the author wrote nothing to try, it is the stronger line at a turning point.
  const stronger = debrief.querySelector(
    '.decided:has([data-part="turned"] > *) [data-part="stronger"] [data-from]',
  );
  debrief.querySelector('[data-part="try"]')?.replaceChildren(...copy(stronger));
}

/** The scene or ending of a name in the page. */
export type PlaceOf = (kind: 'scene' | 'ending', name: string) => HTMLElement;

/** A run that has come to its ending; `variant` where it began as one. */
export type Finished = {
  steps: readonly Step[];
  variant?: string | undefined;
};
