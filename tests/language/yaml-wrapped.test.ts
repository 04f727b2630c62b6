import { describe, expect, test } from 'vitest';
import { FrontMatter } from '../../src/model/front-matter.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

const front = `title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter.
customer:
  name: Nora Lind
  needs: to be believed
meters:
  trust:
    from: 0
    to: 100
    start: 40
    cues:
      0: She looks away.
      50: She listens.
debrief:
  group:
    - Who could have looked?
    - What would you say?
  if-then: If somebody is cross, then I look first.
`;

const read = (text: string) =>
  readYaml({ file: 'box.mdx', text, schema: FrontMatter, where: 'in the front matter' });

/** The one message about a text in which `from` is written as `to`. */
function slip(from: string, to: string) {
  const text = front.replace(from, () => to);
  expect(text).not.toBe(front);
  const { problems } = read(text);
  expect(problems.map(({ code }) => code)).toHaveLength(1);
  return { text, ...problems[0]! };
}

/** What is read when somebody does what the message says, line by line, up to the line `last`. */
function mended({ text, line, message }: ReturnType<typeof slip>, last: number) {
  const [, head = '', blanks] =
    / Write "(.*?)" here, and below it .* each line with (\d+) blanks before it\.$/.exec(message) ??
    [];
  expect(head, message).not.toBe('');
  const lines = text.split('\n');
  const own = lines[line! - 1]!;
  const words = own
    .replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/, '')
    .replace(/^(?:>-?|->)(?: -)?(?: |$)/, '');
  const below = [words, ...lines.slice(line, last)]
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => ' '.repeat(Number(blanks)) + one);
  lines.splice(line! - 1, last - line! + 1, /^\s*/.exec(own)![0] + head, ...below);
  const { problems, value } = read(lines.join('\n'));
  expect(problems.map((one) => one.message)).toEqual([]);
  return value!;
}

test('a key that stands too far in below a text is still one', () => {
  expect(slip('sector: parcels', '  sector: parcels')).toMatchObject({ code: 'yaml-too-deep' });
  expect(slip('  needs: to', '    needs: to')).toMatchObject({ code: 'yaml-too-deep' });
});

describe('a text over several lines with a colon in it', () => {
  const you = 'You serve at the counter and may do one thing unasked: give back what it cost.';
  test.for([
    [
      'further in',
      'you: You serve at the counter\n  and may do one thing unasked: give back\n  what it cost.',
    ],
    [
      'at the margin',
      'you: You serve at the counter\nand may do one thing unasked: give back\nwhat it cost.',
    ],
    [
      'with the colon in its first line',
      'you: You serve at the counter and may do one thing unasked: give\n  back what\n  it cost.',
    ],
    [
      'that begins below its key',
      'you:\n  You serve at the counter and may do\n  one thing unasked: give back what it cost.',
    ],
    [
      'whose last line begins with a word and the colon',
      'you: You serve at the counter and may do one thing\n  unasked: give back what it cost.',
    ],
    [
      'of which a line in the middle begins so',
      'you: You serve at the counter and may do one thing\n  unasked: give back\n  what it cost.',
    ],
    [
      'behind a sign with a blank in it',
      'you: > -\n  You serve at the counter and may do\n  one thing unasked: give back what it cost.',
    ],
    [
      'behind a sign turned round',
      'you: ->\n  You serve at the counter and may do\n  one thing unasked: give back what it cost.',
    ],
    [
      'behind the sign',
      'you: >- You serve at the counter and may do\n  one thing unasked: give back what it cost.',
    ],
  ] as const)('is told at its key, with the line as it should be: %s', ([, to]) => {
    const found = slip('you: You serve at the counter.', to);
    expect(found).toMatchObject({ code: 'broken-yaml', line: 5, column: 1 });
    expect(found.message).toContain('Write "you: >-" here');
    expect(mended(found, 4 + to.split('\n').length).you).toBe(you);
  });

  test('is told deeper in, too: of a person, in a list, of a cue, in the debrief', () => {
    const needs = slip('to be believed', 'to be believed\n    and to hear one thing: sorry');
    expect(mended(needs, 9).customer.needs).toBe('to be believed and to hear one thing: sorry');
    const item = slip('Who could have looked?', 'Who could\n      have said: look?');
    expect(mended(item, 20).debrief.group[0]).toBe('Who could have said: look?');
    const word = slip('to be believed', 'to be believed, and\n    sorry: one word');
    expect(mended(word, 9).customer.needs).toBe('to be believed, and sorry: one word');
    const entry = slip('Who could have looked?', 'Who could\n      say: look?');
    expect(mended(entry, 20).debrief.group[0]).toBe('Who could say: look?');
    const cue = slip('She looks away.', 'She looks away\n        and says: no.');
    expect(mended(cue, 16).meters['trust']!.cues!['0']).toBe('She looks away and says: no.');
    const then = slip(
      'If somebody is cross, then I look first.',
      'If somebody is cross\n    then I do this: I look first.',
    );
    expect(mended(then, 22).debrief['if-then']).toBe(
      'If somebody is cross then I do this: I look first.',
    );
  });

  test('is not taken for one where the line below is a key in the wrong column', () => {
    const found = slip('parcels\nkind: angry', 'parcels\n  kind: angry');
    expect(found).toMatchObject({ code: 'yaml-too-deep', line: 3 });
  });
});

