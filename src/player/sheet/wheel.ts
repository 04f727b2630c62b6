import type { Entries } from '../../model/sheet.ts';
import { nearest } from '../part.ts';

/** Draws a number of each row on its spoke, with a gap where there is none, and puts it into the table. */
export function drawWheels(within: ParentNode, entries: Entries): void {
  for (const line of within.querySelectorAll<SVGElement>('[data-shows]')) {
    const { rows, to } = line.parentElement!.dataset;
    const shows = line.dataset['shows']!;
    // The rows that are drawn have names, and are there from the beginning.
    const all = entries[rows!] as Entries[];
    const cells = nearest(line, '.wheel')!.querySelectorAll(`[data-cell="${shows}"]`);
    cells.forEach((cell, i) => (cell.textContent = String(all[i]![shows] ?? '')));
    let draws = '';
    let pen = 'M';
    // The way round ends where it began.
    for (let i = 0; i <= all.length; i += 1) {
      const far = Number.parseFloat(String(all[i % all.length]![shows]));
      const angle = (i / all.length) * 2 * Math.PI;
      const [x, y] = [Math.sin(angle), -Math.cos(angle)].map(
        (one) => (one * far * 100) / Number(to),
      );
      if (far >= 0) draws += `${pen}${x} ${y}h0`;
      pen = far >= 0 ? 'L' : 'M';
    }
    line.setAttribute('d', draws);
  }
}
