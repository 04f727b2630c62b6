import { afterEach, describe, expect, test } from 'vitest';
import { copyContent, lesson, scenario } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const files = {
  'content/course.yaml': 'title: Moments of truth',
  'content/competences.yaml': 'title: Find the need behind the words',
  'content/site.yaml': 'default: EUR',
  'content/ui/en.yaml': 'saved: Saved',
};

describe('YAML that cannot be read is one sentence, at its place', () => {
  test.for(Object.entries(files))('an open quotation mark in %s', ([file, line]) => {
    const copy = copyContent();
    const at = copy.change(file, line, line.replace(': ', ': "'), '"');
    expect(copy.said()).toEqual([
      `${at}: The YAML cannot be read here: a quotation mark is opened here and not closed. Add the other one, or take this one away.`,
    ]);
  });

  test.for(Object.entries(files))('a key that stands twice in %s', ([file, line]) => {
    const copy = copyContent();
    const indent = /^ */.exec(
      copy
        .read(file)
        .split('\n')
        .find((one) => one.endsWith(line))!,
    )![0];
    const at = copy.change(file, line, `${line}\n${indent}${line} again`, `${line} again`);
    const name = line.slice(0, line.indexOf(':'));
    const first = Number(at.split(':')[1]) - 1;
    expect(copy.said()).toEqual([
      `${at}: The YAML cannot be read here: the key "${name}" stands at line ${first} already. Keep one of the two${indent ? ', or write above this line what it belongs to, if that is missing' : ''}.`,
    ]);
  });
});

describe('an unknown key has a guess, and is not missing as well', () => {
  test.for([
    ['content/course.yaml', 'version:', 'verison:', 'in this file', 'version'],
    ['content/course.yaml', 'interactions:', 'interaction:', 'under "lms"', 'interactions'],
    ['content/competences.yaml', 'short: Find', 'shrot: Find', 'under "listen"', 'short'],
    ['content/site.yaml', 'default: EUR', 'defualt: EUR', 'under "currency"', 'default'],
    ['content/ui/en.yaml', 'saved: Saved', 'savde: Saved', 'in this file', 'saved'],
    ['content/ui/en.yaml', 'furious: ', 'furiuos: ', 'under "moods"', 'furious'],
  ] as const)('%s: %s written %s', ([file, from, to, where, meant]) => {
    const copy = copyContent();
    const at = copy.change(file, from, to);
    const name = to.slice(0, to.indexOf(':'));
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      `${at}: "${name}" is not a key ${where}. Did you mean "${meant}"? Known keys: `,
    );
    expect(said[0]!.length, 'a list of all keys would bury the guess').toBeLessThan(500);
  });
});

