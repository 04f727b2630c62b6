import { afterEach, describe, expect, test } from 'vitest';
import { say } from '../../src/course/content-error.ts';
import { readCourse } from '../../src/course/read.ts';
import { isError } from '../../src/model/problem.ts';
import { copyOne, copyParts, removeCopies } from './copy.ts';

afterEach(removeCopies);

const scenario = 'content/scenarios/en/no-room.mdx';
const lesson = 'content/lessons/en/when-it-goes-wrong.mdx';

/** A copy of a whole course of one conversation, and every mistake in it. */
function copyCourse() {
  const copy = copyOne();
  const said = () => readCourse(copy.root).problems.filter(isError).map(say);
  return { ...copy, said };
}

describe('a name that differs where it is declared is told there', () => {
  test.for([
    ['a meter', /(?<=\n {2})trust(?=:)/, 'trsut', 'trust'],
    ['a flag', /(?<=\n {2}- )knows-reason/, 'knows-raeson', 'knows-reason'],
    ['the customer', /(?<=name: )Tomasz Wilk/, 'Tomsaz Wilk', 'Tomasz'],
    ['somebody else', /(?<=name: )Priya Nair/, 'Pirya Nair', 'Priya'],
    ['a scene', /(?<=\n## )doors(?=:)/, 'dors', 'doors'],
  ] as const)('%s', ([, from, to, other]) => {
    const copy = copyCourse();
    const at = copy.change(scenario, from, to);
    const name = to.split(' ')[0]!;
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]!.toLowerCase()).toContain(
      `${at}: "${name}" stands here, and wherever it is used it is called "${other}".`.toLowerCase(),
    );
  });
});

describe('an unknown name is told where it stands first', () => {
  test('with how often it stands below', () => {
    const copy = copyCourse();
    const text = copy.read(scenario);
    copy.write(scenario, text.replaceAll('knows-reason', 'knows-why'));
    const at = copy.change(scenario, /(?<=\n {2}- )knows-why/, 'asked-why-not');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain(at);
    expect(said[0]).toMatch(
      /There is no flag called "knows-why"\..* \d+ more places of this file\.$/,
    );
  });

  test('once, and the slip of a single use is told at that use', () => {
    const copy = copyCourse();
    const at = copy.change(scenario, 'set knows-reason', 'set knows-raeson', 'knows-raeson');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${at}: There is no flag called "knows-raeson".`);
    expect(said[0]).not.toContain('more place');
  });

  test('where the name that is near to it is used as well', () => {
    const copy = copyCourse();
    const at = copy.change(scenario, 'effect: trust', 'effect: trsut', 'trsut');
    copy.change(scenario, 'effect: trust', 'effect: trsut');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${at}: There is no meter called "trsut". Did you mean "trust"?`);
    expect(said[0]).toMatch(/ The same name stands in one more place of this file\.$/);
  });

  test('where the person who is meant speaks elsewhere', () => {
    const copy = copyCourse();
    const at = copy.change(scenario, '\nTomasz (', '\nTomsaz (', 'Tomsaz');
    copy.change(scenario, '\nTomasz (', '\nTomsaz (');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${at}: "Tomsaz" is not in the cast. Did you mean "Tomasz"?`);
  });

  test('two different ones are two messages', () => {
    const copy = copyCourse();
    copy.change(scenario, 'effect: trust', 'effect: turst');
    copy.change(scenario, 'effect: trust', 'effect: trusst');
    expect(copy.said()).toHaveLength(2);
  });
});

test('a value that is not declared is told once, with where else it stands', () => {
  const copy = copyCourse();
  copy.write('content/site.yaml', '{}\n');
  copy.change(lesson, 'So be proud', '$spending-limit. So be proud');
  const said = copy.said().filter((one) => one.includes('$spending-limit'));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`^${scenario}:.* It stands in one more file, too\\.$`));
});

test.for(['course.yaml', 'competences.yaml', 'site.yaml', 'ui/en.yaml'])(
  '%s without a word in it is one mistake',
  (name) => {
    for (const text of ['', '\n\n', '# To be written.\n']) {
      const copy = copyCourse();
      copy.write(`content/${name}`, text);
      expect(copy.said()).toEqual([
        `content/${name}:1:1: Nothing is written in this file. Put back what stood there, or write its keys; write {} where it is to be empty.`,
      ]);
    }
  },
);

test('a heading that has lost the word "ending" is known by its result', () => {
  const copy = copyCourse();
  const at = copy.change(scenario, '## ending gone:', '## gone:', 'gone');
  const said = copy.said();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`${at}: This heading cannot be read: "gone: `);
  expect(said[0]).toContain('Write "## ending gone: ');
});

test.for([
  ['choices', /^- (?=\[)/gm, '– ', 'Begin a choice with a hyphen'],
  ['keys', /^  - (?=[a-z-]+:)/gm, '  • ', 'Begin it with two blanks, a hyphen and a blank'],
] as const)(
  'all hyphens of the %s in the sign of another program are one mistake',
  ([, from, to, says]) => {
    const copy = copyCourse();
    const text = copy.read(scenario);
    const body = text.indexOf('\n## ');
    copy.write(scenario, text.slice(0, body) + text.slice(body).replace(from, to));
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(says);
    expect(said[0]).toMatch(/ Do the same in lines \d+, \d+, \d+, \d+ and \d+ more\.$/);
  },
);

test.for([
  ['its headings', (text: string) => text.replace(/^## .*$/gm, '')],
  ['all that is below its front matter', (text: string) => text.split(/^## /m)[0]!],
] as const)('a script without %s has no scene, and no name in it is wrong', ([, spoil]) => {
  const copy = copyCourse();
  copy.write(scenario, spoil(copy.read(scenario)));
  expect(copy.said()).toEqual([
    `${scenario}:1:1: The scenario has no scene. Write a heading such as "## arrival: At the desk".`,
  ]);
});

test('a property with another name is not missing as well; one that is left out is', () => {
  const copy = copyCourse();
  const at = copy.change(lesson, '<Reveal title', '<Reveal titel', 'titel');
  expect(copy.said()).toEqual([
    `${at}: "titel" is not a key of <Reveal>. Did you mean "title"? Known keys: title.`,
  ]);
  copy.change(lesson, '<Reveal titel', '<Reveal heading', 'heading');
  expect(copy.said()).toEqual([
    `${at.replace('titel', 'heading')}: "heading" is not a key of <Reveal>. Did you mean "title"? Known keys: title.`,
  ]);
  copy.change(lesson, / heading="[^"]*"/, '');
  expect(copy.said()).toEqual([expect.stringContaining('<Reveal> has no "title".')]);
});

describe('a file that the rest goes by and that cannot be read is told once', () => {
  test.for([
    [
      'the glossary, by a key',
      'content/glossary.yaml',
      /(?<=\n {2})term(?=: )/,
      'trem',
      'unknown-key',
    ],
    ['the glossary, by a tab', 'content/glossary.yaml', /\n {2}(?=means: )/, '\n\t', 'broken-yaml'],
  ] as const)('%s', ([, file, from, to, code]) => {
    const { change, root } = copyParts(['content']);
    change(file, from, to);
    expect(readCourse(root).problems.map((one) => `${one.file} ${one.code}`)).toEqual([
      `${file} ${code}`,
    ]);
  });
});
