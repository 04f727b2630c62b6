import { fill } from '../../i18n.ts';
import { quoted } from '../title.ts';
import type { MapDrawing } from './layout.ts';
import { marks } from './mark.ts';
import type { Place, Scene } from './place.ts';
import { inFull } from './placed-problem.ts';
import type { Way } from './way.ts';

/** What the map is, in one line. */
export function titleOf({ title, places }: MapDrawing): string {
  const scenes = places.filter(({ kind }) => kind === 'scene').length;
  const endings = places.length - scenes;
  const counts = fill('{scenes:scene|scenes} in layers, {endings:ending|endings}', {
    scenes,
    endings,
  });
  return `Map of ${title}: ${counts}`;
}

/** What the map shows, in sentences: its layers, the runs drawn on it, the places to look at. */
export function describe(drawing: MapDrawing): string {
  const { places, ways, best, likeliest } = drawing;
  const along = (run: readonly string[]) => run.map((id) => nameIn(drawing, id)).join(', ');
  const marked = places.flatMap(({ id, note }) => (note ? `${nameIn(drawing, id)} (${note})` : []));
  const reached = new Set(ways.map(({ to }) => to));
  const lost = places.filter((place) => !reached.has(place.id) && !place.start);
  return [
    'The first scene stands at the top, the endings at the bottom.',
    'Arrows show where the choices of a scene lead.',
    ...(ways.some(({ back }) => back) ? ['Broken arrows lead back.'] : []),
    ...(best.length > 0 ? [`Shortest best run: ${along(best)}.`] : []),
    ...(likeliest.length > 0 ? [`Likeliest run: ${along(likeliest)}.`] : []),
    ...(marked.length > 0 ? [`To mend or to look at: ${marked.join(', ')}.`] : []),
    ...(lost.length > 0 ? [`Nothing leads to ${along(lost.map(({ id }) => id))}.`] : []),
    'The table of scenes says the same.',
  ].join(' ');
}

/** A place in words: what stands in its box, and what its colour and its border say. */
export function tell(place: Place): string {
  const { title, best, likeliest, problems } = place;
  return [
    `${title}, ${subLine(place)}.`,
    ...(place.start ? ['The first scene.'] : []),
    ...(place.kind === 'scene' ? [`${feelingIn(place)}.`] : []),
    ...(best ? ['On the shortest best run.'] : []),
    ...(likeliest ? ['On the likeliest run.'] : []),
    ...(problems.length > 0 ? [`${inFull(problems)}.`] : []),
  ].join(' ');
}

/** A line in words: whence, whither, and by which choices. */
export function tellWay({ from, to, choices, back, taken }: Way, drawing: MapDrawing): string {
  const share = taken === undefined ? '' : `, taken by ${percent(taken)} of simulated learners`;
  const ends = `${nameIn(drawing, from)} leads ${back ? 'back ' : ''}to ${nameIn(drawing, to)}`;
  return `${ends}: ${choices.map((id) => `[${id}]`).join(', ')}${share}`;
}

/** The title of a place, as it stands in a sentence. */
function nameIn({ places }: MapDrawing, id: string): string {
  return quoted(places.find((place) => place.id === id)?.title ?? id);
}

/** A share of 0 to 1 in percent; what is rare is not told as nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}

/** The second line of a box: what the customer feels and how much there is to say, or the result. */
export function subLine(place: Place): string {
  if (place.kind === 'ending') return place.result;
  const choices = fill('{n:choice|choices}', { n: place.choices.length });
  return place.mood ? `${place.mood}, ${choices}` : choices;
}

/** What the customer feels, by the families of the legend. */
function feelingIn({ mood, mark }: Scene): string {
  return mood ? `The customer is ${mood} (${marks[mark].says})` : 'The customer says nothing';
}
