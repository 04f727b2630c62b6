import { readData } from '../data.ts';
import { theDrawer } from '../drawer.ts';
import { part } from '../part.ts';
import { download } from './download.ts';

/** Gives the learner all that lies in the drawer, as a text to keep. */
export function exportThings(): void {
  const things = Object.entries(theDrawer().all()).map(([name, value]) => {
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return `${name}\n${words}\n`;
  });
  download('mine.txt', 'text/plain', things.join('\n'));
}

/** Empties the drawer; whether to was asked. */
export function deleteThings(button: HTMLElement): void {
  theDrawer().clear();
  const question = button.closest('details')!;
  question.open = false;
  question.querySelector('summary')!.focus();
  part(question.parentElement!, 'deleted').textContent = readData().ui.deleted;
}
