import { fill } from '../../i18n.ts';
import { dress } from '../conversation/dress.ts';
import { endedRuns } from '../conversation/practice.ts';
import type { Run } from '../conversation/run.ts';
import { dayInWords } from '../day.ts';
import { fillIn, tellFacts, type PlaceOf } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';

/**
 * Offers the earlier runs that went another way, and shows the one that is picked beside this one:
 * scene by scene, folded but for the first, where they part.
 */
export function offerRuns(
  debrief: HTMLElement,
  run: Run,
  notebook: Notebook,
  placeOf: PlaceOf,
): void {
  const pick = debrief.querySelector('select')!;
  const beside = part(debrief, 'beside');
  const { counted, practice } = pick.dataset;
  /** How many decisions are the same; none for a run that went the same way to its end. */
  const sameAs = ({ steps }: Run) =>
    run.steps.findIndex(({ choice }, i) => choice !== steps[i]?.choice);
  const others = endedRuns(debrief.dataset.id!, notebook).filter((other) => sameAs(other) >= 0);
  pick.length = 1;
  for (const other of others) {
    const ending = placeOf(other.moment.at).querySelector('h2')!.textContent;
    const facts = { date: dayInWords(other.day), ending };
    pick.append(new Option(fill((other.counts ? counted : practice)!, facts)));
  }
  beside.hidden = true;
  pick.onchange = () => {
    const other = others[pick.selectedIndex - 1];
    beside.hidden = !other;
    if (!other) return;
    const same = sameAs(other);
    tellFacts(beside, { same, name: pick.value });
    const list = beside.querySelector('ol')!;
    list.replaceChildren();
    // In the order of the run that counts; then what is in the other one alone.
    for (const side of other.counts > run.counts ? [1, 0] : [0, 1]) {
      const { steps, variant } = side ? other : run;
      for (const { scene, choice } of steps.slice(same)) {
        const place = placeOf(scene.id);
        const row =
          list.querySelector<HTMLElement>(`[data-at="${scene.id}"]`) ??
          list.appendChild(fillIn(beside, place, choice.id).querySelector('li')!);
        row.dataset.at = scene.id;
        const line = part(row, `${side}`);
        line.append(fillIn(line, place, choice.id));
        dress(line, variant);
      }
    }
    list.querySelector('details')!.open = true;
  };
}
