import { describe, expect, test } from 'vitest';
import { graphOf } from './script.ts';
import { told } from './told.ts';

describe('speech', () => {
  test('is a name, a mood and what is said', () => {
    expect(told('Nora (tense): It was _empty_.')).toEqual(['nora-lind tense: It was _empty_.']);
  });

  test('is known by the full name, by its first word, and by "you"', () => {
    expect(told('Nora Lind (calm): Yes.\n\nOmar (calm): No.\n\nYou (calm): Oh.')).toEqual([
      'nora-lind calm: Yes.',
      'omar-haddad calm: No.',
      'you calm: Oh.',
    ]);
  });

  test('is known by a name in small letters, and without a blank', () => {
    expect(told('you: Good evening.\n\nnora(calm):Yes.')).toEqual([
      'you neutral: Good evening.',
      'nora-lind calm: Yes.',
    ]);
  });

  test('without a mood keeps the one this person had last, whatever the name', () => {
    expect(told('Nora: Hm.\n\nNora Lind (tense): Well?\n\nOmar: I ask.\n\nNora: And?')).toEqual([
      'nora-lind neutral: Hm.',
      'nora-lind tense: Well?',
      'omar-haddad neutral: I ask.',
      'nora-lind tense: And?',
    ]);
  });

  test('keeps the mood from one scene to the next', () => {
    const { beats } = graphOf(`## counter: An empty box

Nora (wary): Well?

- [look] "May I look?"

## plan: What now

Nora: And now?

- [call] "I will call."

## ending open: Open
- result: partial

Nora: Hm.`);
    expect([beats.plan![0], beats.open![0]]).toEqual([
      { who: 'nora-lind', mood: 'wary', text: 'plan/1' },
      { who: 'nora-lind', mood: 'wary', text: 'open/1' },
    ]);
  });

  test('several speeches can stand in one paragraph, each from its own line on', () => {
    expect(
      told('Nora (tense): It was empty.\nI saw it.\nOmar (calm): So did I.\nNora: Well?'),
    ).toEqual([
      'nora-lind tense: It was empty. I saw it.',
      'omar-haddad calm: So did I.',
      'nora-lind tense: Well?',
    ]);
  });

  test('can follow what is told in the same paragraph', () => {
    expect(told('She puts the box down.\nNora (tense): Look.')).toEqual([
      'She puts the box down.',
      'nora-lind tense: Look.',
    ]);
  });

  test('is not what only looks like it', () => {
    const lines = [
      'It is 12:30.',
      'The label says: fragile.',
      'The label (torn): fragile.',
      'Note: the box is open.',
    ];
    expect(told(lines.join('\n\n'))).toEqual(lines);
  });
});

describe('what is told', () => {
  test('is any other paragraph, list or quotation', () => {
    const parts = [
      'The box is open.',
      '- a label\n- a string\n  - with a knot',
      '1. the first\n2. the second',
      '> Handle with care.',
    ];
    expect(told(parts.join('\n\n'))).toEqual(parts);
  });

  test('may be a list right above the choices: items are told apart one by one', () => {
    const graph = graphOf(`## counter: An empty box

- a label
- a string
- [look] "May I look?"
- [deny] "It left us full."

## ending open: Open
- result: partial`);
    expect(graph.beats.counter).toEqual([{ told: 'counter/1' }]);
    expect(graph.texts['counter/1']).toBe('- a label\n- a string');
    expect(graph.logic.scenes[0]!.choices.map(({ id }) => id)).toEqual(['look', 'deny']);
  });

  test('may stand in an ending', () => {
    const { beats, texts } = graphOf(`## counter: An empty box

- [look] "May I look?"

## ending open: Open
- result: partial

She goes.

- with the box
- with a form`);
    expect(beats.open).toEqual([{ told: 'open/1' }, { told: 'open/2' }]);
    expect(texts['open/2']).toBe('- with the box\n- with a form');
  });

  test('does not include a line across the page between two scenes', () => {
    expect(told('The box is open.\n\n---')).toEqual(['The box is open.']);
  });
});
