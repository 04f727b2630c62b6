import { expect, test } from 'vitest';
import { CompetencesFile } from '../../src/model/competences.ts';
import { FrontMatter } from '../../src/model/front-matter.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

/*
 * A hyphen that should not be there, what is said of it, and the same text when that has been done to
 * the letter.
 */

const competence = `listen:
  title: Find the need
  short: The need
  levels:
    1:
      - Lets the person finish
    2:
      - Sums up
    3:
      - Hears what is not said
  rate:
    - I sum up.
    - I ask.
`;
const front = `title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter.
customer:
  name: Nora Lind
  age: 40
  portrait: { seed: nora, head: bun }
others:
  - name: Colm
    about: a colleague
meters:
  trust:
    from: 0
    to: 10
    start: 5
    cues:
      0: She looks away.
      5: She listens.
rules:
  - when: trust is 0
    go: gone
    except: [gone]
`;

const cases: [text: string, slip: string, from: RegExp, to: string, line: number][] = [
  [competence, 'one level', /^ {4}2:/m, '    - 2:', 7],
  [competence, 'the last level', /^ {4}3:/m, '    - 3:', 9],
  [competence, 'all levels', /^ {4}(\d):/gm, '    - $1:', 5],
  [front, 'one key of a person', /^ {2}age:/m, '  - age:', 8],
  [front, 'a key with braces behind it', /^ {2}portrait:/m, '  - portrait:', 9],
  [front, 'one meter', /^ {2}trust:/m, '  - trust:', 14],
  [front, 'one cue', /^ {6}5:/m, '      - 5:', 20],
  [front, 'all cues', /^ {6}(\d):/gm, '      - $1:', 19],
  [front, 'a key of an entry, in its column', /^ {4}go:/m, '    - go:', 23],
  [front, 'each key of an entry', /^ {4}(go|except):/gm, '  - $1:', 23],
  [
    front,
    'a group as a list of one',
    / {2}name: Nora Lind\n {2}age: 40\n {2}/,
    '  - name: Nora Lind\n    age: 40\n    ',
    7,
  ],
];

test.for(cases)('%#: %s', ([text, slip, from, to, line]) => {
  expect(problemsIn(text)).toEqual([]);
  const changed = text.replace(from, to);
  const [said, ...others] = problemsIn(changed);
  expect(others, slip).toEqual([]);
  expect(said).toMatchObject({ code: 'yaml-hyphen', line });
  expect(problemsIn(follow(changed, line, said!.message))).toEqual([]);
});

test('where an entry could be meant, too, both are said', () => {
  const [said] = problemsIn(front.replace('    go: gone', '  - go: gone'));
  expect(said!.message).toBe(
    'This line begins with a hyphen, as a new entry does, but lacks what one needs. Write "go: gone", with 4 blanks before it. If it is a new entry, add what it lacks.',
  );
});

test('a second entry that repeats the keys of the first lacks one, and keeps its hyphen', () => {
  const [said, ...others] = problemsIn(
    front.replace('a colleague\n', 'a colleague\n  - about: another\n'),
  );
  expect(others).toEqual([]);
  expect(said).toMatchObject({ code: 'missing-key', line: 13 });
});

test('a group at the margin is told where it begins, however long it is', () => {
  const changed = competence.replace('  levels:', 'levels:').replace(/ {6}- .*\n/g, '$&$&$&$&$&');
  const [said, ...others] = problemsIn(changed);
  expect(others).toEqual([]);
  expect(said).toMatchObject({ code: 'yaml-too-far-out', line: 4 });
  expect(said!.message).toContain('Put 2 more blanks before it.');
});

function problemsIn(text: string) {
  const schema = text.startsWith('listen') ? CompetencesFile : FrontMatter;
  return readYaml({ file: 'box.yaml', text, schema, where: 'in this file' }).problems;
}

/** What a message asks for, done to the letter. */
function follow(text: string, line: number, message: string): string {
  const [, words = '', blanks = ''] = /Write "(.*)", with (\d+) blanks before it\./.exec(message)!;
  const [, more = ''] = /Do the same in lines? (.*?)\./.exec(message) ?? [];
  const [first = 0, last = first] = more.includes(' to ') ? more.split(' to ').map(Number) : [];
  const others = more.includes(' to ')
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
    : more.split(/, | and /).map(Number);
  const [, away] = /Take (\d+) blanks away from each line below/.exec(message) ?? [];
  return text
    .split('\n')
    .map((own, i) => {
      const bare = own.replace(/^\s*- /, ' '.repeat(Number(blanks)));
      if (i + 1 === line) {
        expect(bare.trim()).toContain(words.replace(/ …$/, ''));
        return bare;
      }
      if (others.includes(i + 1)) return bare;
      const belongs = away && i + 1 > line && i < line + 2;
      return belongs ? own.slice(Number(away)) : own;
    })
    .join('\n');
}
