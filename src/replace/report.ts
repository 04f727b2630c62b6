import type { Promises } from '../model/promises.ts';
import { verdictOf, type Finding } from './finding.ts';
import type { Whom } from './kind.ts';

/** What a comparison came to, in words: for whom it is what, and what is behind it. */
export function sayReport(old: Promises, now: Promises, findings: readonly Finding[]): string {
  const isUnsafe = (one: Finding) => one.weight === 'unsafe';
  const ordered = [...findings.filter(isUnsafe), ...findings.filter((one) => !isUnsafe(one))];
  const touched = (whom: Whom) =>
    ordered.flatMap((one, i) => (isUnsafe(one) && one.whom.includes(whom) ? `${i + 1}` : []));
  const lines = Object.entries(unharmed).map(([whom, says]) => {
    // An object's keys are its own.
    const harm = touched(whom as Whom);
    return `  ${whom.padEnd(10)}  ${harm.length > 0 ? `harmed: see ${harm.join(', ')}` : says}`;
  });
  return [
    `${shorten(old.course.title)}: ${old.form}, version ${old.course.version} in use; ${now.form}, version ${now.course.version} in its place.`,
    headline[verdictOf(findings)],
    '',
    ...lines,
    '',
    ...ordered.flatMap((one, i) => [...sayFinding(one, i + 1), '']),
  ].join('\n');
}

function sayFinding({ weight, says, cure }: Finding, number: number): string[] {
  return [
    `  ${number}. ${weight === 'note' ? 'Note: ' : ''}${says}`,
    ...(cure ? [`     ${cure}`] : []),
  ];
}

function shorten(title: string): string {
  return [...title].length > 60 ? `${[...title].slice(0, 59).join('')}…` : title;
}

const headline = {
  safe: 'SAFE to replace.',
  'safe with notes': 'SAFE to replace, with notes.',
  unsafe: 'NOT SAFE to replace.',
};

const unharmed: Record<Whom, string> = {
  'under way': 'keep what they have read, answered and shown',
  'half-way': 'go on in their conversation at the very scene',
  finished: 'stay finished; what they passed stays passed, and the report keeps its meaning',
};
