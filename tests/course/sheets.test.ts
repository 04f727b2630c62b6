import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { copyContent, lesson, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const file = 'content/sheets/en/our-chain.yaml';
const written = readFileSync(new URL('chain.yaml', import.meta.url), 'utf8');

test('a sheet that a lesson shows is in the course', () => {
  const copy = withSheet(written);
  show(copy, 'our-chain');
  const read = copy.course();
  expect(copy.said()).toEqual([]);
  expect(read.problems.map(({ code }) => code)).not.toContain('unused-sheet');
  expect(read.files).toContain(copy.path(file));
  expect(read.sheets.map(({ id }) => id)).toContain('our-chain');
});

test('one that no lesson shows is worth a look', () => {
  const copy = withSheet(written);
  expect(copy.advised()).toContainEqual(
    `${file}: No lesson shows the sheet "our-chain". Write <Sheet id="our-chain" /> in one, or take the file away.`,
  );
});

test('a lesson that shows none that is there is told, with a guess', () => {
  const copy = withSheet(written);
  show(copy, 'our-chian');
  expect(copy.said()).toEqual([
    expect.stringMatching(/There is no sheet called "our-chian".* Did you mean "our-chain"\?$/),
  ]);
});

test('what makes it no sheet has a page of its own to read', () => {
  const copy = withSheet(written.replace('{who}', '{whom}'));
  expect(copy.course().problems.map(({ code }) => code)).toContain('bad-sheet');
});

describe('what is wrong in a sheet is told at its line', () => {
  test.for([
    [
      'links\n    say',
      'lnks\n    say',
      '15:11: No rows are called "lnks". Did you mean "links"? These are there: links.',
    ],
    [
      '{who}',
      '{whom}',
      '16:10: "{whom}" is no field of this sheet. Did you mean "who"? These are there: ',
    ],
    ["{who}.'\n    when", "{n}.'\n    when", '16:10: "{n}" is no field of this sheet.'],
    [
      'who is filled',
      'whom is filled',
      '17:11: "whom is filled in" begins with no field of this sheet. Did you mean "who"?',
    ],
    [
      'spoke is "Never"',
      'spoke is Never',
      '17:11: "who is filled in and spoke is Never" is not how a condition is written. Write who is filled in and spoke is "Never".',
    ],
    [
      'spoke is "Never"',
      'spoke is "Nevr"',
      '17:11: "spoke" cannot be "Nevr". Did you mean "Never"? These can be chosen: This week, Never.',
    ],
    [
      'spoke: Never',
      'spoke: Nevr',
      '19:47: "spoke" cannot be "Nevr". Did you mean "Never"? These can be chosen: This week, Never.',
    ],
    [
      "the driver.'",
      "the drver.'",
      '20:12: With this filled in, the sheet says "You have never spoken to them: the driver.", and not "You have never spoken to them: the drver." Write that here, or change its words or its `when`.',
    ],
    [
      '- each: links\n',
      '- some: links\n    least: 3\n',
      '21:12: With this filled in, the sheet does not say "You have never spoken to them: the driver.": `least` (line 16) asks for 3, and 1 row holds. Take it away, or',
    ],
    [
      'spoke:\n',
      'promise:\n',
      '11:7: "promise" is there already, or is a word of the sheet\'s own.',
    ],
  ])('%s written %s', ([right, wrong, said]) => {
    const copy = withSheet(written.replace(right!, wrong!));
    show(copy, 'our-chain');
    const [first, ...more] = copy.said();
    expect(first).toContain(`${file}:${said!}`);
    expect(more).toEqual([]);
  });

  test('and not what only follows from a value whose name is wrong', () => {
    const copy = withSheet(
      written
        .replaceAll('the bakers', '$support-contact')
        .replaceAll('the driver', '$support-contact'),
    );
    show(copy, 'our-chain');
    copy.change('content/site.yaml', 'spending-limit:', 'spending_limit:');
    expect(copy.said()).toEqual([expect.stringContaining('Write "spending-limit"')]);
  });

  test('a sentence that no example brings out', () => {
    const never = `  - say: Only one.\n    when: links is at most 1\ntries:\n`;
    const copy = withSheet(written.replace('tries:\n', never));
    show(copy, 'our-chain');
    expect(copy.said()).toEqual([
      expect.stringMatching(
        /our-chain\.yaml:18:10: No example under `tries` makes the sheet say this\./,
      ),
    ]);
  });
});

function withSheet(text: string): Content {
  const copy = copyContent();
  copy.write(file, text);
  return copy;
}

function show(copy: Content, id: string): void {
  const text = readFileSync(copy.path(lesson), 'utf8');
  copy.write(lesson, text.replace(/\n## /, `\n<Sheet id="${id}" />\n\n## `));
}
