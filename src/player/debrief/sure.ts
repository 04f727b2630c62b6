import { codeOfChoice, type Step } from '../../scenario/trail.ts';
import { theDrawer } from '../drawer.ts';
import { make, part } from '../part.ts';
import { linkTo } from './decisions.ts';

/** Sets how sure one was beside what was open, where one was asked. It stays on this device. */
export function listSure(
  debrief: HTMLElement,
  items: readonly Element[],
  steps: readonly Step[],
): void {
  const sure = theDrawer().read(`sure/${debrief.dataset.id}`) ?? {};
  for (const list of debrief.querySelectorAll('.how-sure dd')) list.replaceChildren();
  let trail = '';
  for (const [i, { scene, choice }] of steps.entries()) {
    trail += codeOfChoice(scene, choice);
    const level = sure[trail];
    if (level === undefined) continue;
    const isWeaker = part(items[i]!, 'stronger').firstChild;
    const name = `${level ? 'sure' : 'unsure'}-${isWeaker ? 'weaker' : 'best'}`;
    part(debrief, name).append(make('p', '', linkTo(items[i]!)));
  }
}
