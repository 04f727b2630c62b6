import { describe, expect, test } from 'vitest';
import { readPlay } from '../../../src/proofs/playthrough/read.ts';
import { graphOf } from '../../scenario/script.ts';
import { book, judge, sayings } from './book.ts';

const stepsOf = (text: string) =>
  readPlay('wet-book.play', text, book).plays.map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps.map(({ spot: { line, column }, ...step }) => ({
      at: `${line}:${column}`,
      ...step,
    })),
  }));

test('a file without a heading is one playthrough', () => {
  expect(stepsOf('choose: hear\nthen: trust is 70, scene is fee\nlisten: 3 of 3\n')).toEqual([
    {
      steps: [
        { at: '1:9', choose: 'hear' },
        { at: '2:7', holds: { meter: 'trust', is: 'is', value: 70 } },
        { at: '2:20', scene: 'fee' },
        { at: '3:9', competence: 'listen', got: 3, most: 3 },
      ],
    },
  ]);
});

test('each heading begins a playthrough, from the first line of the conversation again', () => {
  const text = `## heard: She is heard
choose: hear
choose: waive
ending: cleared

## blamed: She is blamed
choose: blame
ending: walked-out
`;
  expect(stepsOf(text).map(({ id, title }) => [id, title])).toEqual([
    ['heard', 'She is heard'],
    ['blamed', 'She is blamed'],
  ]);
  expect(sayings(text)).toEqual([]);
});

test('a mistake in one playthrough hides nothing in the next', () => {
  const text = `## heard: She is heard
choose: heer
choose: waive

## blamed: She is blamed
choose: blame
ending: cleared
`;
  expect(judge(text).map(({ code, line }) => [code, line])).toEqual([
    ['unknown-choice', 2],
    ['play-differs', 7],
  ]);
});

test('notes and empty lines are ignored, and move nothing', () => {
  const text = `# the best one
%% nobody:  reads this
   # choose: blame

choose: hear   # she nods
  then: trust is 60 %% it is 70
`;
  expect(sayings(text)).toEqual([
    '6:9 Here trust is 70, not 60. If that is as it should be, change this line; if not, mend the conversation.',
  ]);
});

test('lines that end as on Windows have the same places', () => {
  const text = 'choose: hear\nthen: trust is 60, scene is fee\n# so far\nlocked: rules\n';
  expect(judge(text)).toHaveLength(1);
  expect(judge(text.replaceAll('\n', '\r\n'))).toEqual(judge(text));
});

test('a condition may be anything that a script can ask, values an organisation sets included', () => {
  const text = `choose: sorry
then: trust at least 60 and (apologised or noted), calm below 7, not visited fee or trust is 60
choose: waive
then: waived at most $waiver, visited fee, waived is not 0, ending is cleared
`;
  expect(sayings(text)).toEqual([]);
});

test('what earns marks is weighed against what was open at the time', () => {
  const two = graphOf(
    `## opening: Where is it?

- [own] "I will see this through."
  - effect: trust +20
  - evidence: listen +2
- [policy] "It can take a while."

## facts: And now?

- [promise] "Today."
  - when: trust at least 60
  - evidence: ownership +2
  - next: ending
- [ask] "May I check?"
  - evidence: listen +1
  - next: ending

## ending resolved: Four o'clock
- result: success

She smiled.`,
    'secondary: [listen, empathy]',
  );
  const text = `choose: own
then: trust is 60, scene is facts
locked: none
choose: promise
ending: resolved
listen: 2 of 3
ownership: 2 of 2
empathy: 0 of 0
`;
  expect(sayings(text, two)).toEqual([]);
  expect(sayings('choose: policy\nlocked: promise\nchoose: ask\nlisten: 0 of 2', two)).toEqual([]);
});

test('what is open and what is locked is said whole, in any order', () => {
  expect(sayings('choose: sorry\nopen: look, waive\nlocked: rules')).toEqual([]);
  expect(sayings('open: sorry, blame, hear\nlocked: none')).toEqual([]);
  expect(sayings('choose: blame\nopen: none\nlocked: none\nending: walked-out')).toEqual([]);
  expect(judge('choose: sorry\nopen: look')).toHaveLength(1);
  expect(judge('choose: sorry\nlocked: rules, look')).toHaveLength(1);
});

test('a playthrough may stop anywhere, and may say first how it begins', () => {
  expect(sayings('then: trust is 50, scene is returns, not visited fee')).toEqual([]);
  expect(sayings('choose: hear')).toEqual([]);
});

test('a blank after the colon is not needed', () => {
  expect(sayings('choose:hear\nthen :trust is 70\nlisten:3 of 3')).toEqual([]);
});

