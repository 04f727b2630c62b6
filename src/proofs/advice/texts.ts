import type { Beat, Graph } from '../../model/graph.ts';
import { textPlaces } from '../../scenario/front-places.ts';

/**
 * Every text that learners read, in the order of the graph, what it is, and the name of the place
 * where it is written. What a variant puts in a text's stead is of the same kind. Credits are left
 * out: nobody chose their words.
 */
export function textsOf(graph: Graph): Text[] {
  const kinds = kindsIn(graph);
  const credits = new Set(Object.values(graph.beats).flat().flatMap(creditOf));
  const read = (texts: Record<string, string>, spot: (place: string) => string): Text[] =>
    Object.entries(texts)
      .filter(([place]) => !credits.has(place))
      .map(([place, text]) => ({
        at: spot(place),
        text,
        kind: kinds.get(place) ?? 'told',
      }));
  return [
    ...read(graph.texts, textPlaces(graph)),
    ...graph.variants.flatMap(({ id, texts }) => read(texts, (place) => `@variant/${id}/${place}`)),
  ];
}

/** Titles, and who somebody is: read by learners, too, but not addressed as texts. */
export function namesOf({ title, titles, customer, others }: Graph): Name[] {
  return [
    { at: '@title', text: title },
    ...Object.entries(titles).map(([at, text]) => ({ at, text })),
    ...[customer, ...others].flatMap(({ name, about }, i) =>
      [name, about ?? ''].map((text) => ({ at: `@cast/${i + 1}`, text })),
    ),
  ];
}

function kindsIn({ beats, logic }: Graph): Map<string, Kind> {
  const spoken = Object.values(beats).flat().map(kindOfBeat);
  const chosen = logic.scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice): [string, Kind][] => [
      [`${id}/${choice.id}/text`, 'choice'],
      [`${id}/${choice.id}/consequence`, 'consequence'],
      [`${id}/${choice.id}/feedback`, 'feedback'],
    ]),
  );
  return new Map([...spoken, ...chosen]);
}

function kindOfBeat(beat: Beat): [string, Kind] {
  if ('told' in beat) return [beat.told, 'told'];
  return [beat.text, beat.who === 'you' ? 'said' : 'heard'];
}

function creditOf(beat: Beat): string[] {
  const credit = 'told' in beat ? beat.medium?.credit : undefined;
  return credit === undefined ? [] : [credit];
}

/** `said` by oneself, `heard` from somebody else; whatever is neither is `told`. */
export type Kind = 'choice' | 'consequence' | 'feedback' | 'said' | 'heard' | 'told';
export type Text = { at: string; text: string; kind: Kind };
export type Name = { at: string; text: string };
