import { fill } from '../../i18n.ts';
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
export function describe({ places, ways, best, likeliest }: MapDrawing): string {
  const marked = places.flatMap(({ id, note }) => (note ? `${id} (${note})` : []));
  const reached = new Set(ways.map(({ to }) => to));
  const lost = places.filter((place) => !reached.has(place.id) && !place.start);
  return [
    'The first scene stands at the top, the endings at the bottom.',
    'Arrows show where the lines of a scene lead.',
    ...(ways.some(({ back }) => back) ? ['Broken arrows lead back.'] : []),
    ...(best.length > 0 ? [`Shortest best run: ${best.join(', ')}.`] : []),
    ...(likeliest.length > 0 ? [`Likeliest path: ${likeliest.join(', ')}.`] : []),
    ...(marked.length > 0 ? [`With problems: ${marked.join(', ')}.`] : []),
    ...(lost.length > 0 ? [`Nothing leads to ${lost.map(({ id }) => id).join(', ')}.`] : []),
    'The table of scenes says the same.',
  ].join(' ');
}

/** A place in words: what stands in its box, and what its colour and its border say. */
export function tell(place: Place): string {
  const { id, title, best, likeliest, problems } = place;
  return [
    `${id}, ${subLine(place)}.`,
    `${title.replace(/\.$/, '')}.`,
    ...(place.start ? ['The first scene.'] : []),
    ...(place.kind === 'scene' ? [`${feelingIn(place)}.`] : []),
    ...(best ? ['On the shortest best run.'] : []),
    ...(likeliest ? ['On the likeliest path.'] : []),
    ...(problems.length > 0 ? [`${inFull(problems)}.`] : []),
  ].join(' ');
}

/** A line in words: whence, whither, and by which choices. */
export function tellWay({ from, to, choices, back, taken }: Way): string {
  const share = taken === undefined ? '' : `, taken by ${percent(taken)} of simulated learners`;
  return `${from} leads ${back ? 'back ' : ''}to ${to}: ${choices.join(', ')}${share}`;
}

/** A share of 0 to 1 in percent; what is rare is not told as nothing. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}

/** The second line of a box: what the customer feels and how much there is to say, or the result. */
export function subLine(place: Place): string {
  if (place.kind === 'ending') return place.result;
  const lines = fill('{lines:line|lines}', { lines: place.choices.length });
  return place.mood ? `${place.mood}, ${lines}` : lines;
}

/** What the customer feels, by the families of the legend. */
function feelingIn({ mood, mark }: Scene): string {
  return mood ? `The customer is ${mood} (${marks[mark].says})` : 'The customer says nothing';
}
