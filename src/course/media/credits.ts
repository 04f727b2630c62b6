import type { MediaKind } from '../../model/media.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { guess, nearest } from '../../language/guess.ts';
import type { MediaFile, MediaFolder } from './folder.ts';

/**
 * Finds entries of `credits.yaml` without a file, and files that are `shown` without an entry. An entry
 * that was most likely meant for such a file is told alone. `isTold` knows the names of which something
 * has been said already. What a trainer writes needs no licence.
 */
export function checkCredits(
  { credits, creditSpot, files }: MediaFolder,
  shown: readonly MediaFile[],
  isTold: (name: string) => boolean,
): Problem[] {
  if (!credits) return [];
  const names = [...files.keys()];
  const lost = Object.keys(credits).filter((name) => !files.has(name) && !isTold(name));
  const isOpen = ({ kind, name }: MediaFile) =>
    kind && credited.includes(kind) && !Object.hasOwn(credits, name) && !isTold(name);
  const open = new Map(shown.filter(isOpen).map((file) => [file.name, file]));
  const found = lost.map((name) => {
    const left = [...open.keys()];
    const only = lost.length === 1 && left.length === 1 ? left[0] : undefined;
    const meant = namesakeIn(left, name) ?? nearest(name, left) ?? only;
    if (meant !== undefined) open.delete(meant);
    const facts =
      meant === undefined
        ? { guess: guess(name, names), cure: 'Take this entry away, or give the file this name.' }
        : { guess: ` Did you mean "${meant}"?`, cure: `If so, write "${meant}:" here.` };
    return problem('missing-media', creditSpot(name), { name, ...facts });
  });
  const nobodys = [...open.values()].map(({ file, name, kind }) =>
    problem('no-credit', { file }, { kind: kind!, name }),
  );
  return [...found, ...nobodys];
}

/** A file in another folder that is called the same. */
export function namesakeIn(names: readonly string[], name: string): string | undefined {
  const last = name.split('/').at(-1);
  return names.find((one) => one.split('/').at(-1) === last);
}

const credited: MediaKind[] = ['picture', 'sound', 'film'];
