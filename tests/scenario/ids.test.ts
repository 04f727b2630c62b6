import { expect, test } from 'vitest';
import { compileText, messagesOf, scriptOf } from './script.ts';

const body = `## counter: An empty box

- [look] "May I look?"
  - effect: set promised
  - next: plan
- [deny] "It left us full."

## plan: What now

- [call] "I will call."
  - when: promised
- [again] "Let us look again."

## ending found: Found
- when: promised and visited plan
- result: success

It was at the depot.

## ending gone: Gone
- result: failure

She goes.`;

const everywhere = (text: string, from: string, to: string) => text.replaceAll(from, () => to);

/** What is said of a script in which a name stands everywhere, and of one in which it is as offered. */
function offered(from: string, to: string) {
  const text = everywhere(scriptOf(body), from, to);
  const problems = compileText(text).problems;
  expect(problems.map(({ message }) => message)).toHaveLength(1);
  const { message } = problems[0]!;
  const id = /(?:Did you mean|Write|write|written so:) "(?:## )?([^":]+)/.exec(message)?.[1];
  expect(id, message).toBeDefined();
  return { id, after: compileText(everywhere(text, to, id!)).problems.map((one) => one.message) };
}

test.for([
  ['promised', 'zurückgerufen', 'zurueckgerufen'],
  ['promised', 'rang back', 'rang-back'],
  ['promised', 'Straße', 'strasse'],
  ['promised', 'rang_back', 'rang-back'],
  ['plan', 'rötung', 'roetung'],
  ['plan', 'Postage', 'postage'],
  ['plan', 'ärger', 'aerger'],
  ['plan', 'what now', 'what-now'],
  ['promised', "she's-told", 'shes-told'],
  ['plan', 'what’s-now', 'whats-now'],
] as const)(
  'a name that can be no id is told once, with one that can: %s as %s',
  ([from, to, id]) => {
    expect(offered(from, to)).toEqual({ id, after: [] });
  },
);

test('a meter whose name can be no id is told once, wherever it is asked for', () => {
  const text = scriptOf(
    body
      .replace('set promised', 'set promised, her trust +5')
      .replace('when: promised\n', 'when: her trust at least 5\n'),
  ).replace('trust:', 'her trust:');
  const [only, ...more] = compileText(text).problems;
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'bad-id' });
  expect(only!.message).toContain('Write "her-trust", here and wherever it is named.');
});

test.for([
  ['## plan:', '## plan’s:', 'plan'],
  ['  trust:', "  trust's:", 'trust'],
  ['[promised,', "[promise's,", 'promised'],
] as const)(
  'where it is declared alone, it is told there as what it is called: %s',
  ([from, to, id]) => {
    const uses = body
      .replace('- next: plan', '- effect: trust +5\n  - next: plan')
      .replace('- effect: set promised\n  - effect:', '- effect: set promised,');
    const text = scriptOf(uses).replace(from, () => to);
    const [only, ...more] = compileText(text).problems;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'declared-otherwise' });
    expect(only!.message).toMatch(new RegExp(`is called "${id}". Write "${id}" here.$`));
  },
);

test('a heading that is only a word with an umlaut gets an id, and so does what names it', () => {
  const text = everywhere(scriptOf(body), 'plan', 'rötung').replace(': What now', '');
  const [only, ...more] = compileText(text).problems;
  expect(more).toEqual([]);
  expect(only!.message).toContain(
    'A scene is written so: "## roetung: rötung". Write "roetung" wherever it is named, too.',
  );
  const half = compileText(text.replace('## rötung', '## roetung: rötung')).problems;
  expect(half.map(({ message }) => message)).toEqual([
    expect.stringContaining('Did you mean "roetung"'),
  ]);
});

test('a flag that stands twice may be taken away once', () => {
  const { problems } = compileText(
    scriptOf(body).replace('[promised, box-open]', '[promised, promised]'),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'The flag "promised" shares its name with the flag at line 12. Give one of the two another id, or take one away if both are one.',
  ]);
});

test.for([
  ['plan when promised otherwise ending', 'plan when promised, otherwise ending'],
  ['plan when not promised otherwise ending gone', 'plan when not promised, otherwise ending gone'],
  ['plan, ending', 'plan when …, otherwise ending'],
  ['ending found, ending gone', 'ending found when …, otherwise ending gone'],
  ['plan, otherwise ending', 'plan when …, otherwise ending'],
] as const)('two ways of a choice are told as they should be: %s', ([next, right]) => {
  const saidOf = (way: string) => messagesOf(body.replace('next: plan', `next: ${way}`));
  expect(saidOf(next)).toEqual([expect.stringContaining(`"${right}".`)]);
  expect(saidOf(right.replace('…', 'promised'))).toEqual([]);
});
