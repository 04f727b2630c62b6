import { fill } from '../../i18n.ts';
import { byReaders, type ChoiceCount } from '../../proofs/simulate/choices.ts';
import type { KindTotals, Simulation } from '../../proofs/simulate/simulate.ts';
import type { Spread } from '../../proofs/simulate/scores.ts';
import { count } from '../numbers/span.ts';
import type { Bar } from './draw.ts';
import type { Row, Swarm } from './rows.ts';

/** A share as people say it: `20`, or that it is next to nothing, or nearly all. */
export function inHundred(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.5) return 'under 1';
  if (part < whole && percent >= 99.5) return 'over 99';
  return String(Math.round(percent));
}

/** Beside a row: how many of the dots are in it, which may be none although somebody came there. */
export function noteOf({ share, learners }: Row, whole: number): string {
  return share === 0 && learners > 0 ? `under 1 of ${whole}` : `${share} of ${whole}`;
}

export function swarmTitle({ rows }: Swarm): string {
  return `Scores of the simulated learners at ${fill('{n:ending|endings}', { n: rows.length })}`;
}

/** What the dots show, in sentences. */
export function describeSwarm({ whole, rows }: Swarm, { all, pass }: Simulation): string {
  const ends = rows.map((row) => {
    const scores = all.endings.find(({ id }) => id === row.id)?.scores;
    const said = scores ? `, ${spreadIn(scores)}` : '';
    return `${row.title}: ${noteOf(row, whole)}${said}.`;
  });
  return [
    'Dots by score from left, 0, to right, 1, in a row for each ending.',
    ...ends,
    `An upright line marks the pass at ${pass}.`,
  ].join(' ');
}

export function swarmCaption({ whole }: Swarm, { all, kinds }: Simulation): string {
  const [of, each] = [count(all.learners), count(kinds[0]!.learners)];
  const scored = all.endings.flatMap(({ bins }) => bins).reduce((a, b) => a + b, 0);
  const unscored = all.learners - scored;
  return [
    `Each dot is one learner in ${whole}, out of ${of}: ${each} of each kind.`,
    'A high score can still end badly, so the two are told apart.',
    ...(unscored > 0
      ? [`${inHundred(unscored, all.learners)} in 100 met no choice that counts, and have no dot.`]
      : []),
  ].join(' ');
}

/** A bar for each kind: how many of it pass at the course's mark. */
export function barsOf({ kinds, pass }: Simulation): Bar[] {
  return kinds.map((kind) => {
    const passing = passingAt(kind, pass);
    const note = `${inHundred(passing, kind.learners)} of 100 pass`;
    const share = kind.learners === 0 ? 0 : passing / kind.learners;
    return { id: kind.id, title: kind.title, note, share };
  });
}

export function barsTitle({ pass }: Simulation): string {
  return `How many of each kind pass at ${pass}`;
}

export function describeBars(bars: readonly Bar[]): string {
  return bars.map(({ title, note }) => `${title}: ${note}.`).join(' ');
}

export function passingAt({ passes }: KindTotals, pass: number): number {
  return passes.find(({ mark }) => mark === pass)?.learners ?? 0;
}

/** A score to two decimals, a gap where nobody has one. */
export function scoreIn(scores: Spread | undefined, key: keyof Spread): string {
  return scores ? scores[key].toFixed(2) : '–';
}

function spreadIn({ lowest, middle, highest }: Spread): string {
  const [low, half, high] = [lowest, middle, highest].map((score) => score.toFixed(2));
  return low === high ? `all at ${low}` : `scores ${low} to ${high}, half at most ${half}`;
}

/** How often a choice was taken by the kinds that read, of how often they were offered it. */
export function countedBy(
  line: Pick<ChoiceCount, 'offered' | 'taken'>,
  { kinds }: Simulation,
): string {
  const { offered, taken } = byReaders(line, kinds);
  return fill('{taken} of {offered:offer|offers}', { taken: count(taken), offered });
}
