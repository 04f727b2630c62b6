import type { Play, State } from '../../scenario/play.ts';
import { withMinus } from '../../i18n.ts';
import { part } from '../part.ts';
import { columnsOf, drawLine } from './pictures.ts';
import { isSet } from './turns.ts';

/**
 * Gives the lines and the table of the meters their numbers: at the start, and after each decision. A
 * line is broken where the next scene sets its meter, whatever was said: nobody's answer led there.
 */
export function drawLines(debrief: HTMLElement, path: readonly State[], play: Play): void {
  const at = columnsOf(path.length - 1);
  const rows = path.map((_, i) => rowOf(i));
  for (const line of debrief.querySelectorAll<SVGElement>('path[data-meter]')) {
    const { id, from, to } = play.logic.meters.find((meter) => meter.id === line.dataset.meter)!;
    const points = path.map(({ values }, i) => {
      rows[i]!.insertCell().append(withMinus(values[id]));
      return [at(i), 119 - (108 * (values[id]! - from)) / (to - from)];
    });
    drawLine(line, points, (i) => isSet(play, path[i]!, id));
  }
  part(debrief, 'rows').replaceChildren(...rows);
}

/** The start is 0. */
function rowOf(decision: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(`${decision}`);
  row.append(head);
  return row;
}
