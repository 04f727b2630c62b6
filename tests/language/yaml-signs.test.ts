import { describe, expect, test } from 'vitest';
import { FrontMatter } from '../../src/model/front-matter.ts';
import { readings } from '../../src/language/yaml/braces.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

const front = `title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter.
customer:
  name: Nora Lind
  portrait: { seed: nora, head: bun }
meters:
  trust: { from: 0, to: 100, start: 40 }
  patience:
    from: 0
    to: 10
    start: 5
    cues:
      0: She looks away.
      5: She listens.
debrief:
  turning-points:
    - { scene: counter, says: the first sentence }
  group:
    - Who could have looked?
    - What would you say?
variants:
  rang:
    starts: { trust: 30 }
`;

const read = (text: string) =>
  readYaml({ file: 'box.mdx', text, schema: FrontMatter, where: 'in the front matter' });

/** The one message about a text in which `from` is written as `to`. */
function slip(from: string, to: string) {
  const text = front.replace(from, () => to);
  expect(text).not.toBe(front);
  const { problems } = read(text);
  expect(problems.map(({ code }) => code)).toHaveLength(1);
  const [{ line, column, message } = { line: 0, column: 0, message: '' }] = problems;
  return { text, line: line!, column, message };
}

/** What is read when the line is written as the message says. */
function mended({ text, line, message }: ReturnType<typeof slip>) {
  const lines = text.split('\n');
  const written = / Write (.*?)\.(?: In there each apostrophe stands twice\.)?$/.exec(message)?.[1];
  expect(written, message).toBeDefined();
  lines[line - 1] = lines[line - 1]!.replace(/\S.*/, () => written!);
  const { problems, value } = read(lines.join('\n'));
  expect(problems.map((one) => one.message)).toEqual([]);
  return value!;
}

const broken = 'The YAML cannot be read here:';
const ends = 'a text that begins with a quotation mark ends at the next one.';

describe('a text that begins with a quotation mark and goes on', () => {
  test.for([
    [
      '"No room" at midnight',
      `single ones round the whole text. Write title: '"No room" at midnight'.`,
    ],
    [
      `"No room" at Nora's`,
      `Write title: '"No room" at Nora''s'. In there each apostrophe stands twice.`,
    ],
    [
      `'No room' at midnight`,
      `double ones round the whole text. Write title: "'No room' at midnight".`,
    ],
    [`"No room" and "no bed"`, `Write title: '"No room" and "no bed"'.`],
    [`"No room": midnight`, `Write title: '"No room": midnight'.`],
  ] as const)('is written out with other marks round it: %s', ([title, says]) => {
    const found = slip('The empty box', title);
    expect(found).toMatchObject({ line: 1, column: 8 });
    expect(found.message).toContain(`${broken} ${ends}`);
    expect(found.message).toContain(says);
    expect(mended(found).title).toBe(title);
  });

  test('or stands between the first and the last where those hold it together', () => {
    const said = slip('The empty box', '"She said "no" to me"');
    expect(mended(said).title).toBe('She said "no" to me');
    expect(mended(slip('The empty box', "'It's late'")).title).toBe("It's late");
  });

  test('is told in a list, under a number and in braces', () => {
    const item = slip('- Who could', '- "Who" could');
    expect(item.message).toContain(`Write - '"Who" could have looked?'.`);
    expect(mended(item).debrief.group[0]).toBe('"Who" could have looked?');
    const cue = slip('She looks away.', '"No" is all');
    expect(mended(cue).meters['patience']!.cues).toMatchObject({ 0: '"No" is all' });
    const point = slip('the first sentence', '"first" sentence');
    expect(point.column).toBe(31);
    expect(mended(point).debrief['turning-points'][0]!.says).toBe('"first" sentence');
  });

  test('that is long is not written out whole', () => {
    const long = `"No" ${'and on '.repeat(20)}again`;
    expect(slip('The empty box', long).message).toContain(`Write '"No" … again'.`);
  });

  test.for([
    ['**The** empty box', 'The empty box'],
    ['*The* empty box: a story', 'The empty box: a story'],
    ['**The empty** *box*', 'The empty box'],
  ])('in a title stars go: %s', ([title, meant]) => {
    const found = slip('The empty box', title!);
    expect(found.message).toContain('a text cannot begin with *. Take the stars away. Write ');
    expect(mended(found).title).toBe(meant);
  });

  test.for(['*One box', '@home', '[Late] again'])('so is one of another sign: %s', (title) => {
    const found = slip('The empty box', title);
    expect(found.message).toBe(
      `${broken} a text that begins with ${title[0]} needs quotation marks round it. Write title: "${title}".`,
    );
    expect(mended(found).title).toBe(title);
  });
});

