import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/language/yaml/read.ts';

const levels = z.strictObject({ '1': z.array(z.string()), '2': z.array(z.string()) });
const schema = z.strictObject({
  title: z.string(),
  kind: z.string(),
  languages: z.array(z.string()),
  levels,
});

const whole = `title: The box
kind: angry
languages: [en]
levels:
  1:
    - Asks who
    - Listens
  2:
    - Says why
`;

test.each([
  ['two keys', 'box\nkind', 'box kind', '1:16', 'kind: angry', 'no blank'],
  ['a key behind a list', ']\nlevels:', '] levels:', '3:17', 'levels:', 'no blank'],
  ['an item behind its key', '1:\n    - Asks', '1: - Asks', '5:6', '- Asks who', '4 blanks'],
  ['a key behind an item', 'Listens\n  2:', 'Listens 2:', '7:15', '2:', '2 blanks'],
])('%s, joined into one line, are told as two', (_, apart, joined, place, second, blanks) => {
  const text = whole.replace(apart, joined);
  expect(text).not.toBe(whole);
  const { problems } = readYaml({ file: 'box.yaml', text, schema, where: 'in this file' });
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    `${place} The YAML cannot be read here: two lines stand in this one. Begin a new line at "${second}", with ${blanks} before it.`,
  ]);
});

test('a text with a colon in it is one line', () => {
  const text = whole.replace('The box', 'The box: empty');
  const { problems } = readYaml({ file: 'box.yaml', text, schema, where: 'in this file' });
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching('quotation')]);
});
