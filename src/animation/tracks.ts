import { round, shiftOf, viewOf } from './stage.ts';
import { moodsOf, stillOf, type Picture, type Timeline } from './timeline.ts';

/** Everything that changes from shot to shot, each with how it stands in the still. */
export function tracksOf(timeline: Timeline): Track[] {
  const { pictures } = timeline;
  const still = pictures.indexOf(stillOf(timeline));
  const starts = pictures.map(({ at }) => at);
  const track = (of: string, values: readonly string[], takes: number): Track => ({
    of,
    still: values[still]!,
    keys: glide(values, starts, takes),
  });
  const seen = (of: string, isSeen: (picture: Picture) => boolean, takes: number) =>
    track(
      of,
      pictures.map((picture) => `opacity:${isSeen(picture) ? 1 : 0}`),
      takes,
    );
  const looks = pictures.map(({ shot: { look }, people }) =>
    viewOf(look === undefined ? undefined : people[look]),
  );
  const persons = [...moodsOf(timeline)].flatMap(([id, moods], i): Track[] => {
    const who = `.anim-p${i}`;
    // Out of the picture any face will do.
    const face = ({ people }: Picture) => Math.max(0, moods.indexOf(people[id]!.mood));
    const turns = pictures.map(({ people }) => `scale:${people[id]!.faces === 'right' ? 1 : -1} 1`);
    const roles = atHead.filter(([role]) => pictures.some(({ shot }) => shot[role] === id));
    return [
      { of: who, still: standing(pictures[still]!, id), keys: walk(pictures, id) },
      track(`${who} .anim-body`, turns, 0.3),
      ...moods.map((_, at) =>
        seen(`${who} img:nth-of-type(${at + 1})`, (picture) => face(picture) === at, 0),
      ),
      ...roles.map(([role, takes, before, then]) =>
        track(
          `${who} .anim-${role}`,
          pictures.map(({ shot }) => (shot[role] === id ? then : before)),
          takes,
        ),
      ),
    ];
  });
  const things = [...new Set(pictures.flatMap((picture) => picture.things))];
  const turned = (cycle: number) =>
    pictures.map(({ clock }) => `rotate:${turnOf(clock, cycle)}deg`);
  return [
    track('.anim-set', looks, 1.2),
    ...persons,
    ...things.map((thing) => seen(`.anim-${thing}`, (one) => one.things.includes(thing), 0.4)),
    seen('.anim-evening', ({ light }) => light === 'evening', 1),
    track('.anim-hour', turned(720), 1),
    track('.anim-minute', turned(60), 1),
  ];
}

/** From one value to the next, at the beginning of the shot in which it changes. */
function glide(values: readonly string[], starts: readonly number[], takes: number): Key[] {
  return values.flatMap((value, i): Key[] => {
    const before = values[i - 1];
    if (before === undefined) return [[0, value]];
    if (before === value) return [];
    return [
      [starts[i]!, before],
      [starts[i]! + Math.max(takes, atOnce), value],
    ];
  });
}

/** Somebody who walks goes up and down a little, and so does the head of somebody who speaks. */
function walk(pictures: readonly Picture[], id: string): Key[] {
  return pictures.flatMap((picture, i): Key[] => {
    const [from, to] = [pictures[Math.max(0, i - 1)]!, picture].map((one) =>
      shiftOf(one.people[id]!.at),
    ) as [number, number];
    const moves = from === to ? (picture.shot.says === id ? nods : []) : steps;
    if (i === 0) return [[0, place(to, 0)]];
    return moves.map(([after, share, up]) => [
      picture.at + after,
      place(from + (to - from) * share, up),
    ]);
  });
}

function standing({ people }: Picture, id: string): string {
  return place(shiftOf(people[id]!.at), 0);
}

function place(across: number, up: number): string {
  return `translate:${round(across)}% ${-up}%`;
}

/** The angle of a hand that goes round once in so many minutes. */
function turnOf(clock: string, cycle: number): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return round((((hours * 60 + minutes) % cycle) / cycle) * 360);
}

/** Seconds after the beginning of the shot, how much of the way, and how far up. */
const steps = [
  [0, 0, 0],
  [0.25, 0.17, 1.6],
  [0.5, 0.33, 0],
  [0.75, 0.5, 1.6],
  [1, 0.67, 0],
  [1.25, 0.83, 1.6],
  [1.5, 1, 0],
] as const;
const nods = [
  [0, 1, 0],
  [0.25, 1, 1.4],
  [0.5, 1, 0],
  [0.75, 1, 1],
  [1, 1, 0],
] as const;

/** What can be at a head: how long it takes to come, how it is before and after, and how while it is there. */
const atHead = [
  ['says', 0.3, 'opacity:0', 'opacity:1'],
  ['thinks', 0.4, 'opacity:0', 'opacity:1'],
  ['breathes', 2.2, 'opacity:0;scale:.75', 'opacity:.9;scale:1.12'],
] as const;

/** Two keys at one time would be one, and times are rounded. */
const atOnce = 0.05;

export type Key = readonly [seconds: number, value: string];
export type Track = {
  /** The selector, within the scene. */
  of: string;
  still: string;
  keys: readonly Key[];
};
