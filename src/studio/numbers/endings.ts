import type { Graph } from '../../model/graph.ts';
import { fill } from '../../i18n.ts';
import { scoredBy, type Figures } from '../../proofs/figures.ts';
import type { EndingFigures } from '../../proofs/ending-figures.ts';
import { titleIn } from '../title.ts';
import { count, many, span } from './span.ts';

/*
 * What a run comes to at each ending, as rows of words: for the studio's tables and for those in a
 * terminal.
 */

/** The first two are words, the others numbers. */
export const endingColumns = 'Ending Result Runs Decisions Words Minutes Score'.split(' ');

/** For each ending the least and the most of any run that comes to it. */
export function endingRows(graph: Graph, endings: readonly EndingFigures[]): string[][] {
  return endings.map((ending) => [
    titleIn(graph, ending.id),
    ending.result,
    many(ending.runs),
    span(ending.decisions),
    span(ending.words),
    span(ending.minutes),
    scoresOf(ending),
  ]);
}

/** For each ending the worst and the best sum of marks, and in brackets how many decisions count. */
export function markCells(competence: string, endings: readonly EndingFigures[]): string[] {
  return endings.map(({ competences }) => {
    const found = competences[competence];
    return found ? `${span(found.marks)} (${span(found.decisions)})` : '';
  });
}

/** Why there are no scores, and what would make them possible; nothing where there are. */
export function whyNoScores(graph: Graph, { states, byEnding = [] }: Figures): string | undefined {
  if (byEnding.every(({ score }) => score)) return undefined;
  const { primary } = graph.logic;
  const list = primary.length > 0 ? 'primary' : 'secondary';
  const scored = fill('{n:competence|competences}', { n: scoredBy(graph).length });
  return `Scores were not tried: too many runs come to these ${count(states)} states with other marks behind them. It becomes possible with fewer competences under \`${list}\` (it is scored by ${scored}), with fewer choices marked for them, or with fewer states: let meters move in larger steps.`;
}

/** How these marks are counted, and why a playthrough says other numbers. */
export const howMarksCount =
  'Marks are the plain sums of `evidence`. A .play file counts otherwise: in `listen: 7 of 8` each mark is counted from the weakest choice that was open beside it, on that one run.';

function scoresOf({ score }: EndingFigures): string {
  if (!score) return 'not tried';
  const [low, high] = [score.lowest, score.highest].map((run) => run.score?.toFixed(2) ?? '–');
  return low === high ? low! : `${low} to ${high}`;
}
