import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CreditsFile, endings, type MediaKind } from '../../model/media.ts';
import type { Problem, Spot } from '../../model/problem.ts';
import type { Use } from '../../language/names.ts';
import { readYaml } from '../../language/yaml/read.ts';
import { readText } from '../files.ts';
import { namesakeOf } from '../namesake.ts';

/** What lies in `content/media/`, and what `credits.yaml` there says about it. There may be none. */
export function readMediaFolder(root: string): MediaFolder {
  const folder = join(root, 'content/media');
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    : [];
  const credits = join(folder, 'credits.yaml');
  const misnamed = namesakeOf(credits);
  const files = found
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .filter(({ name }) => name !== misnamed && !notes.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name }): [string, MediaFile] => [name, describe(path, name, root)]);
  const none = {
    files: new Map(files),
    credits: {},
    creditSpot: () => ({ file: 'content/media' }),
    uses: [],
  };
  if (!statSync(credits, { throwIfNoEntry: false }) && misnamed === undefined) {
    return { ...none, problems: [], paths: [] };
  }
  const { file, text, problems } = readText(credits, root);
  if (problems.length > 0) return { ...none, credits: undefined, problems, paths: [credits] };
  const read = readYaml({ file, text, schema: CreditsFile, where: 'in this file' });
  return {
    files: new Map(files),
    credits: read.value,
    creditSpot: (name) => read.spot([name], true),
    uses: Object.entries(read.value ?? {}).flatMap(([name, { source = '' }]): Use[] =>
      address.test(source)
        ? [{ kind: 'link', name: source, spot: read.spot([name, 'source']) }]
        : [],
    ),
    problems: read.problems,
    paths: [credits],
  };
}

function describe(path: string, name: string, root: string): MediaFile {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kinds = Object.entries(endings) as [MediaKind, readonly string[]][]; // `entries` forgets them.
  const kind = kinds.find(([, known]) => known.includes(ending))?.[0];
  const { size: bytes } = statSync(path);
  return { name, path, file: relative(root, path), ending, bytes, ...(kind && { kind }) };
}

/** A source that is an address, and becomes a link. */
const address = /^(?:https?:|www\.)\S*$/i;

/** What lies there and is no medium. */
const notes = /(?:^|\/)\.|^(?:credits\.yaml|README\.md)$/;

/** A file of `content/media/`. */
export type MediaFile = {
  /** As an author names it: below that folder. */
  name: string;
  path: string;
  /** As a reader should see it, relative to the project. */
  file: string;
  ending: string;
  bytes: number;
  /** By its name; missing where no browser, or not every one, shows it. */
  kind?: MediaKind;
};

export type MediaFolder = {
  files: Map<string, MediaFile>;
  /** Missing where they could not be read. */
  credits: CreditsFile | undefined;
  creditSpot: (name: string) => Spot;
  /** Where the sources of the media lead. */
  uses: Use[];
  problems: Problem[];
  /** What was read beside the media themselves. */
  paths: string[];
};
