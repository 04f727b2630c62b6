import { afterAll, expect, test } from 'vitest';
import { removeCopies } from './copy.ts';
import { copyContent } from './content.ts';

afterAll(removeCopies);

const sheet = `title: Before I promise
parts: [{ fields: { what: { ask: Is it insane?, help: 'He said "insane".' } } }]
tries: [{ with: { what: it }, says: [] }]
`;
const scene = `title: A box
about: A box comes back.
people:
  ines: { name: Ines, portrait: { head: bun } }
shots:
  - { caption: An insane afternoon., seconds: 4, people: { ines: { at: left } } }
  - { caption: She has a box., seconds: 4, still: true }
`;

test.each([
  ['content/sheets/en/promise.yaml', sheet, 2],
  ['content/animations/en/box.yaml', scene, 6],
  ['content/glossary.yaml', 'wait:\n  term: Wait\n  means: An insane time.\n', 3],
])('a word that can hurt is found in %s, at its line', (file, text, line) => {
  const copy = copyContent();
  copy.write(file, text);
  const told = () =>
    copy.advised().filter((one) => one.startsWith(file) && one.includes('can hurt'));
  expect(told()).toEqual([expect.stringMatching(`^${file}:${line}:\\d+: .*"insane" can hurt`)]);
  copy.write(file, text.replaceAll('insane', 'odd'));
  expect(told()).toEqual([]);
});

test.each([
  ['content/ui/en.yaml', '\ngo-on: '],
  ['content/site.yaml', 'about: '],
  ['content/competences.yaml', 'title: '],
  ['content/course.yaml', 'title: '],
])('and in %s', (file, before) => {
  const copy = copyContent();
  const at = copy.change(file, before, `${before}insane `, 'insane');
  const told = copy.advised().filter((one) => one.includes('can hurt'));
  expect(told).toEqual([expect.stringContaining(at.split(':').slice(0, 2).join(':'))]);
});
