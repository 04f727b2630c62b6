import type { CourseFile } from '../model/course-file.ts';
import type { SiteFile } from '../model/site.ts';
import type { Problem } from '../model/problem.ts';
import { bodyStart } from '../language/traps.ts';
import { nameIn } from '../language/values.ts';
import type { YamlRead } from '../language/yaml/read.ts';
import { readDoc } from '../language/yaml/doc.ts';

/**
 * Adds to what is said of a limit in which line it is set: whoever lowers it there is told of a lesson
 * or a conversation, and would look for the reason in the wrong file.
 */
export function nameLimits(
  problems: readonly Problem[],
  { course, site, texts }: Sources,
): Problem[] {
  return problems.map((one) => {
    const set = setBy(one);
    return set === undefined ? one : { ...one, message: `${one.message} ${set}` };
  });

  function setBy(one: Problem): string | undefined {
    if (one.code === 'long-line' || one.code === 'long-sentence')
      return inCourse('That limit', 'words');
    if (one.code === 'hard-to-read') return inCourse('The age', 'age');
    const name = valueBehind(one);
    if (name === undefined || !site?.value || !Object.hasOwn(site.value, name)) return undefined;
    const { line } = site.spot([name, 'default']);
    return `$${name} is set in line ${line} of content/site.yaml.`;
  }

  function inCourse(what: string, key: 'words' | 'age'): string | undefined {
    if (!course?.value || !Object.hasOwn(Object(course.data), 'reading')) return undefined;
    const { line } = course.spot(['reading', key]);
    return `${what} is set in line ${line} of content/course.yaml.`;
  }

  /** The value that a meter goes past, or begins past. */
  function valueBehind({ code, file, facts = {} }: Problem): string | undefined {
    if (code !== 'over-limit' && code !== 'wrong-value') return undefined;
    const found = limitsIn(texts.get(file) ?? '').find(({ meter }) =>
      code === 'over-limit'
        ? facts['meter'] === meter
        : [`meters.${meter}.start`, `meters.${meter}.limit`].includes(String(facts['key'])),
    );
    return found?.name;
  }
}

/** The meters of a script that take a limit, or where they begin, from what is set once. */
function limitsIn(text: string): { meter: string; name: string }[] {
  const end = bodyStart(text);
  const front = readDoc(text.slice(text.indexOf('\n') + 1, text.lastIndexOf('---', end - 3)));
  if (end === 0 || front.broken) return [];
  const { meters } = Object(front.data()) as { meters?: unknown };
  return Object.entries(Object(meters) as Record<string, unknown>).flatMap(([meter, each]) => {
    const { limit, start } = Object(each) as Record<string, unknown>;
    const name = nameIn(String(limit)) ?? nameIn(String(start));
    return name === undefined ? [] : [{ meter, name }];
  });
}

type Sources = {
  course: YamlRead<CourseFile> | undefined;
  site: YamlRead<SiteFile> | undefined;
  /** What is written in each file. */
  texts: ReadonlyMap<string, string>;
};
