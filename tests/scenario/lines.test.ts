import { describe, expect, test } from 'vitest';
import { compileText, inShort, scriptOf } from './script.ts';
import { told } from './told.ts';

test.for([
  'Two things: first the box, then the string.',
  'Nora (she was asleep) picks up.',
  'Nora (tired of waiting) picks up.',
  'Nora tired her eyes on the label.',
  'Next: the box.',
  'The label says\nfragile: this side up.',
  'label: this side up',
  '– a dash begins this line.',
  '#4 is the box, and ##4 is not there.',
  'A 6" nail holds it.',
  'She reads the label: "Room 214".',
  '[Her phone rings.] She looks at it.',
  '1. the first\n2. the second',
  '```\n##no heading\n```',
])('%s is told, and no slip', (text) => {
  expect(told(text).join('\n').replace(/\s/g, ' ')).toBe(
    text.replace('\n', ' ').replace(/\s/g, ' '),
  );
});

test('what looks like a key is one only where keys stand', () => {
  expect(told('She waits.\n\nskip: it is on the label.')).toEqual([
    'She waits.',
    'skip: it is on the label.',
  ]);
});

const body = (rest: string) => `## counter: An empty box

${rest}

## ending open: Open
- result: partial

She goes.`;
const found = (rest: string) => compileText(scriptOf(body(rest))).problems.map(inShort);

test.for([
  '- [look] "May I look?"\n  - feedback: Two things: first the box,\n    then the string.',
  '- [look] "May I look?"\n  - feedback: You looked\n    – and that helped: a lot.',
  '- [look] "May I look?"\n  - next: open\n  - feedback: First the box,\n    next: the string.',
  '- [look] "May I look?"\n  - feedback: First the box,\n    next: the string.\n  - next: open',
  '* [look] "May I look?"\n  * next: open',
  '- [look] “May I look?”\n  - consequence: "Room 214." She points.',
  '- [look] A 6" nail, and a look.',
])('%s is read as it stands', (rest) => {
  expect(found(rest)).toEqual([]);
});

test('a line that is mended hides nothing of what follows it, and moves no place', () => {
  expect(found('-[look] "May < I look?"\n  feedback: $nobody\n  – next: countr')).toEqual([
    'lost-choice 17:1',
    'mdx-trap 17:14',
    'lost-key 18:3',
    'unknown-value 18:13',
    'lost-key 19:3',
    'unknown-target 19:11',
  ]);
});

test('a text that a note cuts off hides no other mistake in the front matter', () => {
  const text = scriptOf(body('- [look] "May I look?"'), 'content-note: Box #4 is open').replace(
    'minutes: 3',
    'minutes: three',
  );
  expect(compileText(text).problems.map(({ code }) => code)).toEqual(['wrong-value', 'yaml-cut']);
});

test('a word of a closed list that is nearly right is guessed', () => {
  const text = scriptOf(body('- [look] "May I look?"')).replace(
    '{ name: Nora Lind }',
    '{ name: Nora Lind, portrait: { head: shrot1 } }',
  );
  expect(compileText(text).problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/ Did you mean "short1"\?$/),
  ]);
});

describe('a choice with a hash sign before it', () => {
  const choice = '- [deny] "It left us full."\n  - effect: set promised\n  - next: open';
  const other = '\n- [look] "May I look?"\n';
  test.for([
    ['alone', `# ${choice}`, `%% ${choice.replaceAll('\n', '\n%% ')}`],
    [
      'with its keys',
      `# ${choice.replaceAll('\n', '\n# ')}`,
      `%% ${choice.replaceAll('\n', '\n%% ')}`,
    ],
    ['and no hyphen', `# ${choice.slice(2)}`, `%% ${choice.replaceAll('\n', '\n%% ')}`],
    ['and two signs', `## ${choice}`, `%% ${choice.replaceAll('\n', '\n%% ')}`],
  ] as const)('is told once, and both ways out are right: %s', ([, written, asNote]) => {
    const text = (one: string) => scriptOf(body(one + other));
    const [only, ...more] = compileText(text(written)).problems;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'lost-choice', column: 1 });
    expect(only!.message).toBe(
      'This line looks like the choice "deny". Begin a choice with a hyphen and a blank: "- [deny] …". If it is a note, begin it and each line below it with "%%".',
    );
    expect(compileText(text(choice)).problems).toEqual([]);
    expect(compileText(text(asNote)).problems).toEqual([]);
  });
});
