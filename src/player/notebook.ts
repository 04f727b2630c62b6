import type { Course } from '../model/course.ts';
import type { LearnerRecord, OpenRun, RunRecord } from '../model/record.ts';
import type { Report, Row } from '../model/report.ts';
import { dayOf } from '../record/attempts.ts';
import { claims } from '../record/claims.ts';
import { decode, encode } from '../record/codec.ts';
import { coursePassed, runPasses, scenarioPassed } from '../record/outcome.ts';
import { report } from '../record/report.ts';
import { listRows, nextRow } from '../record/rows.ts';
import { settle } from '../record/settle.ts';
import type { Start } from '../tracking/desk.ts';
import type { KeptRun, Said } from './events.ts';
import { openReplays, type Replays } from './replays.ts';
import { entryOf, lessonState, runState, type LessonState, type RunState } from './states.ts';

/**
 * The learner's record while the course is open: what has been done, what comes next, and what is
 * to be saved. Every change gives the text to keep; where rows or a status changed, the news, too.
 */
export function openNotebook(parts: NotebookParts): Notebook {
  const { scenario, has, hasEnded, finished } = openReplays(parts.course);
  let { course } = parts;
  let record: LearnerRecord = { lessons: [], runs: [], open: [] };
  let sequence = 0;
  let seed = '';
  let mode: Notebook['mode'] = 'finding';
  let sent: Notebook['sent'];
  /** Done before it was known what had been done already. */
  const early: (() => void)[] = [];

  const today = () => dayOf(parts.now());
  const outlineOf = (id: string) => course.scenarios.find((each) => each.id === id)!;
  const hashOf = (id: string) => outlineOf(id).hash;
  const withoutOpen = (id: string) => record.open.filter((run) => run.scenario !== id);
  const fresh = () => encode(record, (sequence += 1));

  const keep = () => {
    if (mode === 'normal') parts.keep(fresh());
  };
  /** Marks what has been reached, and keeps the record with all there is to tell. */
  const keepAndTell = () => {
    record = settle(course, record, finished(record.runs));
    if (mode === 'normal') parts.keep(fresh(), news());
  };
  const news = () => {
    const runs = finished(record.runs);
    return { report: report(course, record, runs), rows: listRows(course, record, runs) };
  };

  const endRun = (kept: KeptRun) => {
    const row = nextRow(record, finished(record.runs));
    const run = { ...kept, hash: hashOf(kept.scenario), day: today(), row };
    record = { ...record, open: withoutOpen(kept.scenario), runs: [...record.runs, run] };
    keepAndTell();
  };
  const answer = ({ lesson: id, question, chosen }: Said['question-answered']) => {
    const lesson = entryOf(record, id);
    if (lesson.answers.some((each) => each.question === question)) return;
    lesson.answers.push({ question, chosen });
    const { questions } = course.lessons.find((each) => each.id === id)!;
    const there = lesson.answers.filter((each) => questions.some(({ id }) => id === each.question));
    if (lesson.row === undefined && there.length < questions.length) return keep();
    // A question that has come in since the check was taken: all of them in new rows, behind all others.
    lesson.answers = there;
    lesson.row = nextRow(record, finished(record.runs));
    keepAndTell();
  };
  const readLesson = ({ lesson: id }: Said['lesson-read']) => {
    const lesson = entryOf(record, id);
    if (lesson.read) return;
    lesson.read = true;
    keepAndTell();
  };
  const whenKnown =
    <Told>(deed: (said: Told) => void) =>
    (said: Told) =>
      mode === 'finding' ? void early.push(() => deed(said)) : deed(said);

  return {
    get course() {
      return course;
    },
    scenario,
    has,
    get seed() {
      return seed;
    },
    get mode() {
      return mode;
    },
    take({ state, learner, mode: opened, passMark }) {
      // An LMS that has a pass mark of its own is obeyed.
      if (passMark !== undefined) course = { ...course, pass: passMark };
      seed = learner ?? '';
      const read = decode(course, state);
      if ('record' in read) ({ record, seq: sequence } = read);
      const newer = 'fault' in read && read.fault === 'newer';
      mode = opened !== 'normal' ? 'review' : newer ? 'newer' : 'normal';
      if (mode !== 'normal') return;
      // An edit to a conversation may let an open run end where it stands: then it is finished.
      const ended = record.open.filter((run) => hasEnded(run));
      for (const run of ended) endRun(run);
      for (const deed of early.splice(0)) deed();
    },
    news,
    fresh,
    run: (id) => runState(record, outlineOf(id), today(), scenario),
    keepRun(kept) {
      const run: OpenRun = { ...kept, hash: hashOf(kept.scenario) };
      record = { ...record, open: [...withoutOpen(kept.scenario), run] };
      keep();
    },
    endRun,
    dropRun({ scenario: id }) {
      const open = withoutOpen(id);
      if (open.length === record.open.length) return;
      record = { ...record, open };
      keep();
    },
    answer: whenKnown(answer),
    readLesson: whenKnown(readLesson),
    lesson: (id) =>
      lessonState(
        record,
        course.lessons.find((each) => each.id === id)!,
      ),
    runs: (id) => record.runs.filter((run) => run.scenario === id),
    claims: () => claims(course, finished(record.runs)),
    hasEvidence(id, practised = []) {
      const runs = finished(practised.map((run) => ({ ...run, scenario: id, row: 0 })));
      return record.runs.length > 0 || runs.some((run) => runPasses(course, run, [run]));
    },
    get sent() {
      return sent;
    },
    stored() {
      sent = { time: parts.now(), ...news() };
    },
    passed(id) {
      const done = { course, record, runs: finished(record.runs) };
      return id === undefined ? coursePassed(done) : scenarioPassed(id, done);
    },
  };
}

