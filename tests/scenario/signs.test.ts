import { describe, expect, test } from 'vitest';
import { compileText, graphOf, messagesOf, scriptOf } from './script.ts';
import { told } from './told.ts';

describe('what the author notes', () => {
  test('in comments goes nowhere', () => {
    expect(told('<!-- Check the label. -->\n\nThe box <!-- which? --> is open.')).toEqual([
      'The box is open.',
    ]);
    expect(told('<!-- Two\n\nparagraphs: {a} <b> -->\n\nThe box is open.')).toEqual([
      'The box is open.',
    ]);
  });

  test('after %% goes nowhere, on a line of its own or at the end of one', () => {
    expect(told('%% Check {this}.\n\nThe box is open. %% #box-1')).toEqual(['The box is open.']);
  });

  test('may stand among choices and keys', () => {
    const { logic, texts } = graphOf(`## counter: An empty box %% the desk

<!-- Both are fair. -->
- [look] "May I look?" %% #look-1
  %% The best one.
  - effect: trust +20 %% or 30?
  <!-- - effect: trust +50 -->
  - feedback: You looked. <!-- good -->
%% And now the other.
- [deny] "It left us full."

## ending open: Open
- result: partial`);
    expect(logic.scenes[0]!.choices).toHaveLength(2);
    expect(logic.scenes[0]!.choices[0]!.effects).toEqual([{ meter: 'trust', add: 20 }]);
    expect(texts['counter/look/text']).toBe('"May I look?"');
    expect(texts['counter/look/feedback']).toBe('You looked.');
  });

  test('is not a percentage', () => {
    expect(told('It is 100%% empty.')).toEqual(['It is 100%% empty.']);
  });

  test('moves no mistake from its place', () => {
    const text = scriptOf(`## counter: A box

<!-- Two
lines. --> Nora (waary): Hm.

- [look] "May I look?"

## ending open: Open
- result: partial`);
    const { line, column } = compileText(text).problems[0]!;
    expect(text.split('\n')[line! - 1]!.slice(column! - 1)).toMatch(/^waary/);
  });
});

describe('signs', () => {
  test('stay as they were written: curly and straight quotation marks, dashes, accents', () => {
    expect(told('Nora (calm): “Zoë’s box” – it\'s "empty"…')).toEqual([
      'nora-lind calm: “Zoë’s box” – it\'s "empty"…',
    ]);
    const { texts } = graphOf(`## counter: A box

- [look] “May I look?”

## ending open: Open
- result: partial`);
    expect(texts['counter/look/text']).toBe('“May I look?”');
  });

  test.for([
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ] as const)('%s make no difference', ([, change]) => {
    const text = scriptOf(`## counter: A box
- enter: trust +1

Nora (tense): It was empty.
I saw it.

- a label
- [look] "May I
  look?"
  - effect: trust +20,
    patience -1
  - when: not promised
    and trust at least 10

## ending open: Open
- result: partial`);
    const graph = compileText(text).graph;
    expect(graph).toBeDefined();
    expect(compileText(change(text)).graph).toEqual(graph);
    const broken = text.replace('trust +20', 'trsut +20').replace('Nora (tense)', 'Nora (tnse)');
    expect(compileText(change(broken)).problems).toEqual(compileText(broken).problems);
  });

  test('that MDX would take for code only at the beginning of a line are fine elsewhere', () => {
    const lines = [
      'They import boxes.',
      'imports are late.',
      'import-duty is due.',
      'You can export them.',
    ];
    expect(told(lines.join('\n\n'))).toEqual(lines);
    expect(
      messagesOf(`## counter: A box

- [look] "We
  import boxes."

## ending open: Open
- result: partial`),
    ).toEqual([]);
  });

  test('of a link inside a sentence are fine', () => {
    expect(told('See [the rules](https://example.org): they are short.')).toEqual([
      'See [the rules](https://example.org): they are short.',
    ]);
  });
});
