import type { z } from 'zod';
import { problem, type Problem } from '../../model/problem.ts';
import type { OffsetOf } from './doc.ts';
import { pathOf, type Issue } from './part.ts';
import { quoted } from './quoted.ts';
import type { SpotOf } from './schema-place.ts';
import { fieldAt, fits, valueAt, type Path } from './schema-shape.ts';
import { whyQuoted } from './slip-words.ts';

/**
 * Texts in braces that a comma of their own has cut: what stands behind it is taken for a key without a
 * value. Each is told once, where it begins, with all of it as it should be; `left` are the findings that
 * do not come of that.
 */
export function tellCommas(
  issues: readonly Issue[],
  read: Read,
): { cut: Problem[]; left: Issue[] } {
  const cut = new Map<string, Problem>();
  const others = issues.flatMap((issue): Issue[] => {
    const path = pathOf(issue);
    const isKeys = issue.code === 'unrecognized_keys';
    const [group, keys] = isKeys ? [path, issue.keys] : [path.slice(0, -1), [String(path.at(-1))]];
    const own = keys.filter((key) => {
      const head = headOf(group, key, read);
      if (head !== undefined) cut.set([...group, head].join('/'), tell([...group, head], read));
      return head === undefined;
    });
    if (own.length === 0) return [];
    return [isKeys ? { ...issue, keys: own } : issue];
  });
  // What is left of the text may not be what is wanted there.
  const left = others.filter((issue) => !cut.has(pathOf(issue).join('/')));
  return { cut: [...cut.values()], left };
}

/** The key of the text that goes on behind the comma; nothing where this is none. */
function headOf(group: Path, key: string, { data, text, offset }: Read): string | undefined {
  const all = entriesOf(valueAt(data, group));
  const at = all.findIndex(([name]) => name === key);
  const [head, value] = all.slice(0, Math.max(0, at)).findLast(([, one]) => one !== null) ?? [];
  const isText = typeof value === 'string' || typeof value === 'number';
  if (at < 0 || !isText || all[at]![1] !== null) return undefined;
  const rest = text.slice(offset([...group, key], true));
  return rest.startsWith(key) && /^\s*[,}]/.test(rest.slice(key.length)) ? head : undefined;
}

function tell(path: Path, { data, text, schema, offset, spot }: Read): Problem {
  const key = String(path.at(-1));
  const group = path.slice(0, -1);
  const all = entriesOf(valueAt(data, group));
  const from = all.findIndex(([name]) => name === key);
  const end = all.findIndex(([, value], i) => i > from && value !== null);
  const last = all.at(end < 0 ? -1 : end - 1)![0];
  const written = text.slice(offset(path), offset([...group, last], true) + last.length);
  const words = written.replace(/\s+/g, ' ');
  const field = fieldAt(schema, path);
  const isList = fits(words.split(/, ?/), field);
  // With a comma between its digits a number is one as some people write it.
  const number = words.replace(/^(\d+), ?(\d+)$/, '$1.$2');
  const meant = fits(Number(number), field) ? number : isList ? `[${words}]` : quoted(words);
  const why = isList ? 'a list in one line stands in square brackets.' : whyQuoted(words);
  const reason = `${why} Write ${key}: ${meant}.`;
  return problem('broken-yaml', spot(path), { reason });
}

const entriesOf = (group: unknown) => Object.entries(Object(group) as Record<string, unknown>);

type Read = {
  data: unknown;
  text: string;
  schema: z.ZodType;
  offset: OffsetOf;
  spot: SpotOf;
};
