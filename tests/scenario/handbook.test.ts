import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPlay } from '../../src/scenario/play.ts';
import { compileText, scriptOf } from './script.ts';

/* The examples that authors read in content/README.md, put together to one script. */
const page = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const example = (begin: string) => {
  const found = [...page.matchAll(/^```\n([^]*?)^```$/gm)].find(([, text]) =>
    text!.startsWith(begin),
  );
  if (!found) throw new Error(`No example begins with "${begin}".`);
  return found[1]!;
};
const next = `
- [give-in] "All right."
- [stay] "Not like this."
`;
const body = `${example('## arrival:')}
## repair: A closer look

${next}
${example('## threat:')}
${next}
## after: Afterwards

${next}
## box: The box

${next}
## ending open: Open
- result: success

It is open.`;
const text = scriptOf(body, example('variants:').trimEnd())
  .replace('Nora Lind', 'Sam Lee')
  .replace('[promised, box-open]', '[promised]');

test('the examples for authors make a script without a mistake', () => {
  expect(compileText(text).problems).toEqual([]);
});

test('they are what they are said to be', () => {
  const { graph } = compileText(text);
  expect(graph!.logic.scenes.find(({ id }) => id === 'threat')).toMatchObject({
    enter: [{ meter: 'trust', add: -5 }],
    skip: 'after',
    replyFirst: true,
    confidence: true,
    time: { seconds: 20, then: 'give-in' },
  });
  const [variant] = graph!.variants;
  expect(openPlay(graph!.logic, variant).first).toMatchObject({ trust: 30, promised: 1 });
  // The second paragraph is what Sam says, without the name.
  expect(graph!.texts['arrival/2']).toMatch(/^I bought this/);
  expect(Object.keys(variant!.texts)).toEqual(['arrival/2', 'arrival/listen/consequence']);
});

test('where choices part, each of them has a `next`', () => {
  const choices = example('## arrival:').split(/^- \[/m).slice(1);
  expect(choices.filter((choice) => choice.includes('- next: '))).toHaveLength(choices.length);
});
