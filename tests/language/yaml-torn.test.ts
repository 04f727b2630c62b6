import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/language/yaml/read.ts';

const person = z.strictObject({ about: z.string(), role: z.string().optional() });
const schema = z.strictObject({
  title: z.string(),
  'when-open': z.string().optional(),
  goals: z.array(z.string()).optional(),
  people: z.record(z.string(), person).optional(),
});

/** The one message about a text, without its file. */
function told(text: string): string {
  const { problems } = readYaml({ file: 'box.yaml', text, schema, where: 'in this file' });
  expect(problems.map(({ code }) => code)).toHaveLength(1);
  const [{ line, column, message }] = problems as [(typeof problems)[0]];
  return `${line}:${column} ${message}`;
}

describe('a text that was torn in two', () => {
  const torn = 'begins with no blank, as a key does, and is none. If it goes on with line 1,';

  test('is told at its second half, and goes back to the end of its first', () => {
    expect(told('title: The box\nthat is empty\nwhen-open: always\n')).toBe(
      `2:1 "that is empty" ${torn} put it at the end of that line.`,
    );
  });

  test('is known in a list, too', () => {
    const text = 'title: The box\ngoals:\n  - Asks who\nlooked\n  - Listens\n';
    expect(told(text)).toMatch(/^4:1 "looked" .* line 3, put it/);
  });

  test('is no text where a colon makes a key of it', () => {
    expect(told('title: The box\nwhen-open always\n')).toMatch(/^2:1 There is no colon after/);
  });
});

test('a word without its colon above keys is one, also below a text that goes on', () => {
  const text = `title: The box
people:
  nora:
    about: >-
      She waits, and
      has a box.
  joan
    about: She serves.
    role: clerk
`;
  expect(told(text)).toBe('7:3 There is no colon after "joan". Write "joan:".');
});
