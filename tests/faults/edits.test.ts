import { expect, test } from 'vitest';
import { codeOf } from '../../src/model/code.ts';
import type { Course, LessonOutline, ScenarioOutline } from '../../src/model/course.ts';
import type { Choice, Logic, Scene } from '../../src/model/graph.ts';
import { rowId } from '../../src/record/row-ids.ts';
import { replay, type Step } from '../../src/scenario/trail.ts';
import { named } from './catalogue.ts';
import { course } from './course.ts';
import { live, living, standards, type Life } from './live.ts';
import { nextMonth } from './moves.ts';

const [{ id: scenario }] = course.scenarios as [ScenarioOutline];
const [lesson] = course.lessons.map(({ id }) => id) as [string];

/** What is done to the second of three decisions taken, and how many steps are left of the run. */
const edits: Record<string, { edit: (to: Edited) => void; left: number }> = {
  'an option is taken out': {
    edit: ({ scene: { choices }, taken }) => void choices.splice(choices.indexOf(taken), 1),
    left: 1,
  },
  'an option is renamed': {
    edit: ({ taken }) => void Object.assign(taken, { was: undefined, id: 'another-name' }),
    left: 1,
  },
  'an option is renamed, and its old name kept': {
    edit: ({ taken }) =>
      void Object.assign(taken, { was: taken.was ?? taken.id, id: 'another-name' }),
    left: 3,
  },
  'options change places': { edit: ({ scene: { choices } }) => void choices.reverse(), left: 3 },
  'an option comes in': {
    edit: ({ scene, taken }) => void scene.choices.unshift(likeIt(taken, scene)),
    left: 3,
  },
  'a scene is taken out': {
    edit({ logic, scene, taken }) {
      scene.choices = [likeIt(taken, scene)];
      for (const { to } of logic.scenes.flatMap(({ choices }) =>
        choices.flatMap(({ next }) => next),
      )) {
        if ('scene' in to && to.scene === scene.id) to.scene = 'another-scene';
      }
      scene.id = 'another-scene';
    },
    left: 1,
  },
};

test.each(
  standards.flatMap((standard) => Object.keys(edits).map((what) => [standard, what] as const)),
)(named('F50'), (standard, what) =>
  live(standard, async (life) => {
    await life.open();
    await take(life, 3);
    const before = life.at.notebook.run(scenario).open!;
    const [, second] = before.steps;
    const { edit, left } = edits[what]!;
    await life.open({ edited: edited(second!, edit) });
    const { open, changed } = life.at.notebook.run(scenario);
    expect(
      open!.steps.map(({ choice }) => choice.effects),
      what,
    ).toEqual(before.steps.slice(0, left).map(({ choice }) => choice.effects));
    expect(changed).toBe(true);
    // It goes on from there, to an ending, and that is kept as any other.
    await life.finish('well');
    expect(life.at.notebook.runs(scenario)).toHaveLength(1);
    expect(life.at.notebook.run(scenario).open).toBeUndefined();
    await life.pass(1000);
    expect(life.notHeld()).toEqual([]);
  }),
);

test.each(
  standards.flatMap((standard) => Object.keys(edits).map((what) => [standard, what] as const)),
)(named('F50'), (standard, what) =>
  live(standard, async (life) => {
    await life.open();
    life.at.read(lesson);
    while (life.answer()) await life.pass(100);
    // The run goes a way that the edit takes away.
    await life.finish('well');
    const { status, score } = names(life);
    const [passed, raw] = [life.lms.stored.get(status), life.lms.stored.get(score)];
    expect(passed).toBe('passed');
    const { trail } = life.at.notebook.runs(scenario)[0]!;
    const [, second] = replay(life.at.notebook.scenario(scenario), trail).steps;
    const changed = edited(second!, edits[what]!.edit);
    const [{ questions }] = changed.lessons as [LessonOutline];
    questions.splice(0, 1, { ...questions[0]!, id: 'quite-new' });
    await life.open({ edited: changed });
    await life.pass(1000);
    expect(life.at.notebook.passed()).toBe(true);
    expect(life.at.notebook.runs(scenario)).toHaveLength(1);
    expect(life.at.notebook.lesson(lesson).done).toBe(true);
    expect([life.lms.stored.get(status), life.lms.stored.get(score)]).toEqual([passed, raw]);
    // Nor does a worse run of what it is now take it back.
    nextMonth();
    await life.finish('badly');
    expect(life.lms.stored.get(status)).toBe('passed');
  }),
);

