import type { z } from 'zod';
import { problem, type Problem } from '../../model/problem.ts';
import type { Issue } from './part.ts';
import type { SpotOf } from './schema-place.ts';
import { keysOfEach, valueAt } from './schema-shape.ts';

/**
 * Tells groups whose entries each have a name, such as the meters, and in which the keys of one stand
 * without it: its line was lost. What else is said of such a group only follows.
 */
export function tellNameless(
  issues: readonly Issue[],
  { schema, data, spot }: { schema: z.ZodType; data: unknown; spot: SpotOf },
): { left: Issue[]; nameless: Problem[] } {
  const groups = new Map<string, string[]>();
  const left = issues.filter(({ path: [top, below] }) => {
    const keys = below === undefined ? [] : keysWithoutName(schema, data, String(top));
    if (keys.length > 0) groups.set(String(top), keys);
    return keys.length === 0;
  });
  // The name may stand elsewhere, with nothing below it.
  const isName = (issue: Issue) =>
    issue.code === 'unrecognized_keys' &&
    issue.keys.every((key) => valueAt(data, [...issue.path.map(String), key]) === null);
  const nameless = [...groups].map(([key, keys]) => {
    const facts = {
      key,
      actual: `${keys.slice(0, 3).join(', ')} without a name above them`,
      expected: `a name on a line of its own, such as "${names[key] ?? 'name'}:", and these keys below it, two blanks further in`,
    };
    return problem('wrong-value', spot([key, keys[0]!], true), facts);
  });
  return { left: groups.size > 0 ? left.filter((one) => !isName(one)) : left, nameless };
}

/** Of a group of named entries, its keys, where all of them are keys of an entry. */
export function keysWithoutName(schema: z.ZodType, data: unknown, group: string): string[] {
  const known = keysOfEach(schema, [group]);
  const keys = Object.keys(Object(valueAt(data, [group])));
  return keys.length > 1 && keys.every((key) => known.includes(key)) ? keys : [];
}

const names: Readonly<Record<string, string>> = { meters: 'trust' };
