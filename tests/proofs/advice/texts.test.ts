import { expect, test } from 'vitest';
import { textsOf } from '../../../src/proofs/advice/texts.ts';
import { graphOf } from '../../scenario/script.ts';
import { adviceOn, edited } from './advised.ts';

test('what a variant puts in the place of a text is judged like it, at its own line', () => {
  const text = edited([
    'primary:',
    `variants:
  second-day:
    texts:
      plan/wait/feedback: Well done.
      plan/wait/text: ${Array(31).fill('box').join(' ')}.
      plan/1: You idiot.
      goodbye/name/consequence: An idiot walks in.
primary:`,
  ]);
  const line = text.split('\n').findIndex((one) => one.includes('Well done.')) + 1;
  expect(adviceOn(text).map((one) => [one.code, one.line! - line])).toEqual([
    ['praise-or-blame', 0],
    ['long-line', 1],
    ['unkind-words', 3],
  ]);
});

test('a credit is nobody’s choice of words', () => {
  const graph = graphOf(
    '## hall: A hall\n\n- [ask] "Why?"\n\n## ending gone: Gone\n- result: failure',
  );
  const medium = { kind: 'picture', src: 'hall.png', credit: 'hall/1/credit' } as const;
  const texts = { 'hall/1': 'A hall.', 'hall/1/credit': 'Drawn by Ed, CC BY 4.0' };
  const withPicture = { ...graph, texts, beats: { hall: [{ told: 'hall/1', medium }] } };
  expect(textsOf(withPicture).map(({ at }) => at)).toEqual(['hall/1']);
});
