import type { z } from 'zod';
import { nearest } from '../guess.ts';
import { fieldAt, fits, keysAt, valueAt } from './schema-shape.ts';

/**
 * Of the findings of a schema one for each mistake. A key with another name is unknown, and the one
 * that was meant is missing: where there are as many of the one as of the other in a group, they are
 * the same, and `meant` says which, as far as that is plain. One that holds what two were to hold is
 * meant for both. One value may fail two demands at once.
 */
export function pairRenamed(
  issues: readonly Issue[],
  schema: z.ZodType,
  data: unknown,
): { left: Issue[]; meant: MeantKeys } {
  const meant = new Map<string, readonly string[]>();
  const echoes = new Set<Issue>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = pathOf(issue);
    const absent = issues.filter(
      (one) =>
        pathOf(one).slice(0, -1).join('/') === path.join('/') &&
        pathOf(one).length === path.length + 1 &&
        valueAt(data, pathOf(one)) === undefined,
    );
    for (const one of absent) {
      const key = String(one.path.at(-1));
      if (issue.keys.some((name) => nearest(name, [key]) === key)) echoes.add(one);
    }
    const others = absent.filter((one) => !echoes.has(one));
    const strange = issue.keys.filter((name) => nearest(name, keysAt(schema, path)) === undefined);
    const pair = pairIn(strange, others, schema, data, path);
    if (pair) meant.set([...path, strange[0]!].join('/'), pair);
    if (!pair && strange.length !== others.length) continue;
    for (const one of others) echoes.add(one);
    for (const [name, key] of pair ? [] : pairsOf(strange, others, schema, data, path)) {
      meant.set([...path, name].join('/'), [key]);
    }
  }
  const seen = new Set<string>();
  const left = issues.filter((issue) => {
    const place = issue.path.join('/');
    const isSecond = issue.code !== 'unrecognized_keys' && seen.has(place);
    if (issue.code !== 'unrecognized_keys') seen.add(place);
    return !isSecond && !echoes.has(issue);
  });
  return { left, meant };
}

/** The two keys that are missing, where `the-time: how he learned it` says what both were to say. */
function pairIn(
  strange: readonly string[],
  others: readonly Issue[],
  schema: z.ZodType,
  data: unknown,
  path: readonly (string | number)[],
): readonly string[] | undefined {
  const [name, ...more] = strange;
  if (name === undefined || more.length > 0 || others.length !== 2) return undefined;
  const [first, second] = others.map((one) => fieldAt(schema, pathOf(one)));
  if (!fits(name, first) || !fits(valueAt(data, [...path, name]), second)) return undefined;
  return others.map((one) => String(one.path.at(-1)));
}

/** What can only be meant one way: one of each, or a value and a field that fit nothing else. */
function pairsOf(
  strange: readonly string[],
  others: readonly Issue[],
  schema: z.ZodType,
  data: unknown,
  path: readonly (string | number)[],
): [name: string, key: string][] {
  const fitting = strange.map((name) =>
    others.filter((one) => fits(valueAt(data, [...path, name]), fieldAt(schema, pathOf(one)))),
  );
  return strange.flatMap((name, i) => {
    const [one, ...more] = strange.length === 1 ? others : fitting[i]!;
    const isOnly =
      one && more.length === 0 && fitting.every((all, j) => j === i || !all.includes(one));
    return isOnly ? [[name, String(one.path.at(-1))] as [string, string]] : [];
  });
}

function pathOf({ path }: Issue): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** By the path of an unknown key, the one that is missing in its place, or the two. */
export type MeantKeys = ReadonlyMap<string, readonly string[]>;
type Issue = z.core.$ZodIssue;
