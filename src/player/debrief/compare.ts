import { fill } from '../../i18n.ts';
import { dress } from '../conversation/dress.ts';
import { endedRuns } from '../conversation/practice.ts';
import type { Run } from '../conversation/run.ts';
import { dayInWords } from '../day.ts';
import { fillIn, tellFacts, type PlaceOf } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { part } from '../part.ts';

/** Offers the earlier runs that went another way, and shows the one that is picked beside this one. */
export function offerRuns(
  debrief: HTMLElement,
  run: Run,
  notebook: Notebook,
  placeOf: PlaceOf,
): void {
  const pick = debrief.querySelector('select')!;
  const beside = part(debrief, 'beside');
  const { counted, practice } = pick.dataset;
  const endingOf = ({ moment }: Run) => placeOf(moment.at).querySelector('h2')!.textContent;
  /** How many decisions are the same; none for a run that went the same way to its end. */
  const sameAs = ({ steps }: Run) =>
    run.steps.findIndex(({ choice }, i) => choice !== steps[i]?.choice);
  const others = endedRuns(debrief.dataset.id!, notebook).filter((other) => sameAs(other) >= 0);
  pick.length = 1;
  for (const other of others) {
    const facts = { date: dayInWords(other.day), ending: endingOf(other) };
    pick.append(new Option(fill((other.counts ? counted : practice)!, facts)));
  }
  beside.hidden = true;
  pick.onchange = () => {
    const other = others[pick.selectedIndex - 1];
    beside.hidden = !other;
    if (!other) return;
    const same = sameAs(other);
    const [mine, theirs] = [run, other].map(endingOf);
    tellFacts(beside, { count: same, other: pick.value, mine, theirs });
    const lists = [...beside.querySelectorAll('ol')];
    for (const [i, each] of [run, other].entries()) {
      const list = lists[i]!;
      const lines = each.steps
        .slice(same)
        .map(({ scene, choice }) => fillIn(beside, placeOf(scene.id), choice.id));
      list.start = same + 1;
      list.replaceChildren(...lines);
      dress(list, each.variant);
    }
  };
}
