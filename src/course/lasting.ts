import type { CourseFile } from '../model/course-file.ts';

/**
 * A lesson or a conversation that was renamed, under `was`, stays what it was called first wherever
 * that is written down: in learners' records, in an LMS's report, on devices, in addresses and in the
 * names of packages. Authors call it by its file. Of each address of the new name, that of the old.
 */
export function renamedIn(lessons: readonly Called[], scenarios: readonly Called[]): Renamed {
  const groups = Object.entries({ lessons, scenarios });
  const pairs = groups.flatMap(([group, all]) =>
    all.flatMap(({ id, was }) => (was ? [[`/${group}/${id}`, `/${group}/${was}`]] : [])),
  );
  return Object.fromEntries(pairs) as Renamed;
}

/** Text with links as authors write them, leading to where what is renamed has stayed. */
export function toLasting(text: string, renamed: Renamed): string {
  return text.replaceAll(
    /#(\/(?:lessons|scenarios)\/[a-z0-9-]+)/g,
    (_, address: string) => `#${renamed[address] ?? address}`,
  );
}

/** The modules of the course by lasting names. */
export function lastingModules({ modules }: Pick<CourseFile, 'modules'>, renamed: Renamed) {
  return modules.map(({ lesson, scenarios }) => ({
    ...(lesson !== undefined && { lesson: lastingId('lessons', lesson, renamed) }),
    scenarios: scenarios.map((id) => lastingId('scenarios', id, renamed)),
  }));
}

/** The lasting name of one lesson or conversation. */
export function lastingId(group: 'lessons' | 'scenarios', id: string, renamed: Renamed): string {
  return renamed[`/${group}/${id}`]?.slice(`/${group}/`.length) ?? id;
}

type Called = { id: string; was?: string | undefined };

/** By address. */
export type Renamed = Readonly<Record<string, string>>;
