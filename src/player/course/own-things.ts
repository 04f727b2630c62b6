import { download } from '../download.ts';
import { theDrawer } from '../drawer.ts';
import type { PrivateReflection } from '../own/reflection.ts';
import { part } from '../part.ts';

/** Gives the learner all that they wrote as a text to read and to keep. */
export function exportThings({ dataset }: HTMLElement): void {
  const boxes = document.querySelectorAll<PrivateReflection>('private-reflection');
  const parts = [...boxes].flatMap((box) => box.told());
  download(dataset.name!, 'text/plain', [dataset.about, ...parts].join('\n'));
}

/** Empties the drawer; whether to was asked. */
export function deleteThings(): void {
  theDrawer().clear();
  const said = part(document, 'deleted');
  said.hidden = false;
  said.focus();
}
