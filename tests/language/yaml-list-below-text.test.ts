import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/language/yaml/read.ts';

const schema = z.strictObject({
  levels: z.strictObject({ 1: z.array(z.string()), 2: z.array(z.string()) }),
  rate: z.array(z.string()),
});
const text = `levels:
  1:
    - Lets the person finish
    - Says it back
  2:
    - Sums up
rate:
  - I sum up.
`;
const read = (words: string) =>
  readYaml({ file: 'box.yaml', text: words, schema, where: 'in box.yaml' }).problems;

test('a text behind a key with a list below it is one slip, whatever the list holds', () => {
  expect(read(text)).toEqual([]);
  const [problem, ...others] = read(text.replace('1:', '1: with a prompt'));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'yaml-indent', line: 3, column: 5 });
  expect(problem!.message).toContain(
    'Behind "1:" nothing can stand where a list stands below: make "with a prompt" an item of it, or take it away.',
  );
});

test('two such keys are two', () => {
  const found = read(text.replace('1:', '1: with a prompt').replace('rate:', 'rate: yourself'));
  expect(found.map(({ line }) => line)).toEqual([3, 8]);
});
