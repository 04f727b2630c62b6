import { describe, expect, test } from 'vitest';
import { compileText, graphOf, messagesOf, scriptOf } from './script.ts';

const body = (told: string) => `## counter: An empty box

${told}

- [look] "May I look?"
  - effect: trust +20
  - consequence: She nods.
- [deny] "It left us full."

## ending open: Open
- result: partial`;

describe('a note that people would read', () => {
  test.each([
    ['% shorter?', '%% shorter?'],
    ['%shorter?', '%% shorter?'],
    ['// shorter?', '%% shorter?'],
    ['- // shorter?', '%% shorter?'],
    ['TODO: shorter?', '%% TODO: shorter?'],
    ['TODO shorter?', '%% TODO shorter?'],
    ['todo: shorter?', '%% todo: shorter?'],
    ['FIXME', '%% FIXME'],
    ['[TODO: shorter?]', '%% TODO: shorter?'],
    ['[TODO]', '%% TODO'],
    ['(tbd: shorter?)', '%% tbd: shorter?'],
    ['[note: shorter?]', '%% note: shorter?'],
    ['The box is open. % shorter?', '%% shorter?'],
    ['The box is open. // shorter?', '%% shorter?'],
    ['The box is open. [TODO: shorter?]', '%% TODO: shorter?'],
    ['Nora (tense): It was empty. TODO', '%% TODO'],
    ['Nora (tense): It was empty. XXX', '%% XXX'],
    ['Nora (tense): It was empty. XXX check', '%% XXX check'],
    ['Nora (tense): It was empty. (check XXX)', '%% check XXX'],
    ['Nora (tense): It was empty. ???', '%% ???'],
    ['Nora (tense): It was empty. [???]', '%% ???'],
    ['Nora (tense): It was at ??? on Monday', '%% ??? on Monday'],
    ['Nora (tense): It was empty. [better word?]', '%% better word?'],
    ['??? what does she say', '%% ??? what does she say'],
  ])('%s is told, and how it is written', (told, cure) => {
    const [message, ...others] = messagesOf(body(told));
    expect(others).toEqual([]);
    expect(message).toContain(`Write "${cure}". If they`);
    expect(
      graphOf(
        body(
          told.replace(
            /(?:- )?(?:%|\/\/|[[(]?\b(?:TODO|FIXME|todo|tbd|note)\b|\(check|\[better|[[(]?\?{3}|XXX).*$/,
            cure,
          ),
        ),
      ),
    ).toBeDefined();
  });

  test('is to stand on a line of its own where something stands behind it', () => {
    expect(messagesOf(body('[TODO: whose?] The box is open.'))).toEqual([
      expect.stringContaining('Write "%% TODO: whose?", on a line of its own.'),
    ]);
  });

  test.each([
    ['consequence: She nods.', 'consequence: TODO'],
    ['consequence: She nods.', 'consequence: ???'],
    ['"May I look?"', 'XXX'],
    ['[deny] "It left us full."', '[deny] [TODO: softer]'],
  ])('stands in the place of %s as %s: one message, and its cure leaves none', (from, to) => {
    const script = body('She waits.').replace(from, () => to);
    const [message, ...others] = messagesOf(script);
    expect(others).toEqual([]);
    expect(message).toContain(', on a line of its own, and in its place what they should read.');
    const [, note = ''] = /Write "(%% .*?)",/.exec(message!)!;
    const line = script.split('\n').find((one) => one.includes(to))!;
    const cured = body('She waits.').replace(line.replace(to, from), (own) => `${own}\n${note}`);
    expect(cured).toContain(note);
    expect(messagesOf(cured)).toEqual([]);
  });

  test('is told once, with the lines of the others', () => {
    const text = scriptOf(`${body('// one')}\n\nShe leaves. // two\n\n% three`);
    expect(compileText(text).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This looks like a note .* Do the same in lines 27 and 29\.$/),
    ]);
  });
});

test.each([
  'It is 20 %, or 50% of all.',
  'It is 20\n% of all.',
  'See https://example.org/todo for more.',
  'What is on the to-do list? A todo, they say.',
  'The list: [the rules](https://example.org).',
  '(Note: the till is locked.)',
  'The sign says METHODOLOGY.',
  '100 % sure.',
  'Nora (tense): What??? Empty???',
  'Nora (tense): What ??? Empty.',
  'Nora (puzzled): ???',
  'Nora (tense): It was a size XXX, and it was 0800 XXX XXX.',
  'Is it (not that it matters?) empty?',
])('no note: %s', (told) => {
  expect(messagesOf(body(told))).toEqual([]);
});

test('an option may be called so', () => {
  const script = body('She waits.').replace('[look]', '[todo]').replace('[deny]', '[note-it]');
  expect(messagesOf(script)).toEqual([]);
});
