import type { CompetencesFile } from '../../model/competences.ts';
import type { Course } from '../../model/course.ts';

/** For the build: whether there are sentences to say how sure one is of oneself. */
export function asksRatings({ competences }: { competences: CompetencesFile }): boolean {
  return Object.values(competences).some(({ rate }) => rate !== undefined);
}

/** For the build: whether some lesson has questions, to come again on later days. */
export function asksAgain({ outline }: { outline: Course }): boolean {
  return outline.lessons.some(({ questions }) => questions.length > 0);
}
