import type { Graph } from '../../model/graph.ts';
import type { EndingResult, Mood } from '../../model/names.ts';
import { titleIn } from '../title.ts';
import { familyOf, type Mark } from './mark.ts';
import { noteOf, type PlacedProblem } from './placed-problem.ts';

/** Every scene and ending as the map and its table tell of it, in the order of the file. */
export function readPlaces(graph: Graph, told: Told): Place[] {
  const { scenes, endings, start } = graph.logic;
  const about = (id: string): Common => {
    const problems = told.problems.filter(({ place }) => place === id);
    const note = noteOf(problems);
    return {
      id,
      title: titleIn(graph, id),
      start: id === start,
      best: told.best.includes(id),
      likeliest: told.likeliest.includes(id),
      problems,
      ...(note && { note }),
    };
  };
  return [
    ...scenes.map(({ id, choices }): Scene => {
      const mood = moodIn(graph, id);
      return {
        kind: 'scene',
        ...about(id),
        choices: choices.map((choice) => choice.id),
        mark: mood ? familyOf[mood] : 'unheard',
        ...(mood && { mood }),
      };
    }),
    ...endings.map(({ id, result }): Ending => ({
      kind: 'ending',
      ...about(id),
      mark: result,
      result,
    })),
  ];
}

/** What the customer feels when the choice is made: the last mood shown there, if any is. */
function moodIn({ beats, customer }: Graph, place: string): Mood | undefined {
  const shown = (beats[place] ?? []).flatMap((beat) =>
    'who' in beat && beat.who === customer.id ? beat.mood : [],
  );
  return shown.at(-1);
}

/** The id of a scene's or ending's heading in the script view, which the map and its table lead to. */
export function anchorOf({ kind, id }: { kind: 'scene' | 'ending'; id: string }): string {
  return `${kind}-${id}`;
}

export type Told = {
  problems: readonly PlacedProblem[];
  best: readonly string[];
  likeliest: readonly string[];
};

type Common = {
  id: string;
  title: string;
  /** Whether the conversation begins here. */
  start: boolean;
  /** Whether the shortest best run and the likeliest path come through here. */
  best: boolean;
  likeliest: boolean;
  problems: PlacedProblem[];
  note?: string;
};

/** A scene in which the customer says nothing has no mood. */
export type Scene = Common & {
  kind: 'scene';
  choices: string[];
  mark: Mark;
  mood?: Mood;
};
export type Ending = Common & { kind: 'ending'; mark: Mark; result: EndingResult };
export type Place = Scene | Ending;
