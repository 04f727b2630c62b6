import type { Root } from 'mdast';
import type { Desk } from '../language/desk.ts';
import { guess } from '../language/guess.ts';
import { property, wordsIn } from '../language/words.ts';
import type { Known } from './lesson.ts';

/** Checks the name of a conversation, which must be written and in the course. */
export function checkScenario(
  id: string,
  at: number,
  { scenarios, written }: Known,
  desk: Desk,
): void {
  if (!scenarios || scenarios.includes(id)) return;
  const cure = written?.includes(id) ? ' Name it in content/course.yaml.' : guess(id, scenarios);
  desk.note('unknown-scenario', at, { name: id, guess: cure });
}

/** Checks the name of a term, which the glossary must explain. */
export function checkTerm(id: string, at: number, { terms }: Known, desk: Desk): void {
  desk.use('term', id, at);
  if (!terms || terms.includes(id)) return;
  desk.note('unknown-term', at, { name: id, guess: guess(id, terms) });
}

/** The conversations that are a part of a lesson. */
export function conversationsIn(tree: Root): string[] {
  const within = wordsIn(tree).filter(({ name }) => name === 'Scenario');
  return within.flatMap((word) => property(word, 'id') ?? []);
}

/** The ids of a lesson's plans, by which the next lesson and the course page read them back. */
export function plansIn(tree: Root): string[] {
  const plans = wordsIn(tree).filter(({ name }) => name === 'IfThen');
  return plans.flatMap((plan) => property(plan, 'id') ?? []);
}
