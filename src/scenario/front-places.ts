import type { FrontMatter } from '../model/front-matter.ts';
import type { Graph } from '../model/graph.ts';
import type { FrontRead } from './front-matter.ts';

/**
 * Where in the file each thing of the front matter stands that a finding can be about, in characters
 * from the top: texts by the place they have in the graph (`@you`, `@cue/trust/40`,
 * `@debrief/group/1`; what a variant puts there is `@variant/second-day/cue/trust/40`), and besides
 * them `@title`, `@minutes`, `@was`, `@meter/trust` and its `@meter/trust/start`, `@flag/promised`, `@primary/listen`,
 * `@secondary/empathy`, `@rule/1` and, in the order of the cast, `@cast/1`. No id has an `@`: a scene
 * called `minutes`, or `debrief` with a choice `reflection`, is another place.
 */
export function frontPlaces({ parts, at }: FrontRead): [place: string, offset: number][] {
  return placesIn(parts).map(([place, path, key]) => [inFront(place), at(path, key)]);
}

const inFront = (place: string) => `@${place}`;

/**
 * What a finding about a text calls its place: its place in the graph, with the sign where it stands
 * in the front matter. Among themselves texts need none: those of a scene end in a number or in the
 * name of a key, so authors can write `you` and `cue/trust/40` for a variant.
 */
export function textPlaces({ you, contentNote, cues, debrief }: Graph): (place: string) => string {
  const front = new Set([
    you,
    contentNote,
    ...cues.map(({ text }) => text),
    ...debrief.turningPoints.map(({ says }) => says),
    ...debrief.group,
    debrief.reflection,
    debrief.ifThen,
  ]);
  return (place) => (front.has(place) ? inFront(place) : place);
}

function placesIn(parts: Partial<FrontMatter>): Place[] {
  const { meters = {}, flags = [], rules = [], others = [], variants = {}, debrief } = parts;
  const { primary = [], secondary = [] } = parts;
  const points = debrief?.['turning-points'] ?? [];
  return [
    ['title', ['title']],
    ['minutes', ['minutes']],
    ['you', ['you']],
    ['was', ['was']],
    ['content-note', ['content-note']],
    ['cast/1', ['customer', 'name']],
    ...others.map((_, i): Place => [`cast/${i + 2}`, ['others', i, 'name']]),
    ...Object.entries(meters).flatMap(([id, { cues = {} }]): Place[] => [
      [`meter/${id}`, ['meters', id], true],
      [`meter/${id}/start`, ['meters', id, 'start']],
      ...Object.keys(cues).map((from): Place => [
        `cue/${id}/${Number(from)}`,
        ['meters', id, 'cues', from],
      ]),
    ]),
    ...flags.map((id, i): Place => [`flag/${id}`, ['flags', i]]),
    ...primary.map((id, i): Place => [`primary/${id}`, ['primary', i]]),
    ...secondary.map((id, i): Place => [`secondary/${id}`, ['secondary', i]]),
    ...rules.map((_, i): Place => [`rule/${i + 1}`, ['rules', i]]),
    ...points.map((_, i): Place => [
      `debrief/turning-points/${i + 1}`,
      ['debrief', 'turning-points', i, 'says'],
    ]),
    ...(debrief?.group ?? []).map((_, i): Place => [
      `debrief/group/${i + 1}`,
      ['debrief', 'group', i],
    ]),
    ['debrief/reflection', ['debrief', 'reflection']],
    ['debrief/if-then', ['debrief', 'if-then']],
    ...Object.entries(variants).flatMap(([id, { texts, starts = {} }]) => [
      ...Object.keys(texts).map((place): Place => [
        `variant/${id}/${place}`,
        ['variants', id, 'texts', place],
      ]),
      ...Object.keys(starts).map((meter): Place => [
        `variant/${id}/starts/${meter}`,
        ['variants', id, 'starts', meter],
      ]),
    ]),
  ];
}

/** A place, the way to it through the YAML, and whether its key is meant. */
type Place = [place: string, path: (string | number)[], key?: boolean];
