import type { LearnerRecord, OpenRun, RunRecord } from '../model/record.ts';
import { dayOf } from '../record/attempts.ts';
import { claims } from '../record/claims.ts';
import { decode, encode } from '../record/codec.ts';
import { coursePassed, runPasses, scenarioPassed } from '../record/outcome.ts';
import { report } from '../record/report.ts';
import { listRows, nextRow } from '../record/rows.ts';
import { settle } from '../record/settle.ts';
import type { News, Notebook, NotebookParts } from './book.ts';
import type { KeptRun, Said } from './events.ts';
import { dayInWords } from './day.ts';
import { openReplays } from './replays.ts';
import { entryOf, lessonState, runState } from './states.ts';
import { doAgain, mayBeAdded } from './take-up.ts';

export type { Notebook } from './book.ts';

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
  let offered: { record: LearnerRecord; day: number }[] = [];
  /** Nothing is to be offered: that was said before it was known what there is. */
  let declined = false;
  /** Done before it was known what had been done already. */
  const early: (() => void)[] = [];

  const today = () => dayOf(parts.now());
  const outlineOf = (id: string) => course.scenarios.find((each) => each.id === id)!;
  const hashOf = (id: string) => outlineOf(id).hash;
  const withoutOpen = (id: string) => record.open.filter((run) => run.scenario !== id);
  const fresh = () => (mode === 'normal' ? encode(record, (sequence += 1)) : undefined);

  const keep = (told?: News) => {
    const state = fresh();
    if (state) parts.keep(state, told);
  };
  /** Marks what has been reached, and keeps the record with all there is to tell. */
  const keepAndTell = () => {
    record = settle(course, record, finished(record.runs));
    keep(news());
  };
  const news = () => {
    const runs = finished(record.runs);
    return { report: report(course, record, runs), rows: listRows(course, record, runs) };
  };

  const addOpen = (run: OpenRun) => {
    record = { ...record, open: [...withoutOpen(run.scenario), run] };
  };
  const addRun = (run: Omit<RunRecord, 'row'>) => {
    const row = nextRow(record, finished(record.runs));
    record = { ...record, runs: [...record.runs, { ...run, row }] };
  };
  const endRun = (kept: KeptRun) => {
    addRun({ ...kept, hash: hashOf(kept.scenario), day: today() });
    record = { ...record, open: withoutOpen(kept.scenario) };
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
  /** An entry of the journal; its day is that of today where it has none that can be read. */
  const offer = (entry: string) => {
    const [text = '', written] = entry.split('@');
    const day = Number(written) || today();
    const each = decode(course, text);
    return 'record' in each && mayBeAdded(each.record, day, today()) ? { ...each, day } : [];
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
    take({ state, learner, mode: opened, passMark, earlier: before = '' }) {
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
      if (!declined) offered = before.split(' ').flatMap(offer);
    },
    get besides() {
      return offered[0] && dayInWords(Math.max(...offered.map(({ day }) => day)));
    },
    takeUp(adds) {
      declined = mode === 'finding';
      const book = { readLesson, answer, addRun, addOpen };
      for (const other of offered.splice(0)) if (adds) doAgain(other.record, record, book);
      record.runs.sort((one, other) => one.day - other.day);
      keepAndTell();
    },
    news,
    fresh,
    run: (id) => runState(record, outlineOf(id), today(), scenario),
    keepRun(kept) {
      addOpen({ ...kept, hash: hashOf(kept.scenario) });
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
