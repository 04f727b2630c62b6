import type { z } from 'zod';
import { problem, type Problem } from '../model/problem.ts';
import { keysAt, valueAt } from './schema-problem.ts';
import type { SpotOf } from './yaml.ts';

/**
 * Keys that begin too far out: below a group, or below a group without anything in it, keys that only
 * that group knows. One slip, so one message; the findings of the schema that follow from it are left
 * out.
 */
export function takeMoved(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
  spot: SpotOf,
): { moved: Problem[]; left: z.core.$ZodIssue[] } {
  const strays = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const found = issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (path.length === 0 || valueAt(data, path) !== null) return [];
    const beside = path.slice(0, -1);
    const stray = strays.find((one) => one.path.join('/') === beside.join('/'));
    const known = keysAt(schema, path);
    const [name] = stray?.keys ?? [];
    if (!stray || name === undefined || !stray.keys.every((key) => known.includes(key))) return [];
    const facts = { name, key: String(path.at(-1)), how: 'with two more blanks' };
    return [
      { issue, stray, moved: problem('yaml-too-far-out', spot([...beside, name], true), facts) },
    ];
  });
  const out = strays.flatMap((stray) => outOf(stray, schema, data, spot));
  const left = issues.filter(
    (one) =>
      !found.some(({ issue, stray }) => one === issue || one === stray) &&
      !out.some(({ stray, inner }) => one === stray || isMissing(one, inner)),
  );
  return { moved: [...found, ...out].map(({ moved }) => moved), left };
}

/** The keys of one finding, when all belong to the group that is written right above them. */
function outOf(
  stray: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  data: unknown,
  spot: SpotOf,
): Out[] {
  const path = stray.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const given = Object.keys(Object(valueAt(data, path)));
  const [name] = stray.keys;
  const key = given[given.indexOf(name ?? '') - 1];
  if (name === undefined || key === undefined) return [];
  const group = valueAt(data, [...path, key]);
  const isList = Array.isArray(group);
  const last = isList ? group.length - 1 : undefined;
  const inside = last === undefined ? [...path, key] : [...path, key, last];
  const known = keysAt(schema, inside);
  const held = Object.keys(Object(valueAt(data, inside)));
  const [beside] = held;
  const fits = stray.keys.every((one) => known.includes(one) && !held.includes(one));
  if (!fits || beside === undefined) return [];
  const facts = { name, key, how: `in the column of "${beside}"` };
  const inner = stray.keys.map((one) => [...inside, one].join('/'));
  return [{ stray, inner, moved: problem('yaml-too-far-out', spot([...path, name], true), facts) }];
}

/** What is written too far out is not missing further in. */
function isMissing({ path }: z.core.$ZodIssue, inner: readonly string[]): boolean {
  return inner.includes(path.map(String).join('/'));
}

type Out = { stray: z.core.$ZodIssue; inner: string[]; moved: Problem };
