import type { Graph } from '../model/graph.ts';
import type { Decisions } from './decisions.ts';
import type { Search } from './search.ts';

/**
 * Silent reading of English by adults: 238 words a minute on average over 190 studies (Brysbaert 2019,
 * Journal of Memory and Language 109). Many read more slowly; nobody reads at their best on a break.
 */
export const wordsAMinute = 238;

/** To weigh two or three lines against each other, after reading them. An estimate of ours. */
export const secondsADecision = 12;

export function minutesFor(words: number, decisions: number): number {
  return words / wordsAMinute + (decisions * secondsADecision) / 60;
}

/** How many words stand where, as a learner meets them. */
export function wordsIn({ beats, texts, logic, you, contentNote }: Graph): Words {
  const count = (place: string) => countWords(texts[place] ?? '');
  const placed = (id: string) =>
    (beats[id] ?? []).reduce((sum, beat) => sum + count('told' in beat ? beat.told : beat.text), 0);
  const choices = logic.scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => ({
      line: count(`${id}/${choice.id}/text`),
      locked: count(`${id}/${choice.id}/locked`),
      consequence: count(`${id}/${choice.id}/consequence`),
    })),
  );
  return {
    opening: count(you) + (contentNote ? count(contentNote) : 0),
    at: Object.fromEntries([...logic.scenes, ...logic.endings].map(({ id }) => [id, placed(id)])),
    choices,
  };
}

/** What is read from arriving at a scene to leaving it: what is told, every line, the answer. */
export function wordsOfStep(graph: Graph, states: Search, { of, list }: Decisions) {
  const { at, choices } = wordsIn(graph);
  const sceneOf = graph.logic.scenes.flatMap((scene) => scene.choices.map(() => scene.id));
  const shown = list.map(({ open }) => {
    const scene = sceneOf[open[0]!]!;
    return choices.reduce((sum, { line, locked }, i) => {
      if (sceneOf[i] !== scene) return sum;
      // A line that is greyed with its reason is read, too; without one it is not there.
      if (!open.includes(i)) return locked > 0 ? sum + line + locked : sum;
      return sum + line;
    }, at[scene]!);
  });
  return (step: number, from: number) => shown[of[from]!]! + choices[states.by[step]!]!.consequence;
}

/** Words as a reader counts them: runs of letters and digits, with what is inside a word. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

export type Words = {
  /** Before the first scene. */
  opening: number;
  /** By scene or ending: what is told and said there. */
  at: Record<string, number>;
  /** Of every choice of the file, in its order. */
  choices: { line: number; locked: number; consequence: number }[];
};
