import { fill } from '../i18n.ts';
import { byReaders, type ChoiceCount } from '../proofs/simulate/choices.ts';
import type { Spread } from '../proofs/simulate/scores.ts';
import type { Simulation } from '../proofs/simulate/simulate.ts';
import type { Totals } from '../proofs/simulate/tally.ts';
import { count } from '../studio/numbers/span.ts';
import { table } from './table.ts';

/** What simulated learners made of one conversation, to be read in a terminal. */
export function inWords({ id, title, file, titles, simulation, neverTempting }: Simulated): string {
  const { kinds, all, seed, pass } = simulation;
  const columns = [...kinds, { ...all, title: 'All' }];
  const head = columns.map((column) => column.title);
  const rows = (cells: (column: Totals) => string) => columns.map(cells);
  const spread: [string, keyof Spread][] = [
    ['lowest', 'lowest'],
    ['a quarter at most', 'quarter'],
    ['half at most', 'middle'],
    ['three quarters at most', 'threeQuarters'],
    ['highest', 'highest'],
  ];
  const of = { all: count(all.learners), each: count(kinds[0]!.learners) };
  return [
    `${title} (${id}): ${of.all} simulated learners, ${of.each} of each kind, seed ${seed}.`,
    '',
    ...kinds.map(({ title, says }) => `  ${title}. ${says}`),
    '',
    'These are rules, not people: they show what a pass mark means, not what people will do.',
    '',
    ...table(
      ['Ending', ...head],
      all.endings.map(({ id, result }, i) => [
        `${titles[id]} (${result})`,
        ...rows(({ endings, learners }) => share(endings[i]!.learners, learners)),
      ]),
    ),
    '',
    ...table(
      ['Score', ...head],
      spread.map(([name, key]) => [name, ...rows(({ scores }) => scores?.[key].toFixed(2) ?? '–')]),
    ),
    '',
    ...table(
      ['Would pass', ...head],
      all.passes.map(({ mark }, i) => [
        mark === pass ? `at ${mark}, the course’s mark` : `at ${mark}`,
        ...rows(({ passes, learners }) => share(passes[i]!.learners, learners)),
      ]),
    ),
    '',
    ...table(
      ['Decisions in a run', ...head],
      [
        ['fewest', ...rows(({ decisions }) => String(decisions?.fewest ?? '–'))],
        ['on average', ...rows(({ decisions }) => decisions?.mean.toFixed(1) ?? '–')],
        ['most', ...rows(({ decisions }) => String(decisions?.most ?? '–'))],
      ],
    ),
    '',
    ...tempts(neverTempting, simulation, file),
    '',
  ].join('\n');
}

function tempts(lines: readonly Untempting[], simulation: Simulation, file: string): string[] {
  const { kinds, seldom } = simulation;
  const rare = fill(
    '{n:choice|choices} came up too seldom to tell; send more learners to know more.',
    {
      n: seldom.length,
    },
  );
  const after = seldom.length > 0 ? [rare] : [];
  if (lines.length === 0) {
    return [
      'Choices that tempt nobody, taken in under 3 % of the offers by each kind that reads: none.',
      ...after,
    ];
  }
  return [
    'Choices that tempt nobody, taken in under 3 % of the offers by each kind that reads:',
    ...lines.map((one) => {
      const { offered, taken } = byReaders(one, kinds);
      const rate = fill('{taken} of {offered:offer|offers}', { taken: count(taken), offered });
      const place = one.line === undefined ? file : `${file}:${one.line}`;
      return `  ${place}: [${one.choice}] ${one.words} (${rate})`;
    }),
    ...after,
  ];
}

function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  return part > 0 && percent < 0.05 ? '< 0.1 %' : `${percent.toFixed(1)} %`;
}

type Untempting = ChoiceCount & { words: string; line?: number };

/** One conversation, simulated; also what is written as JSON. */
export type Simulated = {
  id: string;
  title: string;
  file: string;
  /** By ending. */
  titles: Record<string, string>;
  simulation: Simulation;
  neverTempting: Untempting[];
};