test('a text below its sign that stands at the margin is moved as a whole', () => {
  const found = slip('you: You serve', 'you: >-\nYou serve\nat all times\nand');
  expect(found.message).toContain('Put 2 more blanks before it. Do the same in lines 7 and 8.');
});

describe('a comma that is missing at the end of a line in braces', () => {
  const meter =
    'trust:\n    from: 0\n    to: 100\n    start: 40\n    cues:\n      0: She looks away.\n      50: She listens.';
  test.for([
    [
      'of a group',
      meter,
      'trust: {\n    from: 0,\n    to: 100\n    start: 40\n  }',
      12,
      '    to: 100,',
    ],
    [
      'of one begun in its first line',
      'customer:\n  name: Nora Lind\n  needs: to be believed',
      'customer: { name: Nora Lind,\n  age: 30\n  needs: to be believed }',
      7,
      '  age: 30,',
    ],
    [
      'behind a group',
      'debrief:',
      'others: [{ name: Omar Haddad }\n  { name: Bo }]\ndebrief:',
      17,
      'others: [{ name: Omar Haddad },',
    ],
  ] as const)(
    'is told where it belongs, with the line as it should be: %s',
    ([, from, to, at, line]) => {
      const found = slip(from, to);
      expect(found).toMatchObject({ code: 'broken-yaml', line: at, column: line.length });
      expect(found.message.endsWith(`: "${line.trim()}".`)).toBe(true);
      const lines = found.text.split('\n');
      lines[at - 1] = line;
      expect(read(lines.join('\n')).problems).toEqual([]);
    },
  );
});

describe('a hash sign in a text', () => {
  test('that goes on over several lines is kept below the sign for that', () => {
    const found = slip('at the counter.', 'at counter # 4\n  of the shop.');
    expect(found.message).toContain('with "#" in it stands below ">-"');
    expect(mended(found, 6).you).toBe('You serve at counter # 4 of the shop.');
  });

  test.for([
    ['before a number it is no note', 'Room # 12', 'yaml-cut', '"Room # 12"'],
    ['without a blank it is none', 'Room #12', 'yaml-cut', '"Room #12"'],
    [
      'behind words it may be one',
      'The box # the empty one',
      'yaml-note',
      '"The box # the empty one"',
    ],
  ] as const)('%s: %s', ([, title, code, whole]) => {
    const found = slip('The empty box', title);
    expect(found).toMatchObject({ code, line: 1, column: 7 + title.indexOf('#') + 1 });
    expect(found.message).toContain(whole);
    expect(read(front.replace('The empty box', whole)).value?.title).toBe(whole.slice(1, -1));
  });

  test.for([
    'kind: angry # or rather sad',
    'minutes: 3 # at most',
    'from: 0 # cold',
    '# all of it',
  ])('behind a word or a number begins a note: %s', (line) => {
    const key = line.split(':')[0]!;
    const text = front.replace(new RegExp(`(?<=^ *)${key}:.*$`, 'm'), line);
    expect(text).toContain(line.startsWith('#') ? 'title' : line);
    expect(read(text).problems).toEqual([]);
  });

  test('behind words keeps nothing from being read', () => {
    const { value, problems } = read(front.replace('The empty box', 'The box # the empty one'));
    expect(problems).toHaveLength(1);
    expect(value?.title).toBe('The box');
  });
});
