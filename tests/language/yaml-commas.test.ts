import { expect, test } from 'vitest';
import { SheetFile } from '../../src/model/sheet.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

/*
 * Slips in the braces of a sheet, what is said of them, and the same text when that has been done to
 * the letter.
 */

const sheet = `title: Before you promise
parts:
  - fields:
      what: { ask: What is it?, most: 100 }
      rule:
        {
          ask: A rule or a measure,
          most: 100,
        }
  - rows: keepers
    fields:
      who: { ask: Who? }
      said:
        ask: What did they say?
        choose: [Not asked, No, Later]
      when: { ask: When?, choose: [Today, Tomorrow, Never], help: In days. }
      forget: { ask: Do you forget it?, tick: true }
tries:
  - with: { what: A cake, keepers: [{ who: the bakers, said: Not asked }, { who: the driver }] }
    says: []
  - with:
      {
        what: A cake,
        keepers: [{ who: the bakers, said: No }],
        rule: at once,
      }
    says: []
  - with:
      keepers:
        - { who: the bakers, said: Later, forget: 'yes' }
    says: []
`;

const read = (text: string) =>
  readYaml({ file: 'box.yaml', text, schema: SheetFile, where: 'in this file' });

test.for([
  ['what: A cake, keepers', 'what: A cake, two tiers, keepers'],
  ['who: the bakers, said: Not', 'who: the bakers, by name, said: Not'],
  ['who: the driver }', 'who: the driver, at noon }'],
  ['what: A cake,\n', 'what: A cake, not small, with a ribbon,\n'],
  ['rule: at once,\n', 'rule: at once, or never,\n'],
  ['said: No }', 'said: Later, no }'],
  ['said: Later,', 'said: Later, 2 in 3,'],
  ['ask: A rule or a measure,\n', 'ask: A rule, a measure,\n'],
])('a text with a comma in braces is told where it begins: %s', ([from, to]) => {
  expect(read(sheet).problems).toEqual([]);
  const changed = sheet.replace(from!, () => to!);
  const [said, ...others] = read(changed).problems;
  expect(others).toEqual([]);
  expect(said!.code).toBe('broken-yaml');
  const lines = changed.split('\n');
  const own = lines[said!.line! - 1]!;
  const [, key, text] = /Write ([a-z]+): "(.*)"\.$/.exec(said!.message)!;
  expect(own.slice(said!.column! - 1)).toMatch(new RegExp(`^${text}`));
  expect(said!.message).toContain(
    'in braces a comma ends a text, so one with a comma in it needs quotation marks round it.',
  );
  lines[said!.line! - 1] = own.replace(`${key}: ${text}`, () => `${key}: "${text}"`);
  expect(read(lines.join('\n')).problems).toEqual([]);
});

test.for([
  ["forget: 'yes'", 'forget: true', ' Write "yes", in quotation marks.', 'forget: "yes"'],
  ['tick: true', 'tick: yes', 'it should be true, or left out. Write true.', 'tick: true'],
  ['[Not asked, No, Later]', 'Not asked, No, Later', 'Write [Not asked, No, Later].', ''],
  ['[Not asked, No, Later]', 'Not asked, No, Later]', 'Write "[" in front of it.', ''],
])('%s written %s is told with what is to be written', ([from, to, says, meant]) => {
  const changed = sheet.replace(from!, to!);
  const [said, ...others] = read(changed).problems;
  expect(others).toEqual([]);
  expect(said!.message).toContain(says);
  expect(read(changed.replace(to!, meant || from!)).problems).toEqual([]);
});

test('a list in braces without its brackets gets them', () => {
  const changed = sheet.replace('[Today, Tomorrow, Never]', 'Today, Tomorrow, Never');
  const [said, ...others] = read(changed).problems;
  expect(others).toEqual([]);
  expect(said!.message).toMatch(
    /a list in one line stands in square brackets\. Write choose: \[Today, Tomorrow, Never\]\.$/,
  );
});

test('a row in which something cannot be is told at that, and not as a list', () => {
  const [said] = read(sheet.replace('said: No }', 'said: [No] }')).problems;
  expect(said!.message).not.toMatch(/list of|or text/);
  expect(said).toMatchObject({ line: 24 });
});
