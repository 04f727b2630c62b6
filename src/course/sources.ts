import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { guess } from '../language/guess.ts';
import type { Use } from '../language/names.ts';
import { readYaml, type YamlRead } from '../language/yaml/read.ts';
import { problem, type Problem } from '../model/problem.ts';
import { SourcesFile } from '../model/sources.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { readText } from './files.ts';
import { namesakeOf } from './namesake.ts';

/**
 * Reads `content/sources.yaml`: from which source each idea is, and where it is used. A course need
 * not have one: then it has no page of sources.
 */
export function readSources(root: string): SourcesRead {
  const path = join(root, 'content/sources.yaml');
  if (!existsSync(path) && namesakeOf(path) === undefined) {
    return { problems: [], uses: [], paths: [] };
  }
  const { file, text, problems } = readText(path, root);
  if (problems.length > 0) return { problems, uses: [], paths: [path] };
  const read = readYaml({ file, text, schema: SourcesFile, where: 'in this file' });
  // An address is checked where every link is.
  const uses = placesOf(read).flatMap(({ place, spot }): Use[] =>
    place.startsWith('/') ? [{ kind: 'link', name: `#${place}`, spot }] : [],
  );
  return { read, problems: [...read.problems, ...checkBare(read)], uses, paths: [path] };
}

/** Checks what an idea names besides addresses: its sources, and sheets, terms and briefs. */
export function checkSources({ read }: SourcesRead, known: Known): Problem[] {
  if (!read?.value) return [];
  const { sources, ideas } = read.value;
  const wrong = (path: (string | number)[], actual: string, expected: string, names: string[]) =>
    problem('wrong-value', read.spot(path), {
      key: path.filter((part) => typeof part === 'string').join('.'),
      actual: `"${actual}"`,
      expected,
      guess: guess(actual, names),
    });
  const ids = Object.keys(sources);
  const strange = ideas.flatMap(({ from }, i) =>
    from.flatMap((id, j) =>
      ids.includes(id) ? [] : wrong(['ideas', i, 'from', j], id, 'an id of `sources` above', ids),
    ),
  );
  const names = Object.entries(known).flatMap(([kind, list]) =>
    (list ?? []).map((id) => `${kind} ${id}`),
  );
  const isUnread = (place: string) => place.startsWith('term ') && !known.term;
  const lost = placesOf(read).flatMap(({ place, path }) =>
    place.startsWith('/') || names.includes(place) || isUnread(place)
      ? []
      : wrong(path, place, forms, names),
  );
  const all = ideas.map(({ id }) => id);
  const twice = ideas.flatMap(({ id }, i) =>
    all.indexOf(id) === i ? [] : wrong(['ideas', i, 'id'], id, 'an id that no other idea has', []),
  );
  return [...strange, ...lost, ...twice];
}

function placesOf({ value, spot }: YamlRead<SourcesFile>) {
  return (value?.ideas ?? []).flatMap(({ where }, i) =>
    where.map((place, j) => {
      const path = ['ideas', i, 'where', j];
      return { place, path, spot: spot(path) };
    }),
  );
}

const forms =
  'a place of the course: /lessons/its-id/its-heading, /scenarios/its-id/its-scene, or sheet, term or brief and its id';

/** The terms are missing where they could not be read. */
type Known = Record<'sheet' | 'brief', readonly string[]> & {
  term: readonly string[] | undefined;
};

export type SourcesRead = {
  /** Missing where the course has no such file, or it could not be read. */
  read?: YamlRead<SourcesFile>;
  problems: Problem[];
  /** Where its addresses lead. */
  uses: Use[];
  paths: string[];
};
