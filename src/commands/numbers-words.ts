import type { Graph } from '../model/graph.ts';
import { stateLimit } from '../model/standard.ts';
import type { Figures } from '../proofs/figures.ts';
import type { EndingFigures } from '../proofs/ending-figures.ts';
import { stepInWords, titleOf } from '../proofs/words.ts';
import {
  endingColumns,
  endingRows,
  howMarksCount,
  markCells,
  whyNoScores,
} from '../studio/numbers/endings.ts';
import { count, many, span } from '../studio/numbers/span.ts';
import { titleIn } from '../studio/title.ts';
import { variantsTried } from '../studio/numbers/variants.ts';
import { sizeOf } from '../studio/tried.ts';
import { table } from './table.ts';

/** The numbers of one scenario, to be read in a terminal. */
export function numbersInWords({ id, file, graph, variant, figures }: Counted): string {
  const { states, runs, shortest, longest, best, byEnding } = figures;
  const title = (id: string) => titleIn(graph, id);
  const head = [
    `${graph.title} (${file})${variant === undefined ? '' : `, in the variant ${variant}`}`,
    '',
    `  ${sizeOf(figures)}.`,
    `  ${count(states)} states that can be reached, all of them tried.`,
    ...variantsTried(figures).map((says) => {
      const command = `npm run numbers -- ${id} --variant ${figures.variants![0]!.id}`;
      return `  ${says} To count one: ${command}`;
    }),
  ];
  if (!byEnding || runs === undefined) return [...head, ''].join('\n');
  const limits = Object.fromEntries(graph.logic.meters.map(({ id, limit }) => [id, limit]));
  const highest = Object.entries(figures.highest).map(([id, value]) => {
    return limits[id] === undefined ? `${id} ${value}` : `${id} ${value} of ${limits[id]}`;
  });
  const untried = whyNoScores(graph, figures);
  const named = [...new Set(byEnding.flatMap(({ competences }) => Object.keys(competences)))];
  return [
    ...head,
    `  ${many(runs)} runs of ${span([shortest!, longest!])} decisions; the longest takes ${figures.longestTrail} of the ${count(stateLimit)} characters that a course may take in the LMS's save slot (suspend data).`,
    ...(highest.length > 0 ? [`  Highest values: ${highest.join(', ')}.`] : []),
    ...(best
      ? [
          `  Best run, ${best.path.length} decisions to ${titleOf(best.ending, graph.titles)}:`,
          ...best.path.map((step) => `    ${stepInWords(step, graph.titles)}`),
        ]
      : []),
    '',
    ...table(endingColumns, endingRows(graph, byEnding), 2),
    '',
    ...(untried === undefined ? [] : [untried, '']),
    ...(named.length > 0 ? marksOf(named, byEnding, title) : []),
  ].join('\n');
}

function marksOf(
  named: readonly string[],
  byEnding: readonly EndingFigures[],
  title: (id: string) => string,
): string[] {
  return [
    'Marks by competence, the worst and the best sum, and in brackets the decisions that count:',
    ...table(
      ['Competence', ...byEnding.map(({ id }) => title(id))],
      named.map((name) => [name, ...markCells(name, byEnding)]),
    ),
    howMarksCount,
    '',
  ];
}

export type Counted = {
  id: string;
  file: string;
  graph: Graph;
  /** Whose numbers they are; those of the conversation itself where none is named. */
  variant?: string;
  figures: Figures;
};
