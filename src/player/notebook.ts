import type { Course } from '../model/course.ts';
import type { FinishedRun, LearnerRecord, LessonRecord, OpenRun } from '../model/record.ts';
import type { Report, Row } from '../model/report.ts';
import { countsNext, dayOf } from '../record/attempts.ts';
import { claims } from '../record/claims.ts';
import { decode, encode } from '../record/codec.ts';
import { lessonComplete } from '../record/outcome.ts';
import { report } from '../record/report.ts';
import { listRows, nextRow } from '../record/rows.ts';
import { settle } from '../record/settle.ts';
import type { Start } from '../tracking/desk.ts';
import { createScenario, type Scenario } from '../scenario/machine.ts';
import { decisionsOf, replay, type Replay } from '../scenario/trail.ts';

/**
 * The learner's record while the course is open: what has been done, what comes next, and what is
 * to be saved. Every change gives the text to keep; where rows or a status changed, the news, too.
 */
export function openNotebook(parts: NotebookParts): Notebook {
  const { now, keep } = parts;
  let { course } = parts;
  const machines = new Map<string, Scenario>();
  let record: LearnerRecord = { lessons: [], runs: [], open: [] };
  let sequence = 0;
  let seed = '';
  let reviewing = false;

  const scenario = (id: string): Scenario => {
    const { logic } = course.scenarios.find((each) => each.id === id)!;
    const made = machines.get(id) ?? createScenario(id, logic);
    machines.set(id, made);
    return made;
  };

  /** The record's runs, replayed; one that no longer replays to an ending is left out. */
  const finished = (): FinishedRun[] =>
    record.runs.flatMap(({ scenario: id, trail, row }) => {
      const outline = course.scenarios.find((each) => each.id === id);
      if (!outline) return [];
      const { moment, steps } = replay(scenario(id), trail);
      const ending = scenario(id).play.endings.get(moment.at);
      if (!ending) return [];
      const { primary, secondary } = outline.logic;
      const decisions = decisionsOf(scenario(id), steps);
      const { id: name, result } = ending;
      return [{ scenario: id, row, ending: name, result, primary, secondary, decisions }];
    });

  const fresh = () => encode(record, (sequence += 1));
  const news = () => {
    const runs = finished();
    record = settle(course, record, runs);
    return { report: report(course, record, runs), rows: listRows(course, record, runs) };
  };
  const openRun = (id: string) => record.open.find((run) => run.scenario === id);
  const hashOf = (id: string) => course.scenarios.find((each) => each.id === id)!.hash;
  const lessonOf = (id: string): LessonRecord => {
    const there = record.lessons.find(({ lesson }) => lesson === id);
    if (there) return there;
    const entry: LessonRecord = { lesson: id, read: false, answers: [] };
    record.lessons.push(entry);
    return entry;
  };
  const withoutOpen = (id: string) => record.open.filter((run) => run.scenario !== id);

  return {
    course,
    scenario,
    get seed() {
      return seed;
    },
    get reviewing() {
      return reviewing;
    },
    take({ state, learner, mode, passMark }) {
      // An LMS that has a pass mark of its own is obeyed.
      if (passMark !== undefined) course = { ...course, pass: passMark };
      seed = learner;
      reviewing = mode !== 'normal';
      const read = decode(course, state);
      if ('fault' in read) return;
      ({ record, seq: sequence } = read);
    },
    news,
    fresh,
    run(id) {
      const open = openRun(id);
      return {
        ...(open && { open: replay(scenario(id), open.trail), changed: open.hash !== hashOf(id) }),
        counts: countsNext(record, id, dayOf(now())),
        ended: record.runs.some((run) => run.scenario === id),
      };
    },
    keepRun(id, trail) {
      const run: OpenRun = { scenario: id, hash: hashOf(id), trail };
      record = { ...record, open: [...withoutOpen(id), run] };
      keep(fresh());
    },
    endRun(id, trail) {
      const row = nextRow(record, finished());
      const run = { scenario: id, hash: hashOf(id), trail, day: dayOf(now()), row };
      record = { ...record, open: withoutOpen(id), runs: [...record.runs, run] };
      const told = news();
      keep(fresh(), told);
    },
    dropRun(id) {
      if (!openRun(id)) return;
      record = { ...record, open: withoutOpen(id) };
      keep(fresh());
    },
    answer(id, question, chosen) {
      const lesson = lessonOf(id);
      if (lesson.answers.some((answer) => answer.question === question)) return;
      lesson.answers.push({ question, chosen });
      const outline = course.lessons.find((each) => each.id === id)!;
      const answered = new Set(lesson.answers.map((answer) => answer.question));
      if (!outline.questions.every((each) => answered.has(each.id))) return keep(fresh());
      lesson.row = nextRow(record, finished());
      const told = news();
      keep(fresh(), told);
    },
    readLesson(id) {
      const lesson = lessonOf(id);
      if (lesson.read) return;
      lesson.read = true;
      const told = news();
      keep(fresh(), told);
    },
    lesson: (id) => {
      const entry = record.lessons.find(({ lesson }) => lesson === id);
      const outline = course.lessons.find((each) => each.id === id)!;
      return {
        started: entry !== undefined,
        done: lessonComplete(outline, record),
        answers: entry?.answers ?? [],
      };
    },
    claims: () => claims(course, finished()),
  };
}

export type NotebookParts = {
  course: Course;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Called with the text to keep after each change, and with the news where there is any. */
  keep: (state: string, news?: { report: Report; rows: Row[] }) => void;
};

export type RunState = {
  /** The unfinished run that counts, replayed. */
  open?: Replay;
  /** The conversation has been edited since that run was begun. */
  changed?: boolean;
  /** Whether a run begun now would count. */
  counts: boolean;
  /** Whether a run that counts has been finished. */
  ended: boolean;
};

export type Notebook = {
  course: Course;
  scenario: (id: string) => Scenario;
  /** Whose it is: the order of choices differs from person to person and stays for one. */
  seed: string;
  /** Looking back at finished work: nothing is written. */
  reviewing: boolean;
  /** Takes over what was kept last time; a text that cannot be read changes nothing. */
  take: (start: Omit<Start, 'retell'>) => void;
  /** All there is to tell: rows, score, status, competences. */
  news: () => { report: Report; rows: Row[] };
  /** The record as text, under a new number. */
  fresh: () => string;
  run: (scenario: string) => RunState;
  keepRun: (scenario: string, trail: string) => void;
  endRun: (scenario: string, trail: string) => void;
  dropRun: (scenario: string) => void;
  /** Notes the first answer to a question; later ones are for learning and change nothing. */
  answer: (lesson: string, question: string, chosen: string[]) => void;
  readLesson: (lesson: string) => void;
  lesson: (id: string) => {
    started: boolean;
    done: boolean;
    answers: readonly { question: string; chosen: string[] }[];
  };
  claims: () => ReturnType<typeof claims>;
};
