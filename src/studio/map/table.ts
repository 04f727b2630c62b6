import type { DrawnPlace } from './draw.ts';
import type { MapDrawing } from './layout.ts';
import { familyWords } from './mood-family.ts';
import { inFull } from './problem-note.ts';
import type { Way } from './way.ts';

/** What the drawing shows, row by row: a place, what is felt there, where its lines lead. */
export function rowsOf({ places, ways }: MapDrawing): Row[] {
  return places.map((place) => ({
    place,
    feels: feels(place),
    lines: linesOf(place, ways),
    from: ways.filter(({ to }) => to === place.id),
    runs: [...(place.best ? ['best'] : []), ...(place.likeliest ? ['likeliest'] : [])],
    problems: place.problems.length > 0 ? inFull(place.problems) : '',
  }));
}

function feels(place: DrawnPlace): string {
  if (place.kind === 'ending') return `Ends in ${place.result}`;
  const { mood, family } = place;
  return mood && family ? `${mood} (${familyWords[family]})` : 'says nothing';
}

/** Each choice with every place it leads to; none where it is never taken. */
function linesOf(place: DrawnPlace, ways: readonly Way[]): Row['lines'] {
  if (place.kind === 'ending') return [];
  return place.choices.map((choice) => ({
    choice,
    to: ways.filter(({ from, choices }) => from === place.id && choices.includes(choice)),
  }));
}

export type Row = {
  place: DrawnPlace;
  feels: string;
  lines: { choice: string; to: Way[] }[];
  from: Way[];
  runs: string[];
  problems: string;
};
