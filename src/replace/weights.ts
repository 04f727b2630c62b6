import type { Choice } from '../model/graph.ts';

/**
 * What a decision is weighed by: of each competence the least and the most that was open, where that
 * differs, since a decision says nothing of it otherwise.
 */
export function spreadOf(open: readonly Choice[]): string {
  const named = new Set(open.flatMap(({ evidence }) => Object.keys(evidence)));
  const spread = [...named].toSorted().flatMap((competence) => {
    const marks = open.map(({ evidence }) => evidence[competence] ?? 0);
    const [least, most] = [Math.min(...marks), Math.max(...marks)];
    return least < most ? `${competence} ${least} ${most}` : [];
  });
  return spread.join();
}

/** What taking it shows. */
export function marksOf({ evidence, critical }: Choice): string {
  const marks = Object.entries(evidence).filter(([, mark]) => mark !== 0);
  return `${marks
    .map((mark) => mark.join(' '))
    .toSorted()
    .join()} ${critical}`;
}
