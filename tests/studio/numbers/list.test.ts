import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usualTerms } from '../../../src/model/terms.ts';
import type { Graph } from '../../../src/model/graph.ts';
import { prove } from '../../../src/proofs/prove.ts';
import { endingRows, whyNoScores } from '../../../src/studio/numbers/endings.ts';
import { listNumbers } from '../../../src/studio/numbers/list.ts';
import { count, many, span } from '../../../src/studio/numbers/span.ts';
import { variantsTried } from '../../../src/studio/numbers/variants.ts';
import { averageWords } from '../../../src/studio/numbers/words.ts';
import { sizeOf, triedOf } from '../../../src/studio/tried.ts';
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
    ['choices', '6'],
    ['states that can be reached', '7'],
    ['possible runs', '5'],
    ['decisions in a run', '2 to 3'],
    ['shortest best run', '2'],
    ['most trust, of 100', '60'],
    ['words in the best choice, in the others', '5, 3'],
    ['fewest choices open', '1'],
    ['characters in the LMS’s save slot (suspend data), of 2,048', '3'],
  ]);
  expect(sizeOf(figures!)).toBe('3 scenes, 6 choices, 1 ending');
  expect(triedOf(withLimit, figures)).toBe('7 states, 5 runs, all tried');
});

test('the words of a choice are counted as the advice about long lines counts them', () => {
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
    'choices',
    'states that can be reached',
    'most trust, of 100',
    'fewest choices open',
  ]);
});

test('numbers are written as people write them', () => {
  expect(count(34552)).toBe('34,552');
  expect(count(-2)).toBe('−2');
  expect(span([5, 16])).toBe('5 to 16');
  expect(span([7, 7])).toBe('7');
  expect(many(65_979)).toBe('65,979');
  expect(many(3e40)).toBe('about 10 to the power of 40');
  expect(many(Infinity)).toBe('endless');
});

test('a variant has a number of its own', () => {
  const late = { id: 'late', starts: { trust: 60 }, set: [], texts: {} };
  const graph = { ...box, variants: [late] };
  const figures = provenOf(box).figures!;
  const withLate = { ...figures, variants: [{ id: 'late', states: 9, runs: 4 }] };
  expect(listNumbers({ graph }, withLate)).toContainEqual(['states of the variant late', '9']);
  expect(listNumbers({ graph }, figures)).not.toContainEqual([
    expect.stringContaining('variant'),
    expect.anything(),
  ]);
  expect(variantsTried(figures)).toEqual([]);
  const two = [...withLate.variants, { id: 'other', states: 31_242, runs: undefined }];
  expect(variantsTried({ ...figures, variants: two })).toEqual([
    '2 variants (late, other): 9 and 31,242 states, all of them tried.',
  ]);
});

test('where scores were not tried it is said why, and what would make them possible', () => {
  const figures = provenOf(box).figures!;
  expect(whyNoScores(box, figures)).toBeUndefined();
  const byEnding = figures.byEnding!.map((ending) => ({ ...ending, score: undefined }));
  expect(endingRows(box, byEnding).map((row) => row.at(-1))).toEqual(['not tried']);
  expect(whyNoScores(box, { ...figures, byEnding })).toMatch(
    /^Scores were not tried: too many runs come to these 7 states .* fewer competences under `primary` \(it is scored by 1 competence\)/,
  );
});
