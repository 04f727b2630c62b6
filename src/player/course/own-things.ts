import { download } from '../download.ts';
import type { PrivateReflection } from '../own/reflection.ts';
import type { PrivateSheet } from '../sheet/sheet.ts';

/** Gives the learner all that they wrote as a text to read and to keep. */
export function exportThings({ dataset }: HTMLElement): void {
  const boxes = document.querySelectorAll<PrivateReflection | PrivateSheet>(
    'private-reflection, private-sheet, idea-box',
  );
  const parts = [...boxes].flatMap((box) => box.told());
  download(dataset.name!, 'text/plain', [dataset.about, ...parts].join('\n'));
}
