import type { CourseFile, SiteFile } from '../model/course.ts';
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
    const { code, file, message } = one;
    if (code === 'long-line' || code === 'hard-to-read') return { ...one, message: atLine(one) };
    if (code !== 'over-limit' && code !== 'wrong-value') return one;
    const name = limitsIn(texts.get(file) ?? '').find(({ meter }) =>
      code === 'over-limit'
        ? message.includes(` brings ${meter} from `)
        : new RegExp(`"meters\\.${meter}\\.(?:start|limit)"`).test(message),
    )?.name;
    const line = name && site?.value && Object.hasOwn(site.value, name) && lineOf(site, name);
    if (!line) return one;
    return { ...one, message: `${message} $${name} is set in line ${line} of content/site.yaml.` };
  });

  function lineOf({ spot }: YamlRead<SiteFile>, name: string): number | undefined {
    return spot([name, 'default']).line;
  }

  function atLine({ code, message }: Problem): string {
    const key = code === 'long-line' ? 'words' : 'age';
    if (course?.value === undefined || !Object.hasOwn(Object(course.data), 'reading'))
      return message;
    const { line } = course.spot(['reading', key]);
    const set = `line ${line} of course.yaml`;
    return code === 'long-line'
      ? message.replace('the reading level in course.yaml', set)
      : message.replace(/(?<=at the age of \d+)/, `, which ${set} sets`);
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
