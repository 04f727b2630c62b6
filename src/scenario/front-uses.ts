import type { Desk } from '../language/desk.ts';
import { lookInto } from '../language/look.ts';
import type { FrontRead } from './front-matter.ts';

/** Notes where the links of the front matter lead, in those of its texts that are shown as Markdown. */
export function useFrontLinks({ parts, at }: FrontRead, desk: Desk): void {
  lookInto(parts.you ?? '', at(['you']), desk);
  for (const [i, text] of (parts.debrief?.group ?? []).entries()) {
    lookInto(text, at(['debrief', 'group', i]), desk);
  }
}
