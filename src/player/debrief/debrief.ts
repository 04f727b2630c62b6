import type { Run } from '../conversation/run.ts';
import { copy, type PlaceOf } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { make, part } from '../part.ts';
import { offerRuns } from './compare.ts';
import { linkTo, listDecisions } from './decisions.ts';
import { drawLines } from './lines.ts';
import { nextFacts } from './next.ts';
import { drawPath } from './path.ts';
import { numberColumns } from './pictures.ts';
import { listSure } from './sure.ts';
import { findTurns } from './turns.ts';

/** Fills in what comes after a run: what it came to, step by step, beside what else was open. */
export function showDebrief(
  debrief: HTMLElement,
  run: Run,
  notebook: Notebook,
  placeOf: PlaceOf,
): void {
  const { steps, variant, moment } = run;
  const id = debrief.dataset.id!;
  const { play } = notebook.scenario(id, variant);
  part(debrief, 'onward').setAttribute('href', `#${nextFacts(id, notebook)['route']}`);
  const path = [...steps.map(({ from }) => from), moment];
  const turns = findTurns(debrief, path, play);
  const items = listDecisions(debrief, steps, play, placeOf, turns);
  const turned = items.filter((_, i) => turns[i]!.turned);
  part(debrief, 'turns').replaceChildren(
    ...turned.map((item) => make('li', '', linkTo(item), ...copy(part(item, 'turned')))),
  );
  drawPath(debrief, steps, play, turns);
  drawLines(debrief, path, play);
  numberColumns(debrief, steps);
  listSure(debrief, items, run);
  offerRuns(debrief, run, notebook, placeOf);
  // Where the author wrote nothing to try, it is the strongest line at a turning point.
  const stronger = turned.map((item) => part(item, 'stronger').querySelector('[data-from]'));
  const toTry = debrief.querySelector('[data-part="try"]');
  toTry?.replaceChildren(...copy(stronger.find((line) => line)));
}
