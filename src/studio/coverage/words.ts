import { fill } from '../../i18n.ts';
import { shownFrom } from '../../record/claims.ts';
import type { CompetenceCoverage } from './course.ts';

/** How much is needed before anything may be said of a competence, and for which there is enough. */
export function sayRule(enough: readonly Named[], lacking: readonly Named[]): string {
  const { decisions, scenarios, sectors } = shownFrom;
  const rule = `A competence is reported as shown in simulation from ${decisions} decisions in ${scenarios} conversations of ${sectors} sectors on.`;
  const has = `This course has enough for ${listOf(enough.map(({ short }) => `“${short}”`))}.`;
  if (lacking.length === 0) return `${rule} This course has enough for all of them.`;
  if (enough.length === 0) return `${rule} In this course nobody can come to that yet:`;
  return `${rule} ${has} What is missing for the others:`;
}

/** What the course lacks before anybody can show a competence in it, in a sentence. */
export function lackOf({ short, decisions, scenarios, sectors }: CompetenceCoverage): string {
  if (scenarios === 0) return `${short}: no conversation lets anybody show it.`;
  const missing = [
    [shownFrom.decisions - decisions, '{n:more decision|more decisions}'],
    [shownFrom.scenarios - scenarios, '{n:more conversation|more conversations}'],
    [shownFrom.sectors - sectors, '{n:more sector|more sectors}'],
  ] as const;
  const needs = missing.flatMap(([n, form]) => (n > 0 ? [fill(form, { n })] : []));
  const has = fill('{decisions:decision|decisions} in {scenarios:conversation|conversations}', {
    decisions,
    scenarios,
  });
  return `${short}: ${has} at most. It needs ${listOf(needs)}.`;
}

type Named = Pick<CompetenceCoverage, 'short'>;

function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat('en').format(parts);
}
