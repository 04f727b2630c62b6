import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { buildCourse } from '../../src/course/outline.ts';
import { copyContent, lesson, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const glossary = 'content/glossary.yaml';
const written = readFileSync(new URL('glossary.yaml', import.meta.url), 'utf8');

test('a course without a glossary has no terms, and nothing is wrong with it', () => {
  const copy = copyContent();
  expect(copy.said()).toEqual([]);
  expect(copy.course().glossary).toEqual({});
});

test('a term that a lesson explains is in the course, with its quotation marks in print', () => {
  const copy = withTerms(written.replace('Recovery paradox', '"The \\"recovery paradox\\""'));
  explain(copy, 'recovery-paradox');
  const read = copy.course();
  expect(read.problems.map(({ code }) => code)).not.toContain('unused-term');
  expect(read.files).toContain(copy.path(glossary));
  const { term, source } = buildCourse(read, copy.root).glossary['recovery-paradox']!;
  expect(term).toBe('The “recovery paradox”');
  expect(source).toMatch(/^McCollough/);
});

describe('what is wrong with a glossary', () => {
  test('a term that no lesson explains is worth a look, at its key', () => {
    const copy = withTerms(written);
    const [only, ...more] = copy.advised().filter((line) => line.startsWith(glossary));
    expect(more).toEqual([]);
    expect(only).toMatch(/^content\/glossary\.yaml:1:1: No lesson explains "recovery-paradox"/);
    expect(unused(copy)).toEqual(['unused-term content/glossary.yaml:1']);
    copy.write(glossary, `# fine: unused-term\n${written}`);
    expect(unused(copy)).toEqual([]);
  });

  test('a key with a slip, and a value and a link that lead nowhere, each at its line', () => {
    const bad = written.replace('source:', 'sorce:');
    const copy = withTerms(bad);
    expect(copy.said()).toEqual([
      expect.stringMatching(/^content\/glossary\.yaml:4:3: "sorce" .*Did you mean "source"\?/),
    ]);
    copy.write(glossary, written.replace('*fixed well*', '$fixed-wel and [so](#/lessons/nowhere)'));
    expect(places(copy.said())).toEqual([`${glossary}:3`, `${glossary}:3`]);
  });

  test('one that cannot be read makes no use of a term a mistake', () => {
    const copy = withTerms(written.replace('term:', '"term:'));
    explain(copy, 'anything');
    expect(places(copy.said())).toEqual([expect.stringMatching(/^content\/glossary\.yaml:/)]);
  });
});

describe('a term that is not in the glossary', () => {
  test('is told with a guess, and where there is no glossary, with how to begin one', () => {
    const copy = copyContent();
    explain(copy, 'recovery-pardox');
    expect(copy.said()).toEqual([
      expect.stringContaining('describe this one there: "recovery-pardox:"'),
    ]);
    copy.write(glossary, written);
    expect(copy.said()).toEqual([expect.stringContaining('Did you mean "recovery-paradox"?')]);
  });

  test('and cannot be an id is told at its own line, with the id that it could have', () => {
    const copy = copyContent();
    explain(copy, 'The Paradox');
    const or = 'describe this one there: "the-paradox:"';
    expect(copy.said()).toEqual([expect.stringContaining(or)]);
    expect(copy.said()[0]).toMatch(/ and write id="the-paradox" here\.$/);
    const other = withTerms(written);
    const at = explain(other, 'Recovery-paradox');
    expect(other.said()).toEqual([
      `${at}: There is no term called "Recovery-paradox" in content/glossary.yaml. Did you mean "recovery-paradox"? Write the id of one that is there.`,
    ]);
  });

  test('is told once for all lessons; where the glossary has the slip, it is told there', () => {
    const copy = withTerms(
      `${written}fair:\n  term: Fair\n  means: So that one can say yes to it.\n`,
    );
    explain(copy, 'fair');
    const other = 'content/lessons/en/other.mdx';
    copy.write(other, copy.read(lesson).replace('When it goes wrong', 'Another one'));
    copy.change(other, '<Term id="fair">', '<Term id="far-away">');
    explain(copy, 'far-away');
    expect(copy.said()).toEqual([expect.stringMatching(/"far-away".* one more file, too\.$/)]);

    copy.write(glossary, written.replace('recovery-paradox', 'far-awya'));
    copy.change(lesson, '<Term id="fair">It</Term> ', '');
    expect(copy.said()).toEqual([
      expect.stringMatching(/^content\/glossary\.yaml:1:1: "far-awya" stands here, .*"far-away"/),
    ]);
  });
});

function withTerms(text: string): Content {
  const copy = copyContent();
  copy.write(glossary, text);
  return copy;
}

/** Explains a term in the first paragraph of the lesson. */
/** Where the id then stands. */
function explain(copy: Content, id: string): string {
  const term = `<Term id="${id}">It</Term> Try this customer first.`;
  return copy.change(lesson, 'Try this customer first.', term, 'id=');
}

function unused(copy: Content): string[] {
  const found = copy.course().problems.filter(({ code }) => code === 'unused-term');
  return found.map(({ code, file, line }) => `${code} ${file}:${line}`);
}

function places(said: readonly string[]): string[] {
  return said.map((line) => /^[^:]+:\d+/.exec(line)![0]);
}
