import type { Course, LessonOutline, ScenarioOutline } from '../../src/model/course.ts';
import type { Decision, FinishedRun, LearnerRecord } from '../../src/model/record.ts';

/** A decision in short: the marks of the options that were open, the taken one by its place. */
export function decision(
  open: Record<string, number>[],
  taken: number,
  more: Partial<Decision> = {},
): Decision {
  return {
    scene: 'desk',
    choice: `option-${taken}`,
    position: taken,
    taken: open[taken] ?? {},
    open,
    critical: false,
    ...more,
  };
}

/** `got` of `of` decisions on one competence, each 0 or 1, in scenes of their own. */
export function decisions(competence: string, got: number, of: number): Decision[] {
  return Array.from({ length: of }, (_, i) =>
    decision([{ [competence]: 1 }, {}], i < got ? 0 : 1, { scene: `scene-${i}` }),
  );
}

export function run(scenario: string, more: Partial<FinishedRun> = {}): FinishedRun {
  return {
    scenario,
    row: 0,
    ending: 'resolved',
    result: 'success',
    primary: ['listen'],
    secondary: [],
    decisions: [],
    ...more,
  };
}

/** The record that goes with replayed runs: each was made a month after the one before. */
export function recordOf(runs: FinishedRun[], more: Partial<LearnerRecord> = {}): LearnerRecord {
  return {
    lessons: [],
    runs: runs.map(({ scenario, row }, i) => ({
      scenario,
      hash: 'abc',
      trail: 'xyz',
      day: i * 30,
      row,
    })),
    open: [],
    ...more,
  };
}

export function scenario(id: string, sector = 'hotel', scenes: string[] = []): ScenarioOutline {
  const bare = { enter: [], replyFirst: false, confidence: false, choices: [] };
  return {
    id,
    title: id,
    minutes: 10,
    order: 0,
    ahead: {},
    sector,
    hash: 'abc',
    logic: {
      start: scenes[0] ?? 'desk',
      meters: [],
      flags: [],
      rules: [],
      scenes: scenes.map((scene) => ({ id: scene, ...bare })),
      endings: [],
      primary: ['listen'],
      secondary: [],
    },
  };
}

/** A lesson with questions of options `yes` and `no`; `yes` is right. */
export function lesson(id: string, ...questions: string[]): LessonOutline {
  const options = [
    { id: 'yes', right: true },
    { id: 'no', right: false },
  ];
  return {
    id,
    title: id,
    minutes: 10,
    order: 0,
    questions: questions.map((question) => ({ id: question, options })),
  };
}

export function course(more: Partial<Course> = {}): Course {
  return {
    id: 'moments',
    version: '1.0.0',
    title: 'Moments',
    pass: 0.6,
    success: 'until-passed',
    lms: { interactions: true, objectives: true, saves: 'at-once', ideas: 'off' },
    competences: [
      { id: 'listen', short: 'Listening' },
      { id: 'ownership', short: 'Owning it' },
      { id: 'empathy', short: 'Empathy' },
    ],
    lessons: [],
    scenarios: [],
    ...more,
  };
}
