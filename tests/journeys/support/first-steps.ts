import type { Course as Outline } from '../../../src/model/course.ts';
import type { Promises } from '../../../src/model/promises.ts';
import { decode } from '../../../src/record/codec.ts';
import { createScenario } from '../../../src/scenario/machine.ts';
import { replay } from '../../../src/scenario/trail.ts';
import { plainOpen, plainStart, plainTake } from '../../proofs/plain.ts';
import { asksHowSure, clickSure, type Course } from './learner.ts';
import { answer } from './lesson.ts';
import { ui } from './packages.ts';
import { expect } from './test.ts';

/*
 * The first that counts in any package, whatever is in it: a question of its first lesson, a decision of
 * its first conversation. What there is to do is known from what the package promises, and from nothing else.
 */

/** Goes there from the course page, as a learner does, and says what was done. */
export async function takeFirstSteps(course: Course, promises: Promises): Promise<Steps> {
  const { lessons, scenarios } = promises.course;
  const [lesson] = lessons;
  const [talk] = scenarios;
  const steps: Steps = {};
  if (lesson) {
    const question = lesson.questions.find(({ kind }) => kind === undefined)!;
    const chosen = question.options.filter(({ right }) => right).map(({ id }) => id);
    await follow(course, `#/lessons/${lesson.id}`);
    await answer(course, question.id, chosen);
    steps.answered = { lesson: lesson.id, question: question.id, chosen };
    await goToCoursePage(course);
  }
  if (talk) {
    await follow(course, `#/scenarios/${talk.id}`);
    await course.getByRole('button', { name: ui['begin-live']!, exact: true }).click();
    const choice = await takeFirstChoice(course);
    const start = plainStart(talk.logic);
    const taken = plainOpen(talk.logic, start).find(({ id }) => id === choice);
    const next = plainTake(talk.logic, start, taken!)!.at;
    steps.decided = { scenario: talk.id, step: `${talk.logic.start}/${choice}`, next };
    await expectScene(course, next);
  }
  return steps;
}

/** All of it is where it was left: the answer in its question, the conversation at its second decision. */
export async function expectFirstSteps(course: Course, { answered, decided }: Steps) {
  if (answered) {
    await follow(course, `#/lessons/${answered.lesson}`);
    const boxes = course.locator(`[data-question="${answered.question}"] input:checked`);
    await expect(boxes).toHaveCount(answered.chosen.length);
    const values = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute('value')));
    expect(values.toSorted()).toEqual(answered.chosen.toSorted());
    await goToCoursePage(course);
  }
  if (!decided) return;
  await expect(course.locator(`.contents [data-state-of="${decided.scenario}"]`)).toHaveText(
    ui['started-count']!.replace(/\{.*\}/, '1 decision'),
  );
  await follow(course, `#/scenarios/${decided.scenario}`);
  await expectScene(course, decided.next);
}

/** What is kept is this and nothing else, read by the promises alone. */
export function expectKept(state: string, { course }: Promises, { answered, decided }: Steps) {
  // What is promised is all that a record is read by; titles, minutes and such are for the page.
  const read = decode(course as unknown as Outline, state);
  if ('fault' in read) throw new Error(`"${state}" cannot be read: ${read.fault}.`);
  const { lessons, open, runs } = read.record;
  const spelled = open.map(({ scenario, trail }) => {
    const { logic } = course.scenarios.find(({ id }) => id === scenario)!;
    const { steps, whole } = replay(createScenario(scenario, logic), trail);
    return { scenario, whole, steps: steps.map(({ scene, choice }) => `${scene.id}/${choice.id}`) };
  });
  expect(runs).toEqual([]);
  expect(spelled).toEqual(
    decided ? [{ scenario: decided.scenario, whole: true, steps: [decided.step] }] : [],
  );
  const answers = lessons.flatMap(({ lesson, answers }) =>
    answers.map((each) => ({ lesson, ...each })),
  );
  expect(answers).toEqual(answered ? [answered] : []);
}

async function follow(course: Course, address: string): Promise<void> {
  await course.locator(`course-view .contents a[href="${address}"]`).click();
}

async function goToCoursePage(course: Course): Promise<void> {
  await course.locator('main').evaluate(() => void (location.hash = '#/'));
  await expect(course.locator('course-view')).toBeVisible();
}

/** The one on top. At some scenes the lines stand folded below a place for one’s own words. */
async function takeFirstChoice(course: Course): Promise<string> {
  const choice = course
    .locator('[data-view]:not([hidden]) [data-scene]:not([hidden]) [data-choice]:visible')
    .first();
  const fold = course.getByText(ui['show-choices']!).filter({ visible: true });
  await expect(choice.or(fold).first()).toBeVisible();
  if (await fold.isVisible()) await fold.click();
  const id = (await choice.getAttribute('data-choice'))!;
  await choice.click();
  if (await asksHowSure(course)) await clickSure(course);
  await course.getByRole('button', { name: ui['go-on-button']! }).click();
  return id;
}

async function expectScene(course: Course, scene: string): Promise<void> {
  await expect(course.locator(`[data-scene="${scene}"]`)).toBeVisible();
  await expect(course.locator('[data-scene]:visible')).toHaveCount(1);
}

export type Steps = {
  answered?: { lesson: string; question: string; chosen: string[] };
  /** `step` is scene and choice; `next` is the scene it leads to, by the plain rules of play. */
  decided?: { scenario: string; step: string; next: string };
};
