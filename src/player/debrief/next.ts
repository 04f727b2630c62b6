import { dayInWords } from '../day.ts';
import type { Notebook } from '../notebook.ts';

/** Whether the next run of a conversation counts, or from which day on; where nothing does, neither. */
export function nextFacts(id: string, { mode, run }: Notebook): Record<string, unknown> {
  const { counts, countsFrom } = run(id);
  return { [counts ? 'next' : 'rests']: mode === 'normal', date: dayInWords(countsFrom) };
}
