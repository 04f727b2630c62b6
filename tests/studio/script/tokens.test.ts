import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/studio/script/tokens.ts';

const looks = (line: string, inYaml = false, names: string[] = []) =>
  tokensOf(line, inYaml, names).flatMap(({ text, look }) => (look ? [[look, text]] : []));

test.each([
  ['## arrival: At the desk', [['h', '## arrival: At the desk']]],
  ['- [terms] "It looks as though …"', [['c', '[terms]']]],
  ['  - effect: trust +2', [['k', 'effect:']]],
  ['Tomasz (tense): Read me that.', [['c', 'Tomasz (tense):']]],
  ['He leans over: nothing.', []],
  ['<Check id="one">', [['k', '<Check']]],
  ['choose: terms', [['k', 'choose:']]],
  ['# A note in a playthrough', [['h', '# A note in a playthrough']]],
  ['Rain on the glass doors.', []],
])('%s', (line, expected) => {
  expect(looks(line)).toEqual(expected);
});

test.each([
  ['title: No room', [['k', 'title:']]],
  ['  - name: Colm', [['k', '- name:']]],
  ['# For the author:', [['n', '# For the author:']]],
  ['  without the duty manager.', []],
  ['---', [['n', '---']]],
])('in YAML: %s', (line, expected) => {
  expect(looks(line, true)).toEqual(expected);
});

test('without a mood only somebody of the cast speaks', () => {
  expect(looks('Tomasz: Well?')).toEqual([]);
  expect(looks('Tomasz: Well?', false, ['tomasz'])).toEqual([['c', 'Tomasz:']]);
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
    for (const inYaml of [false, true]) {
      const texts = tokensOf(line, inYaml, ['nora']).map(({ text }) => text);
      expect(texts.join('')).toBe(line);
    }
  }
});
