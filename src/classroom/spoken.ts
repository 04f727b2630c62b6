import type { Beat, Graph } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';

/**
 * A script for recording voices: everybody who is heard, with their lines in the order of the file,
 * numbered from 1. What can be chosen is the learner's; what is told, and what comes of a choice, is
 * the narrator's. Other words of a variant stand below the line that they take the place of.
 */
export function spokenIn(graph: Graph): Speaker[] {
  const { logic, titles, beats, texts, variants, customer, others } = graph;
  const all: (Omit<Spoken, 'number' | 'other'> & { who: string })[] = [];
  const tell = (scene: string, place: string, who: string, mood?: Mood) => {
    if (!texts[place]) return;
    all.push({ who, scene: titles[scene] ?? scene, place, ...(mood && { mood }) });
  };
  const begin = (scene: string, beat: Beat) =>
    'who' in beat ? tell(scene, beat.text, beat.who, beat.mood) : tell(scene, beat.told, narrator);
  for (const { id, choices } of logic.scenes) {
    for (const beat of beats[id] ?? []) begin(id, beat);
    for (const choice of choices) {
      tell(id, `${id}/${choice.id}/text`, 'you');
      tell(id, `${id}/${choice.id}/consequence`, narrator);
    }
  }
  for (const { id } of logic.endings) for (const beat of beats[id] ?? []) begin(id, beat);
  const people = [
    customer,
    ...others,
    { id: 'you', name: 'You, who serve' },
    { id: narrator, name: 'Narrator' },
  ];
  return people.flatMap(({ id, name }) => {
    const lines = all
      .filter(({ who }) => who === id)
      .map(({ who: _, ...line }, i) => ({
        ...line,
        number: i + 1,
        other: variants.flatMap((one) =>
          one.texts[line.place] ? [{ variant: one.id, text: one.texts[line.place]! }] : [],
        ),
      }));
    return lines.length > 0 ? [{ id, name, lines }] : [];
  });
}

/** Nobody in a script can be called so: an id has no blank. */
const narrator = 'the narrator';

export type Speaker = { id: string; name: string; lines: Spoken[] };
export type Spoken = {
  number: number;
  /** The title of its scene or ending. */
  scene: string;
  mood?: Mood;
  /** Of its text. */
  place: string;
  /** What variants say in its place. */
  other: { variant: string; text: string }[];
};