test.for([
  ['content/ui/en.yaml', /^saved: .*\n/m, 'This file has no "saved". Add "saved: …" (text).'],
  ['content/ui/en.yaml', /^ {2}amused: .*\n/m, '"moods" has no "amused". Add "amused: …" (text).'],
  ['content/course.yaml', /^title: .*\n/m, 'This file has no "title". Add "title: …" (text).'],
  ['content/site.yaml', /^ {2}about: .*\n/m, '"currency" has no "about". Add "about: …" (text).'],
] as const)(
  'a key that is missing in %s is named, before anything is built',
  ([file, key, says]) => {
    const copy = copyContent();
    copy.change(file, key, '');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${file}:\\d+:\\d+: `));
    expect(said[0]).toContain(says);
  },
);

test.for([
  ['course.yaml', '- a list', '"this file" is a list of 1, but it should be a group of keys.'],
  ['course.yaml', 'some words', '"this file" is "some words", but it should be a group of keys.'],
] as const)('a file that is no group of keys says so: %s', ([file, text, says]) => {
  const copy = copyContent();
  copy.write(`content/${file}`, text);
  expect(copy.said()).toEqual([`content/${file}:1:1: ${says}`]);
});

test.for([
  ['  - lesson: when', '  lesson: when'],
  ['  - lesson: when', '    lesson: when'],
])('a hyphen that is forgotten before a lesson is missed at its line: %s as %s', ([from, to]) => {
  const copy = copyContent();
  const at = copy.change('content/course.yaml', from!, to!, 'lesson');
  const said = copy.said();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(
    `${at}: This line stands in a list, but its hyphen is missing. Write "- lesson: when-it-goes-wrong"`,
  );
});

test.for(['1.0', 'one', '"1.0"'])('the version is three numbers: %s is not', (version) => {
  const copy = copyContent();
  const at = copy.change('content/course.yaml', /(?<=version: ).*/, version);
  const is = version === '1.0' ? '1' : version.replaceAll('"', '');
  expect(copy.said()).toEqual([
    `${at}: "version" is "${is}", but it should be three numbers with points between them, such as 1.0.0.`,
  ]);
});

test('an amount of money that is no number is wrong where it is set, not where it is used', () => {
  const copy = copyContent();
  copy.change(scenario, 'start: 40', 'start: $spending-limit');
  const at = copy.change('content/site.yaml', 'default: 150', 'default: a lot', 'a lot');
  expect(copy.said()).toEqual([
    `${at}: "spending-limit.default" is "a lot", but it should be a number, because the type is money.`,
  ]);
});

test('a note behind a value that is wrong is no second message', () => {
  const copy = copyContent();
  const at = copy.change('content/course.yaml', 'pass: 0.6 #', 'pass: 60% #', '60%');
  expect([...copy.said(), ...copy.advised().filter((one) => one.includes('course.yaml'))]).toEqual([
    `${at}: "pass" is "60%", but it should be a number above 0, up to 1. Write 0.6.`,
  ]);
});

const course = 'content/course.yaml';
const modules = /modules:.*\n.*\n.*\n/;
const wanted =
  '"modules:", and below it for each lesson two lines such as "  - lesson: when-it-goes-wrong" and "    scenarios: [no-room]".';

describe('a course without its modules is told what they look like here', () => {
  test('where they are gone, and with the lines that it names nothing is left', () => {
    const copy = copyContent();
    copy.change(course, modules, '');
    const [said, ...more] = copy.said();
    expect(more).toEqual([]);
    expect(said).toBe(`${course}:4:1: This file has no "modules". Add ${wanted}`);
    const lines = said!.match(/(?<=")(?:modules:| {2,}[^"]*)(?=")/g)!;
    copy.change(course, 'complete:', `${lines.join('\n')}\ncomplete:`);
    expect(copy.said()).toEqual([]);
  });

  test.for(['modules:\n', 'modules: []\n', 'modules: when-it-goes-wrong\n'])('as %j', (written) => {
    const copy = copyContent();
    copy.change(course, modules, written);
    expect(copy.said()).toEqual([
      expect.stringMatching(
        /it should be a list of the lessons and conversations of the course\. /,
      ),
    ]);
    expect(copy.said()[0]).toContain(` Write ${wanted}`);
  });
});

test.for([
  [course, /modules:.*\n/, 'modules:'],
  [lesson, /objectives:\n/, 'objectives:'],
  [lesson, /sources:\n/, 'sources:'],
] as const)('a list in %s that has lost the key above it', ([file, key, name]) => {
  const copy = copyContent();
  const at = copy.change(file, key, '').replace(/\d+$/, '3');
  expect(copy.said()).toEqual([
    `${at}: The YAML cannot be read here: this list has lost the key above it. Write "${name}" on a line of its own above this one.`,
  ]);
  const lines = copy.read(file).split('\n');
  lines.splice(Number(at.split(':')[1]) - 1, 0, name);
  copy.write(file, lines.join('\n'));
  expect(copy.said()).toEqual([]);
});

test('where a list could stand under several keys, all of them are named', () => {
  const copy = copyContent();
  copy.change(scenario, /secondary: .*\n/, '  - listen\n  - ownership\n');
  expect(copy.said()).toEqual([
    expect.stringContaining('Write "flags:", "primary:" or "secondary:" on a line of its own'),
  ]);
});
