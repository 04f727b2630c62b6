import type { Graph } from '../../model/graph.ts';
import type { Names } from '../../language/names.ts';

/** The names that a playthrough of this scenario can use. */
export function namesOf({ logic, titles }: Graph): Names {
  const choices = logic.scenes.flatMap((scene) => scene.choices);
  const marked = choices.flatMap(({ evidence }) => Object.keys(evidence));
  const scenes = logic.scenes.map(({ id }) => id);
  const endings = logic.endings.map(({ id }) => id);
  return {
    meters: logic.meters.map(({ id }) => id),
    flags: logic.flags,
    competences: [...new Set([...logic.primary, ...logic.secondary, ...marked])],
    targets: [...scenes, ...endings],
    scenes,
    endings,
    cast: undefined,
    moods: undefined,
    titles: { targets: new Map(Object.entries(titles).map(([id, title]) => [id, [title]])) },
  };
}
