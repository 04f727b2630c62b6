import { fill } from '../../i18n.ts';
import type { Moment } from '../../scenario/machine.ts';
import { mostMoved } from '../../scenario/most-moved.ts';
import type { Play } from '../../scenario/play.ts';
import { lostAt } from '../../scenario/ways-left.ts';
import { copy } from '../fill-in.ts';
import { make, part } from '../part.ts';
import { linkTo } from './decisions.ts';

/**
 * Tells where the run turned, by itself and at the decision: where the first of the meters moved most,
 * and where the best ending was lost. Gives the steps, the first one first.
 */
export function tellTurns(
  debrief: HTMLElement,
  items: readonly Element[],
  path: readonly Moment[],
  play: Play,
): number[] {
  const list = part(debrief, 'turns');
  const { best, lost, meter = '', moved } = list.dataset;
  const values = path.map((moment) => moment.values[meter] ?? 0);
  const most = mostMoved(values);
  const tell = (at: number, words: string) => {
    items[at]?.querySelector('[data-part="turned"]')!.append(make('p', '', words));
    return at;
  };
  // Who leaves a scene out goes on where nothing that was said leads.
  const isWhole = !path.some(({ skipped }) => skipped);
  const turns = [
    tell(most, fill(moved!, { from: values[most]!, to: values[most + 1]! })),
    tell(isWhole ? lostAt(play, path, best!.split(' ')) : -1, lost!),
  ];
  const told = items.filter((_, i) => turns.includes(i));
  list.replaceChildren(
    ...told.map((item) => make('li', '', linkTo(item), ...copy(part(item, 'turned')))),
  );
  return turns;
}
