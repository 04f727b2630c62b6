import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../src/course/content-error.ts';
import { readLesson } from '../../src/course/lesson.ts';
import { words } from '../../src/course/vocabulary.ts';

const head = `---
title: The empty box
minutes: 10
objectives: [Say back what you have heard.]
---
`;

function read(body: string) {
  const known = { competences: ['listen'], scenarios: ['empty-box'], values: { desk: 'the desk' } };
  return readLesson('lesson.mdx', 'lesson', head + body, known);
}

/** What is said about a body, from its own first line on. */
function said(body: string): string[] {
  return read(body).problems.map(({ line = 0, ...problem }) =>
    say({ ...problem, file: 'body', line: line - 5 }),
  );
}

test('a sign that MDX takes for code is one sentence each, all of them together', () => {
  const body = `
Dear {name}, it took <10 minutes :{

<!-- a note -->

See <https://example.org> and </Reveal>.

export nothing without a form
`;
  expect(said(body)).toEqual([
    'body:2:6: "{name}" would be read as program code. Use round brackets in prose.',
    'body:2:22: "<10" would be read as a tag. In prose write the word ("less than") instead of the sign.',
    'body:2:35: "{" begins program code here, and no "}" ends it. Use round brackets in prose.',
    'body:4:1: "<!--" cannot be read in a lesson. Begin a note to yourself with "%%".',
    'body:6:5: "<https://example.org>" would be read as a tag. Write an address as [its name](https://…).',
    'body:6:31: </Reveal> closes what is not open here. Take it away, or write <Reveal title="…"> above.',
    'body:8:1: A line that begins with "import" or "export" would be read as program code. Begin it with another word.',
  ]);
});

test('what reads as it stands is left alone', () => {
  const body = `
{/* a note
to the author */}

5 < 10 and 3 > 2, "quoted", \`{code}\`, a } alone, 12 $, *stressed* and the $desk.

Important exports: none.
`;
  expect(said(body)).toEqual([]);
});

test('a word that is not closed says how it ends', () => {
  expect(said('\n<Reveal title="One way">\n\nHi.\n')).toEqual([
    'body:2:1: <Reveal> is opened and not closed. Write </Reveal> on a line of its own, where it ends.',
  ]);
});

test('an unknown word, property or group says what was meant', () => {
  const body = `
<Reveel title="One way">

Hi.

</Reveel>

<Sort id="kinds" bin="said, felt" bins="said, felt">

Which?

- [box] A box.
  - goes: flet

</Sort>
`;
  expect(said(body)).toEqual([
    `body:2:1: There is no <Reveel>. Did you mean <Reveal>? Words that can stand here: ${words.join(', ')}.`,
    'body:8:18: "bin" is not a key of <Sort>. Did you mean "bins"? Known keys: id, bins.',
    'body:13:11: "flet" is not one of the groups. Did you mean "felt"? Groups: said, felt.',
  ]);
});

test('a question without a right answer, or with two, says which question and what to write', () => {
  const question = (options: string) =>
    `\n<Check id="cases">\n\n<Question id="first">\n\nWhich?\n\n${options}\n\n</Question>\n\n</Check>\n`;
  expect(said(question('- [one] A\n- [two] B'))).toEqual([
    'body:4:1: The question "first" has no right answer. Write "- right: yes" under an option.',
  ]);
  const two = question(
    '- [one] A\n  - right: yes\n  - why: So.\n- [two] B\n  - right: yes\n  - why: So.',
  );
  expect(said(two)).toEqual([
    'body:4:1: The question "first" has 2 right answers. Write kind="several", or leave one.',
  ]);
  expect(said(two.replace('"first"', '"first" kind="several"'))).toEqual([]);
  // What was meant for yes counts for the kind that is meant, too.
  const both = two.replace('"first"', '"first" kind="single"').replaceAll('yes', 'x');
  expect(said(both)).toContainEqual(expect.stringContaining(' Write kind="several".'));
});

test('`right: no` is a wrong option, as if it were not written', () => {
  const body =
    '\n<Check id="cases">\n\n<Question id="first">\n\nWhich?\n\n- [one] A\n  - right: no\n  - why: So.\n- [two] B\n  - right: yes\n  - why: So.\n\n</Question>\n\n</Check>\n';
  expect(said(body)).toEqual([]);
  expect(read(body).questions).toEqual([
    {
      id: 'first',
      options: [
        { id: 'one', right: false },
        { id: 'two', right: true },
      ],
    },
  ]);
});

test('the organisation’s values stand in what the front matter says', () => {
  const text = head.replace('[Say back', '[Ask at $desk and say back') + '\nHi.\n';
  const known = { competences: [], scenarios: [], values: { desk: 'the desk' } };
  const { front } = readLesson('lesson.mdx', 'lesson', text, known);
  expect(front?.objectives).toEqual(['Ask at the desk and say back what you have heard.']);
});

test('a list that could not be read makes no use of it a mistake', () => {
  const text = head.replace('minutes: 10', 'minutes: 10\ncompetences: [anything]');
  const body = '\n<Scenario id="anywhere" />\n\nSee $something.\n';
  const known = { competences: undefined, scenarios: undefined };
  expect(readLesson('lesson.mdx', 'lesson', text + body, known).problems).toEqual([]);
});

test('whatever is written, every mistake has a place in the file and a sentence of our own', () => {
  const bits = fc.constantFrom(
    ...['<', '>', '{', '}', '"', '`', '\n', '\n\n', ' ', '[x]: y', 'words', '# a', '/>'],
    ...['<Reveal title="x">', '</Reveal>', '<Check id="aa">', '</Check>', '<>', '<a href={b}>'],
    ...['<Question id="qq">', '</Question>', '- [aa] b\n', '  - right: yes\n', '<!--', '-->'],
    ...['{/* a */}', 'import x', 'export ', '$desk', '$dsek', '…', '😀'],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 16 }), (parts) => {
      const body = parts.join('');
      const lines = (head + body).split('\n');
      for (const { line = 0, column = 0, message } of read(body).problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(message).not.toMatch(/undefined|NaN|cannot be read as MDX/);
      }
    }),
    { numRuns: 300 },
  );
});

test('one habit of the hand is one sentence, with the lines of the others', () => {
  const question = (id: string, right: string) =>
    `<Question id="${id}">\n\nWhich?\n\n- [one] One.\n  - right: ${right}\n  - why: So.\n- [two] Two.\n  - why: So.\n\n</Question>\n`;
  const check = (...rights: string[]) =>
    `\n<Check id="check">\n\n${rights.map((right, i) => question(`q-${i}`, right)).join('\n')}\n</Check>\n`;
  const form = '"right" is "x", but it should be yes or no. Write "- right: yes".';
  expect(said(check('x'))).toEqual([`body:9:12: ${form}`]);
  expect(said(check('x', 'x'))).toEqual([`body:9:12: ${form} Do the same in line 26.`]);
  expect(said(check('x', 'yes', 'x', 'x'))).toEqual([
    `body:9:12: ${form} Do the same in lines 38 and 50.`,
  ]);
  expect(said(check(...Array<string>(7).fill('x')))[0]).toMatch(
    /Do the same in lines 26, 38, 50, 62 and 2 more\.$/,
  );
  expect(said(check('x', 'ok'))).toHaveLength(2);
});