test.each(standards)(
  named('F51'),
  living(async (life) => {
    await life.open();
    await life.finish('well');
    while (life.answer(1)) await life.pass(100);
    await life.pass(1000);
    const rows = [...life.lms.stored].filter(([element]) => /interactions/.test(element));
    const before = answers(life);
    const turned = structuredClone(course);
    for (const { logic } of turned.scenarios)
      for (const { choices } of logic.scenes) choices.reverse();
    for (const { questions } of turned.lessons)
      for (const { options } of questions) options.reverse();
    turned.scenarios[0]!.hash = 'new';
    await life.open({ edited: turned });
    await life.pass(1000);
    // By its letter an answer is the same option as before, in either order.
    expect(answers(life)).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
    expect(life.at.notebook.passed()).toBe(true);
    nextMonth();
    await life.finish('badly');
    // And what the LMS was told by the letters of that time is left as it is.
    const now = [...life.lms.stored].filter(([element]) => /interactions/.test(element));
    expect(now.length).toBeGreaterThan(rows.length);
    expect(now).toEqual(expect.arrayContaining(rows));
  }),
);

async function take(life: Life, many: number): Promise<void> {
  for (let i = 0; i < many; i += 1) {
    life.decide();
    await life.pass(100);
  }
}

/** A copy of the course in which something has been done to a decision of its first conversation. */
function edited(at: Pick<Step, 'scene' | 'choice'>, edit: (to: Edited) => void): Course {
  const copy = structuredClone(course);
  const [first] = copy.scenarios as [ScenarioOutline];
  const scene = first.logic.scenes.find(({ id }) => id === at.scene.id)!;
  const taken = scene.choices.find(({ id }) => id === at.choice.id)!;
  edit({ logic: first.logic, scene, taken });
  first.hash = 'new';
  return copy;
}

/** The options that the letters of all rows stand for, by the course as it is. */
function answers({ at, course: { scenarios, lessons } }: Life): string[] {
  const lists = [
    ...scenarios.flatMap(({ id, logic }) =>
      logic.scenes.map((scene) => [rowId(id, scene.id), scene.choices] as const),
    ),
    ...lessons.flatMap(({ id, questions }) =>
      questions.map((question) => [rowId(id, question.id), question.options] as const),
    ),
  ];
  const named = new Map<string, readonly { id: string }[]>(lists);
  return at.notebook.news().rows.flatMap(({ id, answer }) => {
    const options = named.get(id);
    if (!options) return [];
    const ids = answer.map((letter) => options[letter.charCodeAt(0) - 97]!.id);
    return `${id}: ${ids.toSorted().join()}`;
  });
}

/** Another option that does the same and is always open, under an id that has a short code of its own. */
function likeIt({ was: _, when: __, ...rest }: Choice, { choices }: Scene): Choice {
  const ids = choices.map(({ id, was }) => was ?? id);
  const isFree = (id: string) => codeOf(id, ids).length === 1;
  return { ...rest, id: ['quite-new', 'brought-in', 'come-late'].find(isFree)! };
}

function names({ lms: { standard } }: Life): { status: string; score: string } {
  return standard === 'scorm12'
    ? { status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw' }
    : { status: 'cmi.success_status', score: 'cmi.score.raw' };
}

type Edited = { logic: Logic; scene: Scene; taken: Choice };
