import { toText } from '../course/markdown.ts';
import { fill } from '../i18n.ts';
import type { Graph } from '../model/graph.ts';
import { suspendLimit } from '../model/standard.ts';
import type { EndingFigures, Figures, Range } from '../proofs/figures.ts';
import { stepInWords } from '../proofs/words.ts';
import { table } from './table.ts';

/** The numbers of one scenario, to be read in a terminal. */
export function numbersInWords({ file, graph, figures }: Counted): string {
  const { scenes, choices, endings, states, runs, shortest, longest, best, byEnding } = figures;
  const form = '{scenes:scene|scenes}, {choices:choice|choices}, {endings:ending|endings}';
  const title = (id: string) => toText(graph.titles[id]!);
  const head = [
    `${graph.title} (${file})`,
    '',
    `  ${fill(form, { scenes, choices, endings })}.`,
    `  ${manyInWords(states)} states that can be reached, all of them tried.`,
  ];
  if (!byEnding || runs === undefined) return [...head, ''].join('\n');
  const limits = Object.fromEntries(graph.logic.meters.map(({ id, limit }) => [id, limit]));
  const highest = Object.entries(figures.highest).map(([id, value]) => {
    return limits[id] === undefined ? `${id} ${value}` : `${id} ${value} of ${limits[id]}`;
  });
  const named = [...new Set(byEnding.flatMap(({ competences }) => Object.keys(competences)))];
  return [
    ...head,
    `  ${manyInWords(runs)} runs of ${span([shortest!, longest!])} decisions; the longest takes ${figures.longestTrail} of the ${suspendLimit.toLocaleString('en')} characters in the LMS's save slot (suspend data).`,
    ...(highest.length > 0 ? [`  Highest values: ${highest.join(', ')}.`] : []),
    ...(best
      ? [
          `  Best run, ${best.path.length} decisions to "${title(best.ending)}":`,
          ...best.path.map((step) => `    ${stepInWords(step, graph.titles)}`),
        ]
      : []),
    '',
    ...table(
      ['Ending', 'Result', 'Runs', 'Decisions', 'Words', 'Minutes', 'Score'],
      byEnding.map((one) => [
        title(one.id),
        one.result,
        manyInWords(one.runs),
        span(one.decisions),
        span(one.words),
        span([Math.round(one.minutes[0]), Math.round(one.minutes[1])]),
        scoreOf(one),
      ]),
      2,
    ),
    '',
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
      named.map((name) => [
        name,
        ...byEnding.map(({ competences }) => {
          const { marks, decisions } = competences[name]!;
          return `${span(marks)} (${span(decisions)})`;
        }),
      ]),
    ),
    '',
  ];
}

/** A number of runs can be beyond all reading; from a thousand million million on, its size will do. */
export function manyInWords(count: number): string {
  if (count < 1e15) return count.toLocaleString('en');
  return count === Infinity
    ? 'endless'
    : `about 10 to the power of ${Math.round(Math.log10(count))}`;
}

function scoreOf({ score }: EndingFigures): string {
  const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2));
  if (!score) return 'too many to try';
  const [low, high] = [share(score.lowest.score), share(score.highest.score)];
  return low === high ? low : `${low} to ${high}`;
}

/** "5 to 16", or "7" where there is but one. */
function span([least, most]: Range): string {
  const [low, high] = [least.toLocaleString('en'), most.toLocaleString('en')];
  return low === high ? low : `${low} to ${high}`;
}

export type Counted = { id: string; file: string; graph: Graph; figures: Figures };
