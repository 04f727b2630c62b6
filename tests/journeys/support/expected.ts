import { expect } from '@playwright/test';
import { course, type Scorm } from './packages.ts';
import { competences, noRoom, type PlayedDecision, type PlayedRun } from './script.ts';

/*
 * The rules of evidence and of reporting once more, written out from their words, for courses of one
 * conversation. They share no code with what the page runs.
 */

/**
 * Every element that the LMS must hold when a run that counts has ended, and no other beside those
 * it sets itself (`withoutLmsOwn`). What is in the suspend data is read apart.
 */
export function recordAfter(standard: Scorm, run: PlayedRun): Record<string, unknown> {
  const passed = hasPassed(run);
  const score = { raw: String(scoreOf(run)), min: '0', max: '100' };
  const rows = [
    ...rowsOf(standard, run),
    ...competences
      .filter((id) => tellingOf(run, id).length > 0)
      .flatMap((id, i) => objective(standard, i, id, tellingOf(run, id).length)),
  ];
  const own =
    standard === 'scorm12'
      ? {
          'cmi.core.lesson_status': passed ? 'passed' : 'incomplete',
          'cmi.core.exit': 'suspend',
          'cmi.core.score.raw': score.raw,
          'cmi.core.score.min': score.min,
          'cmi.core.score.max': score.max,
        }
      : {
          'cmi.completion_status': passed ? 'completed' : 'incomplete',
          'cmi.success_status': passed ? 'passed' : 'unknown',
          'cmi.exit': 'suspend',
          'cmi.score.raw': score.raw,
          'cmi.score.min': score.min,
          'cmi.score.max': score.max,
          'cmi.score.scaled': String(Math.round(scoreOf(run) * 100) / 10_000),
        };
  return { ...own, 'cmi.suspend_data': expect.any(String), ...Object.fromEntries(rows) };
}

/**
 * The record without what the LMS writes into it by itself, and the time, which passes. An LMS that
 * has put the manifest's objectives there keeps those that nothing was told of: they go, and the
 * others are counted as if it had put none.
 */
export function withoutLmsOwn(record: Record<string, string>): Record<string, string> {
  const told = Object.keys(record).flatMap((element) => {
    const at = /^cmi\.objectives\.(\d+)\.id$/.exec(element)?.[1];
    return at && record[`cmi.objectives.${at}.completion_status`] !== 'unknown' ? [at] : [];
  });
  return Object.fromEntries(
    Object.entries(record).flatMap(([element, value]) => {
      const at = /^cmi\.objectives\.(\d+)\./.exec(element)?.[1];
      if (lmsOwn.test(element) || (at && !told.includes(at))) return [];
      return [[at ? element.replace(at, String(told.indexOf(at))) : element, value]];
    }),
  );
}

/** 0 to 100: the mean over the primary competences that any decision could show. */
export function scoreOf(run: PlayedRun): number {
  const shares = noRoom.logic.primary.flatMap((competence) => {
    const telling = tellingOf(run, competence);
    if (telling.length === 0) return [];
    let [got, least, most] = [0, 0, 0];
    for (const { taken, open } of telling) {
      const marks = open.map((choice) => choice.evidence[competence] ?? 0);
      got += taken.evidence[competence] ?? 0;
      least += Math.min(...marks);
      most += Math.max(...marks);
    }
    return [(got - least) / (most - least)];
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return Math.round(mean * 10_000) / 100;
}

/** One conversation is the course: passed with an ending that is no failure and enough shown. */
export function hasPassed(run: PlayedRun): boolean {
  return run.ending?.result !== 'failure' && scoreOf(run) >= course.pass * 100;
}

/** The decisions that say anything about a competence: what was open there differs on it. */
function tellingOf({ decisions }: PlayedRun, competence: string): PlayedDecision[] {
  return decisions.filter(
    ({ open }) => new Set(open.map((choice) => choice.evidence[competence] ?? 0)).size > 1,
  );
}

/** A row for each scene at its first visit, then one for the ending. Nothing is right or wrong. */
function rowsOf(standard: Scorm, run: PlayedRun): Element[] {
  const seen = new Set<string>();
  const first = run.decisions.filter(({ scene }) => !seen.has(scene) && seen.add(scene));
  const rows = first.map((decision) => ({
    id: `no_room__${decision.scene.replaceAll('-', '_')}`,
    type: 'choice',
    answer: decision.letter,
    competences: [
      ...new Set(decision.open.flatMap(({ evidence }) => Object.keys(evidence))),
    ].filter((id) => tellingOf(run, id).includes(decision)),
  }));
  const ending = {
    id: 'no_room__ending',
    type: standard === 'scorm12' ? 'fill-in' : 'other',
    answer: run.ending!.id.replaceAll('-', '_'),
    competences: [],
  };
  return [...rows, ending].flatMap((row, i): Element[] => {
    const at = `cmi.interactions.${i}`;
    return [
      [`${at}.id`, row.id],
      [`${at}.type`, row.type],
      [`${at}.${words[standard].answer}`, row.answer],
      [`${at}.result`, 'neutral'],
      [`${at}.${words[standard].time}`, expect.stringMatching(words[standard].timeForm)],
      ...row.competences.map((id, n): Element => [`${at}.objectives.${n}.id`, id]),
    ];
  });
}

/** Of one conversation nothing is claimed yet, so no competence has a score. */
function objective(standard: Scorm, index: number, id: string, count: number): Element[] {
  const at = `cmi.objectives.${index}`;
  if (standard === 'scorm12') {
    return [
      [`${at}.id`, id],
      [`${at}.status`, 'incomplete'],
    ];
  }
  return [
    [`${at}.id`, id],
    [`${at}.description`, `${count} ${count === 1 ? 'decision' : 'decisions'}, 1 scenario`],
    [`${at}.success_status`, 'unknown'],
    [`${at}.completion_status`, 'incomplete'],
    // Eight decisions are the least that anything is said to be shown by.
    [`${at}.progress_measure`, String(Math.min(1, count / 8))],
  ];
}

const words2004 = {
  answer: 'learner_response',
  time: 'timestamp',
  timeForm: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/,
  wrong: 'incorrect',
} as const;

/** What each standard calls a row's parts. */
export const words = {
  scorm12: {
    answer: 'student_response',
    time: 'time',
    timeForm: /^\d\d:\d\d:\d\d$/,
    wrong: 'wrong',
  },
  'scorm2004-3rd': words2004,
  'scorm2004-4th': words2004,
} as const;

/** The last one is the engine's own: it gives every objective of SCORM 1.2 a highest score. */
const lmsOwn =
  /^cmi\.(core\.)?(student_id|student_name|learner_id|learner_name|credit|entry|mode|lesson_mode|session_time|total_time|time_limit_action|learner_preference\..*|objectives\.\d+\.score\.max)$/;

type Element = [string, unknown];
