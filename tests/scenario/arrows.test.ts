import { expect, test } from 'vitest';
import { compileText, graphOf, messagesOf, scriptOf } from './script.ts';

const script = `## counter: An empty box

It stands on the counter.

Nora (tense): It was empty.

- [look] "May I look?"
  - effect: trust +20
  - consequence: She nods.
  - next: plan
- [deny] "It left us full."
  - consequence: "It did not."

## more: She waits

Nora (wary): And now?

- [ask] "May I ring you?"

## plan: A plan

Nora (wary): So?

- [call] "I will call them now."

## ending open: Open
- result: partial

She leaves.`;

const below = (choice: string, line: string) => (text: string) =>
  text.replace(new RegExp(`^- \\[${choice}\\] .*$`, 'm'), (own) => `${own}\n${line}`);
const none = (text: string) => text;

test.each([
  ['She nods.', ' -> plan', 'the choice "look" has its "next" already', none],
  ['She nods.', ' → plan.', 'the choice "look" has its "next" already', none],
  [
    '"It left us full."',
    ' -> plan',
    'write "- next: plan" below the choice "deny", with two blanks before it',
    below('deny', '  - next: plan'),
  ],
  [
    '"It did not."',
    ' => ending open',
    'write "- next: ending open" below the choice "deny", with two blanks before it',
    below('deny', '  - next: ending open'),
  ],
  [
    'Nora (tense): It was empty.',
    ' -> plna',
    'write "- next: plan" below the choice that leads there, with two blanks before it',
    below('deny', '  - next: plan'),
  ],
  [
    'Nora (wary): And now?',
    '\n→ plan',
    'write "- next: plan" below the choice that leads there, with two blanks before it',
    below('ask', '  - next: plan'),
  ],
  [
    'It stands on the counter.',
    ' --> plan',
    'write "- next: plan" below the choice that leads there, with two blanks before it',
    below('deny', '  - next: plan'),
  ],
])(
  'an arrow behind %s as %j is told where it is, and its cure leaves none',
  (text, end, says, cure) => {
    expect(graphOf(script)).toBeDefined();
    const changed = script.replace(text, () => text + end);
    const [found, ...others] = compileText(scriptOf(changed)).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'lost-next' });
    expect(found!.message).toBe(
      `An arrow leads nobody on, and people would read "${end.trim().replace(/\.$/, '')}". Take it away${says.startsWith('write') ? ', and' : ':'} ${says}.`,
    );
    const line = scriptOf(changed).split('\n')[found!.line! - 1]!;
    expect(line.slice(found!.column! - 1)).toMatch(/^[-=→]/);
    expect(messagesOf(cure(script))).toEqual([]);
  },
);

test.each(['She says: home -> work.', 'A -> B', 'It says "push →".'])('no way: %s', (told) => {
  expect(messagesOf(script.replace('It stands on the counter.', told))).toEqual([]);
});
