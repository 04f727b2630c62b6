import { fullestRecord } from '../course/fullest.ts';
import { facesOf } from '../course/people.ts';
import type { CourseRead } from '../course/read.ts';
import type { Problem } from '../model/problem.ts';
import { coverCourse, type CourseCoverage } from './coverage/course.ts';
import { entriesIn, type Entry } from './entries.ts';
import { setIsland } from './play/stage.ts';

/**
 * Everything that is written, and how it stands: what the studio's first page shows. Plain data, made
 * from a course with mistakes as well as from one without.
 */
export function layOut(read: CourseRead, root: string): Workbench {
  const entries = entriesIn(read, root);
  const known = new Set(entries.map(({ file }) => file));
  return {
    ...(read.file && { title: read.file.title }),
    entries,
    elsewhere: read.problems.filter(({ file }) => !known.has(file)),
    coverage: coverCourse(read),
    room: fullestRecord(read),
    playable: entries.flatMap((entry) => {
      const scenario = read.scenarios.find(({ file }) => file === entry.file);
      if (!scenario?.graph || !setIsland(read, scenario, entry.problems)) return [];
      const { graph } = scenario;
      return [{ address: entry.address, id: graph.id, faces: facesOf(graph) }];
    }),
  };
}

export type Workbench = {
  /** The course's. */
  title?: string;
  entries: Entry[];
  /** Mistakes in what has no page: a file that is not there, a picture, a folder. */
  elsewhere: Problem[];
  /** Nothing where the files that say what is in the course cannot be read. */
  coverage: CourseCoverage | undefined;
  /** Characters of the longest record of the whole course, where it can be counted. */
  room: number | undefined;
  /** The conversations that can be played, with everybody's faces. */
  playable: { address: string; id: string; faces: ReturnType<typeof facesOf> }[];
};
