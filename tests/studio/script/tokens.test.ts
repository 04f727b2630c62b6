import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/studio/script/tokens.ts';

const looks = (line: string, where: 'script' | 'yaml' | 'play' = 'script', names: string[] = []) =>
  tokensOf(line, where, names).flatMap(({ text, look }) => (look ? [[look, text]] : []));

test.each([
  ['## arrival: At the desk', [['h', '## arrival: At the desk']]],
  ['- [terms] "It looks as though …"', [['c', '[terms]']]],
  ['  - effect: trust +2', [['k', 'effect:']]],
  ['Tomasz (tense): Read me that.', [['c', 'Tomasz (tense):']]],
  ['He leans over: nothing.', []],
  ['<Check id="one">', [['k', '<Check']]],
  ['%% A note of the author', [['n', '%% A note of the author']]],
  ['Rain on the glass doors.', []],
])('%s', (line, expected) => {
  expect(looks(line)).toEqual(expected);
});

test.each([
  ['title: No room', [['k', 'title:']]],
  ['  - name: Colm', [['k', '- name:']]],
  ['# For the author:', [['n', '# For the author:']]],
  [
    'pass: 0.6 # of a conversation',
    [
      ['k', 'pass:'],
      ['n', ' # of a conversation'],
    ],
  ],
  ['title: "Desk #4, # two"', [['k', 'title:']]],
  ['  without the duty manager.', []],
  ['---', [['n', '---']]],
])('in YAML: %s', (line, expected) => {
  expect(looks(line, 'yaml')).toEqual(expected);
});

test.each([
  ['## best: All goes well', [['h', '## best: All goes well']]],
  ['# A note', [['n', '# A note']]],
  ['choose: terms', [['k', 'choose:']]],
  ['Tomasz: Well?', []],
])('in a playthrough: %s', (line, expected) => {
  expect(looks(line, 'play', ['tomasz'])).toEqual(expected);
});

test('without a mood only somebody of the cast speaks', () => {
  expect(looks('Tomasz: Well?')).toEqual([]);
  expect(looks('Tomasz: Well?', 'script', ['tomasz'])).toEqual([['c', 'Tomasz:']]);
});

test('a line is the same when it is put together again', () => {
  const lines = [
    '  - next: the-door',
    '## ending gone: Gone',
    'Nora (sad): "Oh."',
    '',
    '   ',
    '- ',
  ];
  for (const line of lines) {
    for (const where of ['script', 'yaml', 'play'] as const) {
      const texts = tokensOf(line, where, ['nora']).map(({ text }) => text);
      expect(texts.join('')).toBe(line);
    }
  }
});
