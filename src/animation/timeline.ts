import type { AnimationFile, Shot, Side, Spot, Thing } from '../model/animation.ts';
import type { Mood } from '../model/names.ts';

/**
 * The scene as a row of whole pictures: what a shot leaves out stays as it was. Whoever has not come
 * in yet stands out of the picture.
 */
export function timelineOf({ people, shots }: AnimationFile): Timeline {
  let at = 0;
  let shown: Picture['people'] = Object.fromEntries(
    Object.entries(people).map(([id, { faces }]) => [id, { at: 'out', mood: 'neutral', faces }]),
  );
  let [clock, light]: [string, Picture['light']] = ['12:00', 'day'];
  const pictures = shots.map((shot): Picture => {
    const changed = Object.entries(shot.people ?? {}).map(
      ([id, change]) => [id, { ...shown[id]!, ...change }] as const,
    );
    shown = { ...shown, ...Object.fromEntries(changed) };
    clock = shot.clock ?? clock;
    light = shot.light ?? light;
    const picture = { at, people: shown, things: shot.things ?? [], clock, light, shot };
    at += shot.seconds;
    return picture;
  });
  return { seconds: at, pictures };
}

/** Everybody in it, with the moods they show while they are in sight, in the order they show them. */
export function moodsOf({ pictures }: Timeline): Map<string, Mood[]> {
  const all = new Map<string, Mood[]>();
  for (const { people } of pictures) {
    for (const [id, { at, mood }] of Object.entries(people)) {
      const known = all.get(id) ?? [];
      if (isInSight(at) && !known.includes(mood)) known.push(mood);
      all.set(id, known);
    }
  }
  return all;
}

export function isInSight(at: Spot): boolean {
  return at !== 'out' && at !== 'away';
}

/** The shot that stands for all of it: the one that says so, else the first. */
export function stillOf({ pictures }: Timeline): Picture {
  return pictures.find(({ shot }) => shot.still) ?? pictures[0]!;
}

export type Timeline = { seconds: number; pictures: Picture[] };

/** One shot: when it begins, in seconds, and all that is so while it lasts. */
export type Picture = {
  at: number;
  people: Record<string, { at: Spot; mood: Mood; faces: Side }>;
  things: readonly Thing[];
  clock: string;
  light: NonNullable<Shot['light']>;
  shot: Shot;
};
