import { expect, test } from 'vitest';
import { compileText, scriptOf } from './script.ts';

/** The messages of a script whose last heading is this one; below it stand a result and a text. */
function messagesFor(heading: string): string[] {
  const body = `## counter: An empty box

- [look] "May I look?"
  - next: ending

## ending found: Found
- result: success

It is there.

${heading}
- result: partial

She leaves.`;
  return compileText(scriptOf(body)).problems.map(({ message }) => message);
}

const head = 'This heading cannot be read:';

test.each([
  ['## endng open: Nobody knows', 'An ending is written so: "## ending open: Nobody knows".'],
  ['## Ending open: Nobody knows', 'An ending is written so: "## ending open: Nobody knows".'],
  ['## ending open', 'such as "## ending open: How it ends".'],
  ['## endnig open', 'such as "## ending open: How it ends".'],
  ['## open Nobody', 'such as "## ending open: How it ends".'],
  ['## endig: Nobody knows', 'an ending needs an id: "## ending resolved: Nobody knows".'],
  ['### endng open: Nobody knows', 'endings have two: "## ending open: Nobody knows".'],
])('"%s" was to be an ending: its one message says how one is written', (heading, cure) => {
  expect(messagesFor(heading)).toEqual([expect.stringContaining(cure)]);
  expect(messagesFor(heading)[0]).toContain(head);
});

test('a heading without a colon that no result stands below was to be a scene', () => {
  const { problems } = compileText(
    scriptOf('## plan What now\n\n- [go] You go.\n\n## ending open: Open\n- result: partial'),
  );
  expect(problems[0]!.message).toBe(
    `${head} "plan What now". Write an id, a colon and a title, such as "## arrival: At the desk".`,
  );
});
