import type { LessonOutline, ScenarioOutline } from '../model/course.ts';
import type { LearnerRecord, LessonRecord } from '../model/record.ts';
import { countsFrom, variantNext } from '../record/attempts.ts';
import { lessonComplete } from '../record/outcome.ts';
import type { Scenario } from '../scenario/machine.ts';
import { replay, type Replay } from '../scenario/trail.ts';

/** How far a conversation has come by the record, and what a run of it would be on day `today`. */
export function runState(
  record: LearnerRecord,
  outline: ScenarioOutline,
  today: number,
  scenario: (id: string, variant?: string) => Scenario,
): RunState {
  const { id, hash } = outline;
  const from = countsFrom(record, outline);
  const open = record.open.find((run) => run.scenario === id);
  const variant = open ? open.variant : variantNext(record, outline);
  return {
    ...(open && {
      open: replay(scenario(id, variant), open.trail),
      changed: open.hash !== hash,
    }),
    variant,
    ended: record.runs.some((run) => run.scenario === id),
    counts: today >= from,
    countsFrom: from,
  };
}

/** How far a lesson has come by the record. */
export function lessonState(record: LearnerRecord, outline: LessonOutline): LessonState {
  const entry = record.lessons.find(({ lesson }) => lesson === outline.id);
  return {
    started: entry !== undefined,
    done: lessonComplete(outline, record),
    answers: entry?.answers ?? [],
  };
}

/** What the record has of a lesson; where that is nothing yet, it is put there. */
export function entryOf({ lessons }: LearnerRecord, id: string): LessonRecord {
  const there = lessons.find(({ lesson }) => lesson === id);
  if (there) return there;
  const entry: LessonRecord = { lesson: id, read: false, answers: [] };
  lessons.push(entry);
  return entry;
}

export type RunState = {
  /** The unfinished run that counts, replayed. */
  open?: Replay;
  /** The conversation has been edited since that run was begun. */
  changed?: boolean;
  /** Whether a run begun now would count. */
  counts: boolean;
  /** Whether a run that counts has been finished. */
  ended: boolean;
  /** The variant that `open` is of, or else the next run that counts will be. */
  variant: string | undefined;
  /** The first day on which a run counts again: whole days since 1 January 2024, UTC. */
  countsFrom: number;
};

export type LessonState = {
  started: boolean;
  done: boolean;
  answers: readonly { question: string; chosen: string[] }[];
};
