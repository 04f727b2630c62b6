import { finding, type Finding } from './finding.ts';
import { missing, renamedTo, type Renamed } from './names.ts';

/**
 * Holds lessons, or conversations, against those of the next version: which have gone, what has become
 * of each that stayed, and which are new. Told of as `lesson-gone`, `scenario-added` and so on.
 */
export function comparePairs<File extends Renamed>(
  kind: 'lesson' | 'scenario',
  old: readonly File[],
  now: readonly File[],
  compare: (old: File, now: File) => Finding[],
): Finding[] {
  const renamed = renamedTo(old, now);
  const was = (name: string) =>
    renamed
      ? ` If it is called "${renamed}" now, write "was: ${name}" at the top of that file.`
      : '';
  return [
    ...missing(old, now).map(({ id }) => finding(`${kind}-gone`, { name: id, was: was(id) })),
    ...old.flatMap((file) => {
      const after = now.find(({ id }) => id === file.id);
      return after ? compare(file, after) : [];
    }),
    // What most likely took its place has been told with what has gone.
    ...(renamed ? [] : missing(now, old)).map(({ id }) => finding(`${kind}-added`, { name: id })),
  ];
}
