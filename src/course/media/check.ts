import { endings, heaviest, type MediaKind } from '../../model/media.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Use } from '../../language/desk.ts';
import { guess } from '../../language/guess.ts';
import { isWhatItSays } from './content.ts';
import type { MediaFile, MediaFolder } from './folder.ts';

/**
 * Checks what lessons and conversations show against what lies in `content/media/`. What is wrong
 * with a name stands where the name is written; what is wrong with a file stands at the file, once.
 * `shown` are the files that a package needs.
 */
export function checkMedia(folder: MediaFolder, uses: readonly Use[]): MediaRead {
  const problems: Problem[] = [];
  const shown = new Map<string, MediaFile>();
  for (const use of uses) {
    if (!isMedium(use)) continue;
    const file = folder.files.get(use.name);
    const wrong = file ? kindProblem(use, file) : missing(use, folder);
    if (wrong) problems.push(wrong);
    else if (file && !shown.has(file.name)) {
      shown.set(file.name, file);
      problems.push(...fileProblems(use, file));
    }
  }
  const files = [...shown.values()];
  problems.push(...files.flatMap((file) => weigh(file)), ...weighAll(files));
  problems.push(...checkCredits(folder, files));
  return { shown: files, problems };
}

function isMedium(use: Use): use is MediaUse {
  return Object.hasOwn(kinds, use.kind);
}

function missing({ name, spot }: MediaUse, { files }: MediaFolder): Problem {
  const names = [...files.keys()];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) {
    const cure = 'A package shows nothing from elsewhere: save the file there, and name that.';
    return problem('missing-media', spot, { name, cure });
  }
  const last = name.split('/').at(-1);
  const namesake = names.find((one) => one.split('/').at(-1) === last);
  const near = namesake ? ` Did you mean "${namesake}"?` : guess(name, names);
  return problem('missing-media', spot, { name, guess: near, cure: putThere });
}

function kindProblem({ kind, name, spot }: MediaUse, file: MediaFile): Problem | undefined {
  if (file.kind === kind) return undefined;
  const forms = listOf(endings[kind].map((ending) => `.${ending}`));
  const what = file.kind
    ? `it is ${kinds[file.kind]}`
    : 'it is of a kind that not every browser shows';
  const reason = `${what}, and ${kinds[kind]} is wanted: ${forms}.`;
  return problem('media-type', spot, { name, reason });
}

function fileProblems({ name, spot }: MediaUse, { path, ending }: MediaFile): Problem[] {
  if (!fitName.test(name) || name.length > longest) {
    return [problem('media-name', spot, { name, most: longest })];
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

/** An entry without a file, and a file without an entry. What a trainer writes needs no licence. */
function checkCredits({ credits, creditSpot, files }: MediaFolder, shown: MediaFile[]): Problem[] {
  if (!credits) return [];
  const lost = Object.keys(credits).filter((name) => !files.has(name));
  const cure = 'Take this entry away, or give the file this name.';
  const names = [...files.keys()];
  return [
    ...lost.map((name) =>
      problem('missing-media', creditSpot(name), { name, guess: guess(name, names), cure }),
    ),
    ...shown
      .filter(({ kind, name }) => kind && credited.includes(kind) && !Object.hasOwn(credits, name))
      .map(({ file, name, kind }) => problem('no-credit', { file }, { kind: kind!, name })),
  ];
}

/** The name of a file in a package: what no LMS and no server trips over. */
const fitName = /^[a-z0-9][a-z0-9_.-]*(?:\/[a-z0-9][a-z0-9_.-]*)*$/;
/** Under `assets/media/` the whole path must stay below a hundred characters. */
const longest = 80;
const putThere = 'Put it there, or name one that is.';
const credited: MediaKind[] = ['picture', 'sound', 'film'];
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

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export type MediaRead = { shown: MediaFile[]; problems: Problem[] };

type MediaUse = Use & { kind: MediaKind };
