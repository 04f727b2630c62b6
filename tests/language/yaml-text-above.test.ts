import { expect, test } from 'vitest';
import { GlossaryFile } from '../../src/model/glossary.ts';
import { readYaml } from '../../src/language/yaml/read.ts';

const glossary = `back-stage:
  term: Back stage
  means: >-
    All that happens where the customer does not look.
  source: Made for this course

boundary-spanner:
  term: Boundary spanner
  means: Somebody who works where the organisation meets its customers.
`;
const read = (text: string) =>
  readYaml({ file: 'box.yaml', text, schema: GlossaryFile, where: 'in this file' }).problems;

test.for([
  ['boundary-spanner:\n  term: Boundary spanner\n', 'boundary-spanner: Boundary spanner\n', 7],
  ['back-stage:\n  term: Back stage\n', 'back-stage: Back stage\n', 1],
] as const)(
  'a text behind a key that holds keys gets its own, the one that is missing: %s',
  ([from, to, line]) => {
    expect(read(glossary)).toEqual([]);
    const changed = glossary.replace(from, to);
    const [said, ...others] = read(changed);
    expect(others).toEqual([]);
    expect(said).toMatchObject({ code: 'broken-yaml', line });
    const [, words] = /Write "(term: .*?)" on a line of its own below it, in the column of "/.exec(
      said!.message,
    )!;
    const lines = changed.split('\n');
    lines[line - 1] = lines[line - 1]!.replace(/:.*/, `:\n  ${words}`);
    expect(read(lines.join('\n'))).toEqual([]);
  },
);

test('where none is missing, the text is to go', () => {
  const changed = glossary.replace('back-stage:\n', 'back-stage: Behind\n');
  expect(read(changed)).toMatchObject([{ code: 'broken-yaml', line: 1, column: 13 }]);
  expect(read(changed)[0]!.message).toContain(
    'behind "back-stage:" no text can stand where keys stand below. Take "Behind" away',
  );
});
