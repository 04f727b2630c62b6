import type { Course } from '../../src/model/course.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { decode } from '../../src/record/codec.ts';

/** What a learner has done and was not told to be unsaved, to be found again wherever it is kept. */
export function createDeeds(course: Course): Deeds {
  const underway = new Map<string, Run>();
  const ended: Run[] = [];
  const answered = new Set<string>();
  const read = new Set<string>();
  return {
    decided({ ended: isEnded, ...run }) {
      if (isEnded) ended.push(run);
      if (isEnded) underway.delete(run.scenario);
      else underway.set(run.scenario, run);
    },
    answered: (lesson, question) => void answered.add(`${lesson}/${question}`),
    read: (lesson) => void read.add(lesson),
    missingFrom(text) {
      const held = recordIn(course, text);
      const has = ({ scenario, trail, variant }: Run, among: readonly Run[]) =>
        among.some(
          (one) =>
            one.scenario === scenario && one.variant === variant && one.trail.startsWith(trail),
        );
      const answers = held.lessons.flatMap(({ lesson, answers }) =>
        answers.map(({ question }) => `${lesson}/${question}`),
      );
      const readings = held.lessons.filter((each) => each.read).map(({ lesson }) => lesson);
      return [
        ...ended.filter((run) => !has(run, held.runs)).map((run) => said('run', run)),
        ...[...underway.values()]
          .filter((run) => !has(run, [...held.open, ...held.runs]))
          .map((run) => said('open run', run)),
        ...[...answered].filter((each) => !answers.includes(each)),
        ...[...read].filter((each) => !readings.includes(each)),
      ];
    },
    forget(text) {
      const held = recordIn(course, text);
      ended.splice(0, Infinity, ...held.runs);
      underway.clear();
      for (const run of held.open) underway.set(run.scenario, run);
      answered.clear();
      read.clear();
      for (const { lesson, answers, read: isRead } of held.lessons) {
        for (const { question } of answers) answered.add(`${lesson}/${question}`);
        if (isRead) read.add(lesson);
      }
    },
  };
}

function recordIn(course: Course, text: string): LearnerRecord {
  const found = decode(course, text);
  return 'record' in found ? found.record : { lessons: [], runs: [], open: [] };
}

function said(what: string, { scenario, trail, variant }: Run): string {
  return `${what} of ${scenario}${variant ? `/${variant}` : ''}: ${trail}`;
}

type Run = { scenario: string; trail: string; variant?: string | undefined };

export type Deeds = {
  decided(run: Run & { ended: boolean }): void;
  answered(lesson: string, question: string): void;
  read(lesson: string): void;
  /** All of it that a text does not hold. */
  missingFrom(text: string): string[];
  /** What the learner was told, or could not be told, to be gone: only what the text holds is left. */
  forget(text: string): void;
};
