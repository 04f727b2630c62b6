import { fill } from '../../i18n.ts';
import { dress } from '../conversation/dress.ts';
import { endedRuns } from '../conversation/practice.ts';
import type { Run } from '../conversation/run.ts';
import { dayInWords } from '../day.ts';
import { fillIn, tellFacts, type PlaceOf } from '../fill-in.ts';
import type { Notebook } from '../notebook.ts';
import { make, part } from '../part.ts';

/**
 * Offers the earlier runs that went another way, and shows the one that is picked beside this one:
 * decision by decision, since where it is narrow the one run stands below the other.
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
    tellFacts(beside, { same, mine, theirs });
    const list = beside.querySelector('ol')!;
    const blanks = beside.querySelectorAll('[data-blank]');
    list.replaceChildren();
    for (const [i, { steps, variant }] of [run, other].entries()) {
      for (const [at, { scene, choice }] of steps.slice(same).entries()) {
        const line = fillIn(blanks[i]!, placeOf(scene.id), choice.id);
        dress(line, variant);
        (list.children[at] ?? list.appendChild(make('li', ''))).append(line);
      }
    }
    list.start = same + 1;
  };
}
