import type { Locator } from '@playwright/test';
import type { Course } from './learner.ts';
import { expect } from './test.ts';

/** The lesson's title. */
export const lesson = 'When it goes wrong';

/** From the course page into the lesson: to its top, or to where one was in it. */
export async function openLesson(course: Course): Promise<void> {
  await course.locator('course-view').getByRole('link', { name: lesson }).first().click();
  await expect(course.getByRole('heading', { name: lesson, level: 1 })).toBeVisible();
  await expect(course.locator('lesson-view :focus')).toHaveCount(1);
}

/** Chooses options of a question and asks whether they are right. */
export async function answer(
  course: Course,
  question: string,
  options: readonly string[],
): Promise<void> {
  const form = course.locator(`[data-question="${question}"]`);
  for (const option of options) await form.locator(`[data-option="${option}"] input`).check();
  await form.getByRole('button').click();
}

/** The sentence that the check is taken; it is seen once every question has an answer. */
export function takenIn(course: Course): Locator {
  return course.locator('lesson-view .all-answered').filter({ visible: true });
}

export function verdictOf(course: Course, question: string): Locator {
  return course.locator(`[data-question="${question}"]`).getByRole('status');
}
