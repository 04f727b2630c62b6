import { dateOf, fill } from '../../i18n.ts';
import { timeOf } from '../../record/attempts.ts';
import { replay } from '../../scenario/trail.ts';
import { theDrawer } from '../drawer.ts';
import type { Notebook } from '../notebook.ts';
import { fillIn } from '../fill-in.ts';
import { fillPart, part } from '../part.ts';
import type { Finished, PlaceOf } from './debrief.ts';

/** Offers the earlier runs that went another way, and shows the one that is picked beside this one. */
export function offerRuns(
  debrief: HTMLElement,
  run: Finished,
  notebook: Notebook,
  placeOf: PlaceOf,
): void {
  const id = debrief.dataset.id!;
  const pick = debrief.querySelector('select')!;
  const { counted, practice } = pick.dataset;
  const endingOf = ({ steps }: Pick<Finished, 'steps'>) =>
    placeOf('ending', steps.at(-1)!.to.at).querySelector('h2')!.textContent;
  const kept: Kept[] = [
    ...notebook.runs(id).map((each) => ({ ...each, words: counted! })),
    ...(theDrawer().read(`runs/${id}`) ?? []).map((each) => ({ ...each, words: practice! })),
  ];
  const others = kept.flatMap(({ trail, variant, day, words }) => {
    const played = replay(notebook.scenario(id, variant), trail);
    const same = run.steps.findIndex(({ choice }, i) => choice !== played.steps[i]?.choice);
    if (!played.moment.ended || same < 0) return [];
    const facts = { date: dateOf(timeOf(day)), ending: endingOf(played) };
    return { ...played, same, name: fill(words, facts) };
  });
  pick.length = 1;
  pick.append(...others.map(({ name }) => new Option(name)));
  pick.onchange = () => {
    const other = others[pick.selectedIndex - 1];
    const beside = part(debrief, 'beside');
    beside.hidden = !other;
    if (!other) return;
    const { same, name } = other;
    fillPart(beside, 'common', { count: same });
    part(beside, 'other').textContent = name;
    const lists = [...beside.querySelectorAll('ol')];
    for (const [i, each] of [run, other].entries()) {
      const lines = each.steps
        .slice(same)
        .map(({ scene, choice }) => fillIn(beside, placeOf('scene', scene.id), choice.id));
      lists[i]!.start = same + 1;
      lists[i]!.replaceChildren(...lines);
      lists[i]!.nextElementSibling!.textContent = endingOf(each);
    }
  };
  part(debrief, 'beside').hidden = true;
}

type Kept = { trail: string; variant?: string | undefined; day: number; words: string };