describe('in braces', () => {
  test.for([
    ['from: 0, to: 100', 'from: 0 to: 100', 'to', 10, 20],
    ['to: 100, start', 'to: 100 start', 'start', 10, 29],
    ['from: 0, to: 100, start', 'from: 0; to: 100; start', 'to', 10, 21],
    ['counter, says', 'counter says', 'says', 20, 24],
    ['nora, head', 'nora head', 'head', 8, 26],
  ] as const)('a comma that is missing is named: %s', ([from, to, name, line, column]) => {
    const found = slip(from, to);
    expect(found).toMatchObject({ line, column });
    expect(found.message).toContain(`${broken} there is no comma before "${name}". Write `);
    expect(mended(found)).toEqual(read(front).value);
  });

  test.for([
    ['{ trust: 30 }', '{ trust 30 }', 'trust'],
    ['from: 0, to: 100', 'from 0, to: 100', 'from'],
    ['{ from: 0, to: 100, start: 40 }', '{ from 0, to 100, start 40 }', 'from'],
  ] as const)('a colon that is missing is, too: %s', ([from, to, name]) => {
    const found = slip(from, to);
    expect(found.message).toContain(`There is no colon after "${name}". Write `);
    expect(mended(found)).toEqual(read(front).value);
  });

  test.for([
    ['the limit, a minute later', 'a comma ends a text'],
    ['the limit, late, and again', 'a comma ends a text'],
    ["it's late, at last", 'a comma ends a text'],
    ['it is: late', 'a text with a colon and a blank in it'],
  ])('a text with a sign of theirs wants quotation marks: %s', ([says = '', why]) => {
    const found = slip('the first sentence', says);
    expect(found).toMatchObject({ line: 20, column: 31 });
    expect(found.message).toContain(why);
    expect(mended(found).debrief['turning-points'][0]!.says).toBe(says);
  });
});

test('a very long line is read in no time, and the first groups of it', () => {
  const began = performance.now();
  const found = readings(`starts: [${'{ trust 30 }, '.repeat(300)}]`);
  expect(performance.now() - began).toBeLessThan(1000);
  expect(found).toHaveLength(20);
  expect(found[0]!.line).toMatch(/^starts: \[\{ trust: 30 \}, \{ trust 30 \}, /);
});

describe('a group that is written as a text', () => {
  test.for([
    ['starts: { trust: 30 }', 'starts: trust 30'],
    ['starts: { trust: 30 }', 'starts: trust: 30'],
    ['trust: { from: 0, to: 100, start: 40 }', 'trust: from 0, to 100, start 40'],
    ['portrait: { seed: nora, head: bun }', 'portrait: seed nora, head bun'],
  ] as const)('is written out: %s', ([from, to]) => {
    const found = slip(from, to);
    expect(found.message).toContain(` Write ${from}.`);
    expect(mended(found)).toEqual(read(front).value);
  });

  test('is not where it fits nothing', () => {
    expect(slip('starts: { trust: 30 }', 'starts: much less').message).toMatch(/group of keys\.$/);
  });
});

describe('several keys in one line without braces', () => {
  const mark = `${broken} in one line stands one key with its value. Write `;
  test.for([
    [
      'from: 0\n    to: 10\n',
      'from: 0, to: 10\n',
      'from: 0 there, and below it, in the same column as "from": to: 10.',
    ],
    [
      'patience:\n    from: 0\n    to: 10\n    start: 5\n',
      'patience: from: 0, to: 10, start: 5\n',
      'patience: there, and below it, two blanks further in, a line each: from: 0 | to: 10 | start: 5.',
    ],
    [
      '{ scene: counter, says: the first sentence }',
      'scene: counter, says: the first sentence }',
      'scene: counter there, and below it, in the same column as "scene": says: the first sentence.',
    ],
  ] as const)('are told apart: %s as %s', ([from, to, says]) => {
    const { message } = slip(from, to);
    expect(message.replace('Write - ', 'Write ')).toBe(mark + says);
  });
});

test('the hyphen of an entry is missed where it was, although its lines stand right', () => {
  const two = 'others:\n  - name: Jo Bell\n    age: 30\n  - name: Al Bell\n    age: 40\n';
  const text = front.replace('meters:', `${two}meters:`);
  for (const [line, from] of [
    [10, '  - name: Jo'],
    [12, '  - name: Al'],
  ] as const) {
    const { problems } = read(text.replace(from, from.replace('- ', '')));
    expect(problems.map((one) => one.line)).toEqual([line]);
    expect(problems[0]!.message).toContain('its hyphen is missing. Write "- name: ');
  }
});

describe('a number', () => {
  test.for([
    [
      '5: She',
      'five: She',
      '"five" under "meters.patience.cues" is no number, but it should be a whole number in digits. Write "5: …".',
    ],
    ['5: She', 'from 5: She', 'Write "5: …".'],
    ['5: She', 'later: She', 'a whole number in digits.'],
    [
      'minutes: 3',
      'minutes: three',
      '"minutes" is "three", but it should be a number above 0. Write 3.',
    ],
  ] as const)('in words is written in digits: %s as %s', ([from, to, says]) => {
    expect(slip(from, to).message.endsWith(says)).toBe(true);
  });

  test('and another that stand in each other’s place are turned round', () => {
    const found = slip('from: 0, to: 100', 'from: 100, to: 0');
    expect(found.message).toContain('Have the two changed places? Write "from: 0" and "to: 100".');
    expect(slip('to: 10\n', 'to: 0\n').message).not.toContain('changed places');
  });
});
