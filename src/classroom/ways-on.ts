import type { Choice, Graph, Target } from '../model/graph.ts';
import { inWords } from './condition.ts';

/** Where a choice leads, in the order in which the script asks; of each, when, and what it is called. */
export function waysOn({ titles, logic }: Graph, { next }: Choice): WayOn[] {
  return next.flatMap(({ when, to }) => {
    const said = when && inWords(when, titles);
    return targetsOf(to, logic.endings).map(({ id, holds }) => {
      const all = [said, holds && inWords(holds, titles)].filter((one) => one !== undefined);
      return {
        to: id,
        title: titles[id] ?? id,
        ...(all.length > 0 && { when: all.join(', and ') }),
      };
    });
  });
}

/** Scenes and endings that a choice can lead to; of “the first ending whose condition holds” all. */
function targetsOf(to: Target, endings: Graph['logic']['endings']) {
  if ('scene' in to) return [{ id: to.scene, holds: undefined }];
  if (to.ending !== true) return [{ id: to.ending, holds: undefined }];
  return endings.map(({ id, when }) => ({ id, holds: when }));
}

export type WayOn = { to: string; title: string; when?: string };
