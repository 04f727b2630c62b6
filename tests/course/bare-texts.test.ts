import { afterEach, describe, expect, test } from 'vitest';
import { signsShown } from '../../src/language/bare-words.ts';
import { copyContent, lesson, scenario, type Content } from './content.ts';
import { removeCopies } from './copy.ts';

afterEach(removeCopies);

const sheet = 'content/sheets/en/my-reset.yaml';
const glossary = 'content/glossary.yaml';
const term = 'receipt:\n  term: Receipt\n  means: What was *paid*.\n';
const reset =
  'title: Reset\nparts:\n  - fields:\n      what:\n        ask: What helps?\ntries:\n  - with: { what: A walk }\n    says: []\n';
const stars = (copy: Content) => copy.advised().filter((one) => one.includes('with its signs'));

describe('signs of Markdown where nothing becomes bold are told', () => {
  test.for([
    [lesson, 'title: When it goes wrong', 'title: When it **goes** wrong'],
    [lesson, '- Say sorry without', '- Say *sorry* without'],
    [lesson, 'if-then: If we have', 'if-then: If __we__ have'],
    [lesson, '<Activity title="Which kind', '<Activity title="Which _kind_'],
    ['content/course.yaml', 'title: Moments', 'title: The **Moments**'],
    ['content/competences.yaml', 'title: Find the', 'title: Find **the**'],
    ['content/ui/en.yaml', 'saved: Saved', 'saved: Saved *now*'],
    [glossary, 'term: Receipt', 'term: A **receipt**'],
    [scenario, 'title: A customer', 'title: A **customer**'],
    [scenario, 'name: Sam Porter', 'name: Sam **Porter**'],
    [scenario, '## what-now: What now?', '## what-now: What *now*?'],
    [scenario, '## ending open: Still open', '## ending open: __Still__ open'],
    [sheet, 'title: Reset', 'title: The **Reset**'],
    [sheet, 'ask: What', 'ask: What **now**, what'],
  ] as const)('%s: %s', ([file, from, to]) => {
    const copy = copyContent();
    copy.write(glossary, term);
    copy.write(sheet, reset);
    expect(stars(copy)).toEqual([]);
    const at = copy.change(file, from, to);
    const [said, ...more] = stars(copy);
    expect(more).toEqual([]);
    expect(said).toContain(at.split(':').slice(0, 2).join(':'));
    const shown = /"([^"]+)" is shown here/.exec(said!)![1]!;
    expect(to).toContain(shown);
    copy.change(file, shown, shown.replaceAll(/[*_]/g, ''));
    expect(stars(copy)).toEqual([]);
  });
});

test.for([
  ['a **b** and *c*', '"**b**" and "*c*" are shown here with their signs'],
  ['a **b', '"**" is shown here'],
  ['5 * 3 * 2', undefined],
  ['snake_case_name and a_b_', undefined],
  ['a \\*b\\*', undefined],
  ['* a star, and * another', undefined],
] as const)('%s', ([text, says]) => {
  const found = signsShown(text);
  if (says === undefined) expect(found).toBe(undefined);
  else expect(found).toContain(says);
});
