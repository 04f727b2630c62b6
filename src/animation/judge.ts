import { guess } from '../language/guess.ts';
import type { AnimationFile, Shot } from '../model/animation.ts';
import { isInSight, timelineOf, type Picture } from './timeline.ts';

/** What is wrong with a scene beyond its form, each at the key where it is written. */
export function judgeAnimation(file: AnimationFile): Slip[] {
  const known = Object.keys(file.people);
  const strangers = file.shots.flatMap((shot, i) => strangersIn(shot, known, ['shots', i]));
  // Where a name is wrong, who is in sight is not known.
  const lost = strangers.length > 0 ? strangers : unseenIn(file);
  return [...lost, ...tooShort(file), ...stillsIn(file)];
}

function strangersIn(shot: Shot, known: readonly string[], at: Path): Slip[] {
  const named = roles.flatMap((role) => {
    const name = shot[role];
    return name === undefined ? [] : [{ name, path: [...at, role], key: false }];
  });
  const moved = Object.keys(shot.people ?? {}).map((name) => ({
    name,
    path: [...at, 'people', name],
    key: true,
  }));
  return [...named, ...moved].flatMap(({ name, path, key }) => {
    if (known.includes(name)) return [];
    const reason = `Nobody under \`people\` is called "${name}".${guess(name, known)} These are there: ${known.join(', ')}.`;
    return [{ path, key, reason }];
  });
}

/** Who speaks, thinks, breathes or is looked at must be there; and whoever is drawn, somewhere. */
function unseenIn(file: AnimationFile): Slip[] {
  const { pictures } = timelineOf(file);
  const isSeen = ({ people }: Picture, id: string) => isInSight(people[id]!.at);
  const told = new Set<string>();
  const absent = pictures.flatMap((picture, i) =>
    roles.flatMap((role): Slip[] => {
      const name = picture.shot[role];
      if (name === undefined || isSeen(picture, name) || told.has(name)) return [];
      // Whoever does not come in is absent again and again.
      told.add(name);
      const reason = `${file.people[name]!.name} is not in the picture here. Say where under \`people\`: ${name}: { at: left }, or middle, or right.`;
      return [{ path: ['shots', i, role], reason }];
    }),
  );
  const never = Object.keys(file.people).flatMap((name): Slip[] => {
    if (told.has(name) || pictures.some((picture) => isSeen(picture, name))) return [];
    const reason = `No shot brings ${name} into the picture. Write under the \`people\` of one: ${name}: { at: left }, or take ${name} away.`;
    return [{ path: ['people', name], key: true, reason }];
  });
  return [...absent, ...never];
}

function tooShort({ people, shots }: AnimationFile): Slip[] {
  return shots.flatMap(({ seconds, caption, says }, i): Slip[] => {
    const name = says === undefined ? '' : (people[says]?.name ?? '');
    const wanted = secondsFor(`${name} ${caption}`);
    if (seconds >= wanted) return [];
    const reason = `This caption takes ${wanted} seconds to read, and is there for ${seconds}. Write "seconds: ${wanted}", or say it in fewer words.`;
    return [{ path: ['shots', i, 'seconds'], reason }];
  });
}

/** Fifteen characters a second, which is what captions of films allow; in halves, and never under three. */
export function secondsFor(words: string): number {
  return Math.max(3, Math.ceil((words.trim().length / 15) * 2) / 2);
}

function stillsIn({ shots }: AnimationFile): Slip[] {
  const stills = shots.flatMap(({ still }, i) => (still ? [i] : []));
  if (stills.length === 1) return [];
  if (stills.length === 0) {
    const reason =
      'No shot stands for all of it, in print and where nothing is to move. Write "still: true" in the one that tells most.';
    return [{ path: ['shots'], key: true, reason }];
  }
  return stills.slice(1).map((i) => ({
    path: ['shots', i, 'still'],
    reason: `Only one shot can stand for all of it, and shot ${stills[0]! + 1} does. Take this line away, or that one.`,
  }));
}

const roles = ['says', 'thinks', 'breathes', 'look'] as const;
type Path = (string | number)[];
export type Slip = { path: Path; reason: string; key?: boolean };
