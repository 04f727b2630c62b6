import { longCode } from '../model/code.ts';
import type { LearnerRecord, LessonRecord, OpenRun, RunRecord } from '../model/record.ts';
import { write } from './digits.ts';

/** The parts of a record's text, as the table in `codec.ts` lays them out. */
export function writeParts(record: LearnerRecord): string[] {
  return [
    ...writeReached(record),
    ...record.lessons.map(writeLesson),
    ...record.runs.map(writeRun),
    ...record.open.map((run) => (run.variant ? 'v' : '') + writeTrail(run, '')),
  ];
}

function writeReached({ reached, rows = 0 }: LearnerRecord): string[] {
  const kind = !reached ? 'k' : reached === 'passed' ? 'm' : 'l';
  return reached || rows > 0 ? [kind + write(rows, 2)] : [];
}

function writeLesson({ lesson, read, row, answers }: LessonRecord): string {
  const [kind, first] = row === undefined ? ['ab', ''] : ['cd', write(row, 2)];
  return kind[+read] + longCode(lesson) + first + answers.map(writeAnswer).join('');
}

/** A count is told from an option's code by being a letter. */
function writeAnswer({ question, chosen }: LessonRecord['answers'][number]): string {
  const ids = chosen.flatMap((one) => one.split('/'));
  const count = ids.length === 1 ? '' : write(ids.length);
  // What the course no longer has is there by its code; no id begins like one.
  const code = /^[a-z]/.test(question) ? longCode(question) : question;
  return code + count + ids.map(longCode).join('');
}

function writeRun(run: RunRecord): string {
  const [plain, passed] = run.variant ? 'sq' : 'rp';
  return (run.passed ? passed! : plain!) + writeTrail(run, write(run.day, 3) + write(run.row, 2));
}

function writeTrail({ scenario, variant = '', hash, trail }: OpenRun, when: string): string {
  return longCode(scenario) + hash + when + variant + trail;
}
