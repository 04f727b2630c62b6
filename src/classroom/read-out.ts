import type { Beat, Graph } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';
import { isToldOnly } from './told.ts';

/**
 * What a facilitator reads out when a scene begins, in the order of the script: what is told there,
 * what others say, and between them where the customer's turn is, who has that line on a sheet.
 */
export function readOutIn(graph: Graph): ReadOut[] {
  const { logic, titles, beats, texts, customer, others } = graph;
  return logic.scenes.flatMap((scene) => {
    const line = (beat: Beat): ReadOut['lines'] => {
      if ('told' in beat) return texts[beat.told] ? [{ text: beat.told }] : [];
      const { who, mood, text } = beat;
      if (who === customer.id) {
        return isToldOnly(graph, scene, mood) ? [] : [{ name: customer.name, mood }];
      }
      const name = others.find(({ id }) => id === who)?.name;
      return name ? [{ name, mood, text }] : [];
    };
    const lines = (beats[scene.id] ?? []).flatMap(line);
    return lines.length > 0 ? [{ scene: titles[scene.id] ?? scene.id, lines }] : [];
  });
}

export type ReadOut = {
  /** The title of the scene. */
  scene: string;
  /** Without a name it is told; without the place of a text it is on the customer's own sheet. */
  lines: { name?: string; mood?: Mood; text?: string }[];
};
