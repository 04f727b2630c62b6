import { readData } from './data.ts';
import { theDrawer } from './drawer.ts';
import { openShelf } from './shelf.ts';

/**
 * Where no LMS is, the record is the learner's own, on this device (`tracking/local.ts`, `tracking/journal.ts`): deletes it
 * with all that is private, and opens the course as to a newcomer.
 */
export function beginAnew(): void {
  theDrawer().clear();
  openShelf().write(`${readData().course.id}:journal:`, '');
  location.hash = '#/';
  location.reload();
}
