import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualTerms } from '../../../src/model/terms.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { prove } from '../../../src/proofs/prove.ts';
import { listNumbers } from '../../../src/studio/numbers/list.ts';
import { count, span } from '../../../src/studio/numbers/span.ts';
import { averageWords } from '../../../src/studio/numbers/words.ts';
import { manyRuns, sizeOf, triedOf } from '../../../src/studio/tried.ts';
import { compileText, graphOf } from '../../scenario/script.ts';

const box = graphOf(
  `## counter: An empty box

- [look] "May I look at it, please?"
  - effect: trust +20
  - evidence: listen +2
  - next: plan
- [deny] "It was full."
  - next: plan

## plan: What now

- [refund] "Your money back."
  - evidence: listen +1
  - next: ending
- [form] "There is a form."
  - next: form
- [wait] "One moment."
  - when: trust at least 60
  - next: ending

## form: The form

- [help] "I fill it in."

## ending solved: Solved
- result: success`,
  'primary: [listen]',
);
const provenOf = (graph: Graph) => prove(graph, () => ({ file: '' }), usualTerms);
const withLimit: Graph = {
  ...box,
  logic: {
    ...box.logic,
    meters: box.logic.meters.map((meter) =>
      meter.id === 'trust' ? { ...meter, limit: 100 } : meter,
    ),
  },
};

test('the numbers are those that can be counted by hand', () => {
  const { figures, states } = provenOf(withLimit);
  const words = averageWords(withLimit, states);
  expect(listNumbers({ graph: withLimit, words }, figures!)).toEqual([
    ['scenes, endings', '3, 1'],
    ['lines to choose from', '6'],
    ['states that can be reached', '7'],
    ['possible runs', '5'],
    ['decisions in a run', '2 to 3'],
    ['shortest best run', '2'],
    ['most trust, of 100', '60'],
    ['words in the best line, in the others', '5, 3'],
    ['fewest lines open', '1'],
    ['characters in the LMS’s save slot (suspend data), of 4,096', '3'],
  ]);
  expect(sizeOf(figures!)).toBe('3 scenes, 6 lines, 1 ending');
  expect(triedOf(withLimit, figures)).toBe('7 states, 5 runs, all tried');
});

test('the words of a line are counted as the advice about long lines counts them', () => {
  const text = readFileSync(new URL('../../problems/best-longest.mdx', import.meta.url), 'utf8');
  const graph = compileText(text).graph!;
  const { states, problems } = provenOf(graph);
  const [, best, rest] = /it has (\d+) words, and the others have (\d+)/.exec(
    problems.map(({ message }) => message).join(),
  )!;
  const words = averageWords(graph, states);
  expect([Math.round(words.best!), Math.round(words.rest!)]).toEqual([Number(best), Number(rest)]);
});

test('what cannot be counted is not told', () => {
  expect(triedOf(undefined, undefined)).toBe('Not tried: it cannot be read yet');
  expect(triedOf(box, undefined)).toBe('Too big to be tried whole');
  const { figures } = provenOf(withLimit);
  const { runs: _, best: __, longest: ___, longestTrail: ____, ...endless } = figures!;
  expect(triedOf(box, endless)).toBe('7 states; a run can go on for ever');
  const names = listNumbers({ graph: withLimit }, endless).map(([name]) => name);
  expect(names).toEqual([
    'scenes, endings',
    'lines to choose from',
    'states that can be reached',
    'most trust, of 100',
    'fewest lines open',
  ]);
});

test('numbers are written as people write them', () => {
  expect(count(34552)).toBe('34,552');
  expect(count(-2)).toBe('−2');
  expect(span([5, 16])).toBe('5 to 16');
  expect(span([7, 7])).toBe('7');
  expect(manyRuns(65_979)).toBe('65,979 runs');
  expect(manyRuns(1)).toBe('1 run');
  expect(manyRuns(3e40)).toBe('some 10 to the 40 runs');
});