export type NotebookParts = {
  course: Course;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Called with the text to keep after each change, and with the news where there is any. */
  keep: (state: string, news?: News) => void;
};

type News = { report: Report; rows: Row[] };

export type Notebook = Pick<Replays, 'scenario' | 'has'> & {
  readonly course: Course;
  /** Whose it is: the order of choices differs from person to person and stays for one. */
  readonly seed: string;
  /**
   * `finding` until it is known what has been done. Nothing is written in `review`, nor over what a
   * `newer` version of the course has written.
   */
  readonly mode: 'finding' | 'normal' | 'review' | 'newer';
  /** Takes over what was kept last time; a text that cannot be read changes nothing. */
  take: (start: Omit<Start, 'retell'>) => void;
  /** All there is to tell: rows, score, status, competences. */
  news: () => News;
  /** The record as text, under a new number. */
  fresh: () => string;
  run: (scenario: string) => RunState;
  /** Only in `normal` mode, as are the next two: what counts waits until it is known what has. */
  keepRun: (run: KeptRun) => void;
  endRun: (run: KeptRun) => void;
  dropRun: (run: Said['run-dropped']) => void;
  /** Notes the first answer to a question; later ones are for learning and change nothing. */
  answer: (answer: Said['question-answered']) => void;
  readLesson: (reading: Said['lesson-read']) => void;
  lesson: (id: string) => LessonState;
  /** The runs of a conversation that counted, oldest first. */
  runs: (scenario: string) => Pick<RunRecord, 'trail' | 'variant' | 'day'>[];
  claims: () => ReturnType<typeof claims>;
  /**
   * Whether there is something to go by that one can do it alone: a run that counted, of any
   * conversation, or a practice run of this one that would have passed.
   */
  hasEvidence: (
    scenario: string,
    practised?: readonly Pick<OpenRun, 'trail' | 'variant'>[],
  ) => boolean;
  /** What the LMS has been told by the last time it took something in this visit, and when that was. */
  readonly sent: (News & { time: number }) | undefined;
  /** Called when all that there was to keep has been taken. */
  stored: () => void;
  /** Whether a conversation, or every one of them, has been passed. */
  passed: (scenario?: string) => boolean;
};
