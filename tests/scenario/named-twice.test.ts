import { describe, expect, test } from 'vitest';
import { compileText, inShort, scriptOf } from './script.ts';

const body = (keys = '') => `## counter: An empty box

- [look] "May I look?"
${keys}
## ending open: Open
- result: partial`;

const found = (keys: string, front = '') =>
  compileText(scriptOf(body(keys), front)).problems.map(inShort);

describe('a competence', () => {
  test('in both lists, or twice in one, is told where it stands again', () => {
    const front = 'secondary: [listen, empathy]\nprimary: [ownership, ownership, listen]';
    expect(found('', front)).toEqual(['competence-twice 13:13', 'competence-twice 14:22']);
  });

  test('is told with the list and the line in which it stands already', () => {
    const { problems } = compileText(scriptOf(body(), 'secondary: [listen]\nprimary: [listen]'));
    expect(problems.map(({ message }) => message)).toEqual([
      'The competence "listen" is already named under `primary`, at line 14. Name it once: under `primary` to score it, or under `secondary` to show it only.',
    ]);
  });

  test('that is not known is one mistake, however often it stands there', () => {
    expect(found('', 'primary: [lisen, lisen]')).toEqual(['unknown-competence 13:11']);
  });
});

describe('why a choice is locked', () => {
  test('is read by nobody when it is always open', () => {
    expect(found('  - locked: She will not wait.\n')).toEqual(['never-locked 18:13']);
  });

  test('is in its place beside a condition', () => {
    expect(found('  - locked: She will not wait.\n  - when: promised\n')).toEqual([]);
  });

  test.for([
    ['  - when:\n', 'wrong-value 19:5'],
    ['  - when: promisd\n', 'unknown-flag 19:11'],
    ['  - whenever: promised\n', 'unknown-key 19:5'],
    ['- when: promised\n', 'stray-text 19:3'],
  ])('is no second mistake where the condition has one: %s', ([line, one]) => {
    expect(found(`  - locked: She will not wait.\n${line}`)).toEqual([one]);
  });
});
