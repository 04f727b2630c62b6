import type { CourseFile } from '../model/course-file.ts';
import { FrontMatter } from '../model/front-matter.ts';
import { LessonFrontMatter } from '../model/lesson.ts';
import { problem, type Problem } from '../model/problem.ts';
import { bodyStart } from '../language/traps.ts';
import { kindNames, otherKind, type Kind } from './page-kinds.ts';
import type { Page } from './pages.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * A lesson that lies among the conversations, or the other way round, by what only one of the two can
 * have: read by the rules of the other, every line of it would be a mistake. One that has something of
 * both is read as what its folder says. `there` are the ids that its right folder has already.
 */
export function misplaced(
  { kind, id, lang, file, text }: Page,
  there: readonly string[],
  course: CourseFile | undefined,
): Problem | undefined {
  const right = otherKind[kind];
  const signs = signsOf(right, text);
  if (signs.length < 2 || signsOf(kind, text).length > 0) return undefined;
  const isNamed = course?.modules.some(({ lesson, scenarios }) =>
    kind === 'lesson' ? lesson === id : scenarios.includes(id),
  );
  return problem(
    'wrong-folder',
    { file },
    {
      what: `This is a ${kindNames[right]}, by its \`${signs[0]}\` and \`${signs.at(-1)}\`.`,
      folder: `content/${right}s/${lang}`,
      also: there.includes(id)
        ? ', under another name, for one of this name is there'
        : isNamed
          ? `, and in content/course.yaml ${places[right](id)}`
          : '',
    },
  );
}

/** What only a file of this kind can have, as it is written; what tells most comes first. */
function signsOf(kind: Kind, text: string): string[] {
  const start = bodyStart(text);
  const [front, body] = [text.slice(0, start), text.slice(start)];
  const keys = own[kind].filter((key) => new RegExp(`^${key}:`, 'm').test(front));
  keys.sort((a, b) => Number(b === plainest[kind]) - Number(a === plainest[kind]));
  return [...keys, ...(inBody[kind].exec(body) ?? [])];
}

const keysOf = {
  scenario: Object.keys(FrontMatter.shape),
  lesson: Object.keys(LessonFrontMatter.shape),
};
const own: Record<Kind, string[]> = {
  scenario: keysOf.scenario.filter((key) => !keysOf.lesson.includes(key)),
  lesson: keysOf.lesson.filter((key) => !keysOf.scenario.includes(key)),
};
const inBody: Record<Kind, RegExp> = {
  scenario: /^##+ ending(?= [a-z0-9-]+:)/m,
  lesson: new RegExp(`^<(?:${Object.keys(vocabulary).join('|')})\\b`, 'm'),
};
const plainest = { lesson: 'objectives', scenario: 'customer' } as const;
const places: Record<Kind, (id: string) => string> = {
  scenario: () => 'name it under `scenarios`, no longer as a `lesson`',
  lesson: (id) => `write "- lesson: ${id}" for it, and take it out of \`scenarios\``,
};
