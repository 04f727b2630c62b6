import { afterEach, describe, expect, test } from 'vitest';
import { say } from '../../src/course/content-error.ts';
import { readCourse } from '../../src/course/read.ts';
import { isError } from '../../src/model/problem.ts';
import { copyContent, lesson, scenario } from './content.ts';
import { copyOne, removeCopies } from './copy.ts';

afterEach(removeCopies);

const competences = 'content/competences.yaml';
const site = 'content/site.yaml';

describe('a name that differs where the course declares it is told there', () => {
  test('a competence that a lesson and a script use', () => {
    const copy = copyContent();
    const at = copy.change(competences, '\nownership:', '\nownershp:', 'ownershp');
    expect(copy.said()).toEqual([
      `${at}: "ownershp" stands here, and wherever it is used it is called "ownership". Write "ownership" here.`,
    ]);
  });

  test('a value that one script uses more than once', () => {
    const copy = copyContent();
    copy.change(scenario, 'Sam (wary): So', 'Sam (wary): The $spending-limit. So');
    const at = copy.change(site, '\nspending-limit:', '\nspendng-limit:', 'spendng');
    expect(copy.said()).toEqual([expect.stringContaining(`${at}: "spendng-limit" stands here`)]);
  });
});

describe('a name that is used once, and is spelt otherwise where it is declared, is told there', () => {
  test.for([
    ['a value', site, '\nspending-limit:', '\nspneding-limit:'],
    ['a value that lacks a letter', site, '\nspending-limit:', '\nspendng-limit:'],
    ['a competence', competences, '\ninclusion:', '\ninclusoin:'],
  ] as const)('%s, and the misspelling is not offered', ([, file, from, to]) => {
    const copy = copyContent();
    if (file === competences) copy.change(scenario, 'listen +2', 'inclusion +2');
    const [right, wrong] = [from, to].map((name) => name.slice(1, -1));
    const at = copy.change(file, from, to, wrong);
    expect(copy.said()).toEqual([
      `${at}: "${wrong}" stands here, and wherever it is used it is called "${right}". Write "${right}" here.`,
    ]);
  });

  test('or with both where the words of the course cannot tell', () => {
    const copy = copyContent();
    copy.change(scenario, '$spending-limit', '$zqxa');
    const at = copy.change(site, '\nspending-limit:', '\nzqxb:', 'zqxb');
    expect(copy.said()).toEqual([
      `${at}: "zqxb" stands here, and wherever it is used it is called "zqxa". Write "zqxa" here, or "zqxb" everywhere else.`,
    ]);
  });
});

describe('a competence that several files use under a name that is gone is told once', () => {
  const cure = 'is its new name, write "ownership" again. If not, describe "ownership" here, too.';

  test('where it is declared, when one that begins alike is used nowhere', () => {
    const copy = copyContent();
    const at = copy.change(competences, '\nownership:', '\nowning-it:', 'owning');
    expect(copy.said()).toEqual([
      `${at}: 2 files use "ownership", and no competence is called that. Here "owning-it" is used nowhere. If that ${cure}`,
    ]);
    copy.change(competences, '\nowning-it:', '\nownership:');
    expect(copy.said()).toEqual([]);
  });

  test('at the file, when it can be one of two or three', () => {
    const copy = copyOne();
    copy.change(competences, '\nownership:', '\ntaking-charge:');
    const said = readCourse(copy.root).problems.filter(isError).map(say);
    expect(said).toEqual([expect.stringContaining(`If one of them ${cure}`)]);
    expect(said[0]).toMatch(/^content\/competences\.yaml: .*"taking-charge" \(line \d+\)/);
  });

  test('with the cure that it be described, when it was taken out', () => {
    const copy = copyOne();
    const [block] = /\nownership:[^]*?(?=\nauthority:)/.exec(copy.read(competences))!;
    copy.change(competences, block, '');
    const said = readCourse(copy.root).problems.filter(isError).map(say);
    expect(said).toEqual([expect.stringContaining('describe "ownership" here, too.')]);
    copy.write(competences, copy.read(competences) + block + '\n');
    expect(readCourse(copy.root).problems.filter(isError)).toEqual([]);
  });

  test('not so when one file alone uses it', () => {
    const copy = copyContent();
    const at = copy.change(
      lesson,
      'competences: [empathy, ',
      'competences: [empathy, owning, ',
      'owning',
    );
    copy.change(competences, '\ninclusion:', '\nowned-by-us:');
    expect(copy.said()).toEqual([
      expect.stringContaining(`${at}: There is no competence called "owning".`),
    ]);
  });
});

