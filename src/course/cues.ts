import type { Graph } from '../model/graph.ts';
import type { UiFile } from '../model/ui.ts';
import { fill } from '../i18n.ts';

/**
 * What stands for a meter: the places of sentences, each with the values it is said from and below, and
 * the meter in numbers for whoever wishes for them.
 */
export function cuesOf({ cues, logic }: Graph, ui: Pick<UiFile, 'meter-now'>): MeterCues[] {
  return logic.meters
    .map(({ id, to }) => {
      const mine = cues.filter(({ meter }) => meter === id);
      // They come in rising order: one holds until the next, and an empty one only ends another.
      const steps = mine.flatMap(({ from, text }, i) =>
        text === null ? [] : { from, below: mine[i + 1]?.from, text },
      );
      const number = fill(ui['meter-now'], { meter: id.replaceAll('-', ' '), to });
      return { meter: id, number, steps };
    })
    .filter(({ steps }) => steps.length > 0);
}

export type MeterCues = {
  meter: string;
  /** With `{value}` still to be filled in. */
  number: string;
  steps: { from: number; below: number | undefined; text: string }[];
};
