import { FrontMatter } from '../model/front-matter.ts';
import type { Problem } from '../model/problem.ts';
import { castOf } from './cast.ts';
import { missingHyphens } from '../language/front-lines.ts';
import { nearest } from '../language/guess.ts';
import { namedBy } from '../language/plain-id.ts';
import { frontHomeOf } from './key-homes.ts';
import { takeSpeakers } from './variant-speech.ts';
import type { Source } from '../language/source.ts';
import { bodyStart } from '../language/traps.ts';
import { fillNumbers, type Values } from '../language/values.ts';
import { isBareKey } from '../language/yaml/bare-keys.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { keysWithoutName } from '../language/yaml/nameless.ts';
import { readYaml } from '../language/yaml/read.ts';

/**
 * Reads the front matter by its schema. What can be read comes back even when something else in it
 * is wrong, so that one mistake there neither hides another nor makes every scene below look wrong.
 */
export function readFrontMatter(source: Source, values: Values): FrontRead {
  const end = bodyStart(source.text);
  if (end === 0 || isStory(source.text.slice(0, end))) {
    return {
      problems: [missingHyphens(source)],
      missing: true,
      parts: {},
      names: unread,
      flags: [],
      at: () => 0,
    };
  }
  const begin = source.text.indexOf('\n') + 1;
  const { text, problems } = takeSpeakers(source, end);
  const read = readYaml({
    file: source.file,
    text: text.slice(begin, text.lastIndexOf('---', end - 3)),
    firstLine: 2,
    schema: FrontMatter,
    where: 'in the front matter',
    homeOf: frontHomeOf,
    prepare: (data) => withNumbers(data, values),
  });
  return {
    ...(read.value && problems.length === 0 && { value: read.value }),
    parts: read.value ?? salvage(read.data),
    missing: false,
    problems: [...problems, ...read.problems, ...checkBare(read, isBare)],
    names: read.data === undefined ? unread : namesIn(read.data),
    flags: flagsIn(read.data),
    at: (path, key) => begin + read.offset(path, key),
  };
}

const isBare = (key: string) => isBareKey(key) || key === 'about';

/** A heading and choices below it: then the line that seems to close it stands between two scenes. */
const isStory = (front: string) => /^## \S[^]*^- \[[a-z]/m.test(front);

/** `$name` is a number only where a number can stand; elsewhere it is part of a text. */
function withNumbers(data: unknown, values: Values): unknown {
  if (!isGroup(data)) return data;
  const numeric = ['minutes', 'meters', 'variants'].filter((key) => key in data);
  return {
    ...data,
    ...Object.fromEntries(numeric.map((key) => [key, fillNumbers(data[key], values)])),
  };
}

/** Each part that holds by itself. */
function salvage(data: unknown): Partial<FrontMatter> {
  const top = isGroup(data) ? data : {};
  const parts = Object.entries(FrontMatter.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(top[key]);
    return read.success && read.data !== undefined ? [[key, read.data]] : [];
  });
  // Each part was just checked by its own piece of the schema.
  return Object.fromEntries(parts) as Partial<FrontMatter>;
}

/** What is declared, as far as it can be told without the schema's blessing. */
function namesIn(data: unknown): FrontRead['names'] {
  const top = isGroup(data) ? data : {};
  const misspelt = (key: string) =>
    Object.keys(top).some((name) => !(name in FrontMatter.shape) && nearest(name, [key]));
  const declared = (key: string, list: unknown): unknown[] | undefined => {
    if (!(key in top)) return misspelt(key) ? undefined : [];
    return Array.isArray(list) ? list : undefined;
  };
  const ids = (list: unknown[] | undefined) =>
    list?.every((id) => typeof id === 'string')
      ? // Two may stand there without the comma between them.
        namedBy(list.flatMap((id) => (/\s/.test(id) ? [id, ...id.split(/[\s,;]+/)] : [id])))
      : undefined;
  const isNameless = keysWithoutName(FrontMatter, top, 'meters').length > 0;
  const meters = isGroup(top.meters) ? Object.keys(top.meters) : top.meters;
  const others = declared('others', top.others);
  const cast = hasName(top.customer) && others?.every(hasName);
  return {
    meters: Array.isArray(top.meters) || isNameless ? undefined : ids(declared('meters', meters)),
    flags: ids(declared('flags', top.flags)),
    cast: cast ? [...castOf(top.customer as Named, others as Named[]).keys()] : undefined,
  };
}

function flagsIn(data: unknown): unknown[] {
  return isGroup(data) && Array.isArray(data.flags) ? data.flags : [];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasName(value: unknown): value is Named {
  return typeof Object(value).name === 'string';
}

const unread = { meters: undefined, flags: undefined, cast: undefined };

type Named = { name: string };

export type FrontRead = {
  /** There only when everything holds. */
  value?: FrontMatter;
  /** What holds by itself. */
  parts: Partial<FrontMatter>;
  /** The file has none. */
  missing: boolean;
  problems: Problem[];
  names: Record<'meters' | 'flags' | 'cast', string[] | undefined>;
  /** As they are listed, whether they can be ids or not. */
  flags: readonly unknown[];
  /** Where in the file a value (or its key) stands, in characters from the top. */
  at: (path: readonly (string | number)[], key?: boolean) => number;
};
