import type { Step } from '../../scenario/trail.ts';
import { readData } from '../data.ts';
import { part } from '../part.ts';
import { listDecisions } from './decisions.ts';

/** Fills in what comes after a run: whether it counted, and its decisions one by one. */
export function showDebrief(debrief: HTMLElement, run: Finished, placeOf: PlaceOf): void {
  const { ui } = readData();
  debrief.hidden = false;
  part(debrief, 'run-note').textContent = run.counts ? ui['note-counted'] : ui['note-practice'];
  part(debrief, 'decisions').hidden = false;
  part(debrief, 'steps').replaceChildren(...listDecisions(run.steps, placeOf));
}

/** The section of a scene in the page, by its id. */
export type PlaceOf = (scene: string) => HTMLElement;

type Finished = { counts: boolean; steps: readonly Step[] };