test('a flag may have the word for a place in its name', () => {
  const { logic } = book;
  const flags = ['ending-known', 'scene', 'the-ending'];
  const scene = { ...logic.scenes[0]!, enter: [{ flag: 'ending-known', to: true }] };
  const graph = { ...book, logic: { ...logic, flags, scenes: [scene, ...logic.scenes.slice(1)] } };
  expect(sayings('then: ending-known, not scene, not the-ending', graph)).toEqual([]);
  expect(sayings('then: scene and ending-known', graph)).toHaveLength(1);
});

describe('a variant at the head of a playthrough', () => {
  const late = 'variant: second-letter\nthen: trust is 45, apologised';

  test('is where it begins, and only this one', () => {
    const two = `## late: A second letter\n${late}\n\n## plain: As it is\nthen: trust is 50, not apologised`;
    expect(sayings(two)).toEqual([]);
    expect(sayings(late)).toEqual([]);
    expect(sayings('then: trust is 45')).toHaveLength(1);
  });

  test('closes what it closes', () => {
    expect(sayings(`${late}\nchoose: hear\nlocked: rules\nlisten: 3 of 3`)).toEqual([]);
    expect(sayings('choose: hear\nlocked: rules')).toHaveLength(1);
  });

  test('that is not there is one message, with a guess, and what is there', () => {
    expect(sayings('variant: second-leter\nchoose: nobody')).toEqual([
      '1:10 The conversation has no variant called `second-leter`. Did you mean "second-letter"? Its variants: second-letter.',
    ]);
    expect(sayings('variant: late\nchoose: hear', { ...book, variants: [] })).toEqual([
      '1:10 The conversation has no variant called `late`. It has none.',
    ]);
  });

  test('stands above all else, and once', () => {
    const reason =
      'This line of a playthrough cannot be read: it says how the playthrough begins. Put it right below the heading, above all else, and once.';
    expect(sayings(`choose: hear\n${late}`)[0]).toBe(`2:1 ${reason}`);
    expect(sayings(`variant: second-letter\n${late}`)).toEqual([`2:1 ${reason}`]);
  });
});

describe('a note with one hash sign', () => {
  const two = (above: string) => `## heard: She is heard
choose: hear
choose: waive
ending: cleared

${above}
choose: blame
ending: walked-out
`;

  test.for([
    ['# blamed: She is blamed', '## blamed: She is blamed'],
    ['# And now she is blamed', '## and-now-she: And now she is blamed'],
    ['# One more.\n# blamed: She is blamed', '# One more.\n## blamed: She is blamed'],
  ] as const)('below the end of a run was meant for a heading: %s', ([note, right]) => {
    const [only, ...more] = judge(two(note));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'bad-heading', column: 1 });
    const line = right.split('\n').at(-1)!;
    expect(only!.message).toContain(`Begin it with two: "${line}".`);
    expect(judge(two(right))).toEqual([]);
  });

  test('above the first run was meant for one where other runs have headings', () => {
    const text = two('## blamed: She is blamed').replace('##', '#');
    expect(judge(text).map(({ code, line }) => [code, line])).toEqual([['bad-heading', 1]]);
    expect(stepsOf(text)).toHaveLength(2);
  });

  test.for([
    [
      'in the middle of a run',
      '## heard: Heard\nchoose: hear\n# next: she calms down\nchoose: waive\nending: cleared\n',
    ],
    ['below a heading', '## heard: Heard\n# note: the best one\nchoose: hear\nchoose: waive\n'],
    ['where there is one run', '# heard: She is heard\nchoose: hear\nchoose: waive\n'],
    [
      'at the end',
      '## heard: Heard\nchoose: hear\nchoose: waive\nending: cleared\n# next: write another\n',
    ],
    ['above a heading', two('# next: the other one\n## blamed: She is blamed')],
    ['that says what is fine', two('## blamed: She is blamed\n# fine: long-line')],
  ] as const)('is a note %s', ([, text]) => {
    expect(judge(text)).toEqual([]);
  });
});

test('the title of an ending or a scene is told with its id', () => {
  expect(sayings('choose: hear\nchoose: waive\nending: Nothing to pay\n')).toEqual([
    '3:9 There is no scene or ending called "Nothing to pay". Did you mean "cleared", which is called so? Write its heading, or name one that is there.',
  ]);
  expect(sayings('choose: hear\nthen: scene is The fee, trust is 70\n')).toEqual([
    '2:16 There is no scene or ending called "The fee". Did you mean "fee", which is called so? Write its heading, or name one that is there.',
  ]);
});
