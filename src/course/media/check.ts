import { endings, heaviest, type MediaKind } from '../../model/media.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Use } from '../../language/names.ts';
import { either } from '../../language/either.ts';
import { nearest } from '../../language/guess.ts';
import { tellOnce } from '../../language/repeats.ts';
import { isWhatItSays } from './content.ts';
import { checkCredits, namesakeIn } from './credits.ts';
import { fitNameOf, isFitName, longest } from './fit-name.ts';
import type { MediaFile, MediaFolder } from './folder.ts';

/**
 * Checks what lessons and conversations show against what lies in `content/media/`. What is wrong
 * with a name stands where the name is written; what is wrong with a file stands at the file, once.
 * `shown` are the files that a package needs.
 */
export function checkMedia(folder: MediaFolder, uses: readonly Use[]): MediaRead {
  const problems: Problem[] = [];
  const shown = new Map<string, MediaFile>();
  const misnamed = [...folder.files.values()].filter(({ name }) => !isFitName(name));
  const lost: Problem[] = [];
  for (const use of uses.filter(isMedium)) {
    const meant = fitNameOf(use.name);
    const file =
      folder.files.get(use.name) ?? misnamed.find(({ name }) => fitNameOf(name) === meant);
    const wrong = file && kindProblem(use, file);
    if (!file) lost.push(missing(use, folder));
    else if (wrong) problems.push(wrong);
    else if (!shown.has(file.name)) {
      shown.set(file.name, file);
      problems.push(...fileProblems(use, file, folder));
    }
  }
  const files = [...shown.values()];
  const told = [
    ...lost.map(({ facts }) => String(facts?.['name'])),
    ...files.map(({ name }) => name).filter((name) => !isFitName(name)),
  ];
  const isTold = (name: string) => told.some((one) => fitNameOf(one) === fitNameOf(name));
  problems.push(
    ...tellOnce(lost, ({ facts }) => String(facts?.['name']), alsoIn),
    ...files.flatMap((file) => weigh(file)),
    ...weighAll(files),
    ...checkCredits(folder, files, isTold),
  );
  return { shown: files, problems };
}

function isMedium(use: Use): use is MediaUse {
  return Object.hasOwn(kinds, use.kind);
}

function missing({ name, spot }: MediaUse, { files, credits }: MediaFolder): Problem {
  const names = [...files.keys()];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) {
    const cure = 'A package shows nothing from elsewhere: save the file there, and name that.';
    return problem('missing-media', spot, { name, cure });
  }
  const near = namesakeIn(names, name) ?? nearest(name, names);
  if (near !== undefined && credits && Object.hasOwn(credits, name)) {
    const cure = `There is "${near}". If that is it, call the file "${name}", as credits.yaml does, too.`;
    return problem('missing-media', spot, { name, cure });
  }
  const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
  return problem('missing-media', spot, { name, guess, cure: putThere });
}

function kindProblem({ kind, name, spot }: MediaUse, file: MediaFile): Problem | undefined {
  if (file.kind === kind) return undefined;
  const forms = either(endings[kind].map((ending) => `.${ending}`));
  const what = file.kind
    ? `it is ${kinds[file.kind]}`
    : 'it is of a kind that not every browser shows';
  const reason = `${what}, and ${kinds[kind]} is wanted: ${forms}.`;
  return problem('media-type', spot, { name, reason });
}

function fileProblems({ spot }: MediaUse, { name, path, ending }: MediaFile, folder: MediaFolder) {
  if (!isFitName(name)) {
    const meant = fitNameOf(name);
    const isFree = isFitName(meant) && !folder.files.has(meant);
    const cure = isFree
      ? `Call the file "${meant}", and write that wherever it is named.`
      : otherName;
    return [problem('media-name', spot, { name, cure })];
  }
  return isWhatItSays(path, ending) ? [] : [problem('media-content', spot, { name, ending })];
}

function weigh({ file, kind, bytes }: MediaFile): Problem[] {
  // Only what is of a kind is shown.
  const most = heaviest[kind!];
  if (bytes <= most) return [];
  const facts = { kind: kind!, size: sizeOf(bytes), most: sizeOf(most), cure: lighter[kind!] };
  return [problem('heavy-file', { file }, facts)];
}

function weighAll(files: readonly MediaFile[]): Problem[] {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest || bytes <= heaviest.all) return [];
  const facts = { size: sizeOf(bytes), most: sizeOf(heaviest.all), part: sizeOf(largest.bytes) };
  return [problem('heavy-course', { file: 'content/media' }, { ...facts, largest: largest.name })];
}

const putThere = 'Put it there, or name one that is.';
const otherName = `Give the file another, of small letters, digits, ".", "-" and "_", with a letter or a digit first and ${longest} characters at most; write that wherever it is named.`;

/** It is told where it is named first. */
function alsoIn({ length }: readonly Problem[]): string {
  return ` It is named in ${length === 1 ? 'one more place' : `${length} more places`}, too.`;
}

const kinds = {
  picture: 'a picture',
  sound: 'a sound',
  film: 'a film',
  captions: 'a file of captions',
  transcript: 'a transcript or a description',
} as const satisfies Record<MediaKind, string>;
const lighter = {
  picture: 'no wider than 1,400 pixels, as .webp.',
  sound: 'as .mp3 or .m4a, mono, 64 kbit a second.',
  film: 'at 720 lines, or cut into two.',
  captions: 'it should hold nothing but words and times.',
  transcript: 'it should hold nothing but words.',
} as const satisfies Record<MediaKind, string>;

/** With a thousand bytes to the kilobyte, as file managers count. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export type MediaRead = { shown: MediaFile[]; problems: Problem[] };

type MediaUse = Use & { kind: MediaKind };