describe('an unknown name is told at its first use', () => {
  test('with the files it stands in, when nothing near is declared', () => {
    const copy = copyContent();
    copy.change(competences, '\nownership:', '\nputting-right:');
    const line =
      copy
        .read(scenario)
        .split('\n')
        .findIndex((one) => one.includes('ownership')) + 1;
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /no competence called "ownership"\..* It stands in one more file, too\.$/,
    );
    expect(said[0]).toMatch(new RegExp(`^${scenario}:${line}:`));
    expect(said[0]).toContain('in 2 more places of this file.');
  });

  test('when it is used once, and is the stranger of the two to the words of the course', () => {
    const copy = copyContent();
    const at = copy.change(scenario, '$spending-limit', '$spneding-limit');
    expect(copy.said()).toEqual([
      expect.stringMatching(/called "\$spneding-limit".*Did you mean "spending-limit"/),
    ]);
    expect(copy.said()[0]).toContain(at);
  });

  test('when the declared name is used as well', () => {
    const copy = copyContent();
    const at = copy.change(lesson, 'ownership', 'ownershp');
    copy.change(scenario, 'ownership +2', 'ownershp +2');
    const said = copy.said();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${scenario}:`);
    expect(said[0]).toMatch(/Did you mean "ownership"\?.* It stands in one more file, too\.$/);
    expect(said[0]).not.toContain(at);
  });

  test('when two declared names are near', () => {
    const copy = copyContent();
    const text = copy.read(competences);
    const block = /\nownership:[^]*?(?=\nauthority:)/.exec(text)![0];
    const two = ['ownershipp', 'ownershiq'].map((name) => block.replace('ownership', name));
    copy.write(competences, text.replace(block, two.join('')));
    const [first, second] = two.map((block) => {
      const before = copy.read(competences).split(block)[0]!;
      return before.split('\n').length + 1;
    });
    expect(copy.said()).toEqual([
      `${competences}: 2 files use "ownership", and no competence is called that. Here "ownershipp" (line ${first}) and "ownershiq" (line ${second}) are used nowhere. If one of them is its new name, write "ownership" again. If not, describe "ownership" here, too.`,
    ]);
  });

  test('in each file by itself while the list cannot be read, not at all', () => {
    const copy = copyContent();
    copy.change(competences, 'short: Find', 'shrot: Find');
    copy.change(competences, '\nownership:', '\nownershp:');
    expect(copy.said()).toEqual([expect.stringContaining('"shrot" is not a key')]);
  });
});

test('the same unknown word is told once in a file, with how often it stands there', () => {
  const copy = copyContent();
  const at = copy.change(lesson, '<Question id="a', '<Qestion id="a');
  copy.write(lesson, copy.read(lesson).replaceAll('Question', 'Qestion'));
  const said = copy.said();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`${at}: There is no <Qestion>. Did you mean <Question>?`);
  expect(said[0]).toMatch(/ The same name stands in 5 more places of this file\.$/);
});

test('a currency whose own name is misspelt has a guess, for no text names it', () => {
  const copy = copyContent();
  copy.change(site, '\ncurrency:', '\ncurency:');
  expect(copy.advised().filter((one) => one.includes('curency'))).toEqual([
    expect.stringContaining('uses "$curency". Did you mean "currency"?'),
  ]);
});
