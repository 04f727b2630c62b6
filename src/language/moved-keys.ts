import type { z } from 'zod';
import { problem, type Problem } from '../model/problem.ts';
import { keysAt, valueAt } from './schema-problem.ts';
import type { SpotOf } from './yaml.ts';

/**
 * Keys that begin too far out: a group without anything in it, and beside it keys that only that
 * group knows. One slip, so one message; the findings of the schema that follow from it are left out.
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
    const facts = { name, key: String(path.at(-1)) };
    return [
      { issue, stray, moved: problem('yaml-too-far-out', spot([...beside, name], true), facts) },
    ];
  });
  const left = issues.filter(
    (one) => !found.some(({ issue, stray }) => one === issue || one === stray),
  );
  return { moved: found.map(({ moved }) => moved), left };
}
