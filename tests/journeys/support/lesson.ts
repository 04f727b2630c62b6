import type { Locator } from '@playwright/test';
import type { Course } from './learner.ts';
import { expect } from './test.ts';

/** The lesson's title. */
export const lesson = 'When it goes wrong';

/** From the course page into the lesson. */
export async function openLesson(course: Course): Promise<void> {
  await course.locator('course-view').getByRole('link', { name: lesson }).first().click();
  await expect(course.getByRole('heading', { name: lesson, level: 1 })).toBeFocused();
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

export function verdictOf(course: Course, question: string): Locator {
  return course.locator(`[data-question="${question}"]`).getByRole('status');
}
