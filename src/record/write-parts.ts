import { longCode } from '../model/code.ts';
import type { LearnerRecord, LessonRecord, OpenRun, RunRecord } from '../model/record.ts';
import { write } from './digits.ts';

/** The parts of a record's text, as the table in `codec.ts` lays them out. */
export function writeParts(record: LearnerRecord): string[] {
  return [
    ...writeReached(record),
    ...record.lessons.map(writeLesson),
    ...record.runs.map(writeRun),
    ...record.open.map((run) => writeTrail(run, '')),
  ];
}

function writeReached({ reached, rows = 0 }: LearnerRecord): string[] {
  if (!reached && rows === 0) return [];
  return [(reached ? { completed: 'l', passed: 'm' }[reached] : 'k') + write(rows, 2)];
}

function writeLesson({ lesson, read, row, answers }: LessonRecord): string {
  const kind = row === undefined ? (read ? 'b' : 'a') : read ? 'd' : 'c';
  const first = row === undefined ? '' : write(row, 2);
  return kind + longCode(lesson) + first + answers.map(writeAnswer).join('');
}

/** A count is told from an option's code by being a letter. */
function writeAnswer({ question, chosen }: LessonRecord['answers'][number]): string {
  const count = chosen.length === 1 ? '' : write(chosen.length);
  return longCode(question) + count + chosen.map(longCode).join('');
}

function writeRun(run: RunRecord): string {
  return (run.passed ? 'p' : 'r') + writeTrail(run, write(run.day, 3) + write(run.row, 2));
}

function writeTrail({ scenario, hash, trail }: OpenRun, when: string): string {
  return longCode(scenario) + hash + when + trail;
}
