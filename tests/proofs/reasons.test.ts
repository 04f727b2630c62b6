import { describe, expect, test } from 'vitest';
import { inWords, titleOf } from '../../src/proofs/words.ts';
import { verify } from '../../src/proofs/verify.ts';
import { compileText, graphOf, scriptOf } from '../scenario/script.ts';

/** What is said of a script, by code. */
function messageOf(code: string, body: string, front = '', limit?: number): string[] {
  const at = (place: string) => ({ file: place });
  return verify(graphOf(body, front), at, limit === undefined ? {} : { limit })
    .problems.filter((one) => one.code === code)
    .map(({ message }) => message);
}

describe('a way in words', () => {
  const titles = { opening: '"Where is my *money*?"', facts: 'What now', late: '“Yes” or “no”' };

  test('tells titles and choices, and quotes no speech twice', () => {
    const way: [string, string][] = [
      ['opening', 'own'],
      ['facts', 'promise'],
    ];
    expect(inWords(way, titles)).toBe('"Where is my money?" [own] → "What now" [promise]');
    expect(inWords([], titles)).toBe('the first line');
    expect(titleOf('late', titles)).toBe('"“Yes” or “no”"');
  });
});

describe('a choice that is never offered says why', () => {
  const because = (when: string) =>
    messageOf(
      'never-offered',
      `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20, set promised
  - next: plan
- [deny] "It left us full."
  - effect: trust -20
  - next: queue
- [form] You give her a form.
  - next: queue

## queue: A queue

- [on] "Next."
  - effect: set box-open

## plan: What now

- [call] "I will call."
  - when: ${when}
- [wait] You wait.

## ending open: Nobody knows
- result: partial

She leaves.`,
    )[0]?.match(
      /^The choice "call" is never offered: (.*)\. Loosen its `when`, or take it out\.$/,
    )?.[1];

  test.each([
    ['trust at least 70', 'trust is 20 to 60 there, and its `when` asks for at least 70'],
    ['not trust above 10', 'trust is 20 to 60 there, and its `when` asks for at most 10'],
    ['trust is 50', 'trust is never 50 there, but 40 or 60'],
    ['trust is 90', 'trust is 20 to 60 there, and its `when` asks for 90'],
    ['patience is not 5', 'patience is always 5 there, and its `when` asks for anything but 5'],
    [
      'trust at least 20 and visited plan and not visited plan',
      'everybody there has visited "plan"',
    ],
    [
      'patience below 5 and (trust below 5 or trust above 60)',
      'patience is always 5 there, and its `when` asks for less than 5; trust is 20 to 60 there, and its `when` asks for less than 5; trust is 20 to 60 there, and its `when` asks for more than 60',
    ],
    [
      'promised and trust below 60',
      'where "promised" is set, trust is always 60 there, and its `when` asks for less than 60',
    ],
    [
      'visited counter and promised and trust below 60',
      'where "promised" is set, trust is always 60 there, and its `when` asks for less than 60',
    ],
    [
      'trust below 60 and not box-open',
      'where "box-open" is not set, trust is always 60 there, and its `when` asks for less than 60',
    ],
    [
      'patience is 5 and promised and box-open and trust at most 60',
      'where "promised" is set, the flag "box-open" is never set there',
    ],
    [
      'not (not visited queue or trust above 40) and promised',
      'where "queue" has been visited, the flag "promised" is never set there',
    ],
  ])('%s', (when, why) => {
    expect(because(when)).toBe(why);
  });
});

describe('an ending nobody comes to says why', () => {
  const because = (endings: string) =>
    messageOf(
      'unreachable-ending',
      `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20, set promised
  - next: ending
- [deny] "It left us full."
  - effect: trust -20
- [leave] You go.
  - effect: trust +60
  - next: ending open

${endings}

## ending open: Nobody knows
- result: failure

She leaves.`,
    )[0]?.replace('No run of choices leads to the ending "best". ', '');
  const ending = (id: string, when?: string) =>
    `## ending ${id}: Found\n${when ? `- when: ${when}\n` : ''}- result: success\n\nIt is there.\n`;
  const move = (names: string, takes: string, first: string, or = names) =>
    `Endings are tried from the top down, and ${names} further up ${takes} everybody for whom the \`when\` of this one holds. Move it above ${first}, or narrow the \`when\` of ${or}.`;
  const loosen = 'Loosen its `when`, or name it in a `next` that can be taken.';

  test('and names the one further up that takes everybody', () => {
    const good = ending('good', 'trust at least 40');
    expect(because(good + ending('best', 'trust at least 60'))).toBe(
      move('"good"', 'takes', '"good"'),
    );
    const fair = ending('fair', 'trust below 40');
    expect(because(fair + good + ending('best', 'not (trust is 40)'))).toBe(
      move('"fair" and "good"', 'take', '"fair"', '"fair" or "good"'),
    );
    expect(because(fair + good + ending('best', 'trust is 60'))).toBe(
      move('"good"', 'takes', '"good"'),
    );
  });

  test('and that those further up leave nobody for one without a condition', () => {
    const all = ending('fair', 'trust below 40') + ending('good', 'trust at least 40');
    expect(because(all + ending('best') + ending('good-enough', 'trust at least 0'))).toBe(
      'Endings are tried from the top down, and "fair" and "good" further up take everybody. If somebody should be left for this one, narrow the `when` of "fair" or "good".',
    );
  });

  test('and how far those who are asked are from it', () => {
    // Whoever leaves has a trust of 100, is sent to "open" by name, and was not asked.
    expect(because(ending('best', 'trust at least 80'))).toBe(
      `Where choices go to the endings, trust is 20 to 60 there, and its \`when\` asks for at least 80. ${loosen}`,
    );
  });

  test('and counts those whom a rule sends to the endings', () => {
    const body = `## counter: An empty box

- [look] "May I look?"
  - effect: set promised
- [deny] "It left us full."

## plan: What now

- [call] "I will call."

${ending('good', 'trust is 40')}
${ending('best', 'promised')}
${ending('open')}`;
    expect(
      messageOf('unreachable-ending', body, 'rules: [{ when: promised, go: ending }]')[0],
    ).toContain(move('"good"', 'takes', '"good"'));
  });
});

describe('what is too big names what multiplies most', () => {
  const because = (effect: string) =>
    messageOf(
      'too-big',
      `## counter: An empty box

- [look] "May I look?"
  - effect: ${effect}
  - next: counter
- [keep] "It left us full."
  - effect: set promised
  - next: counter
- [open] You open it.
  - effect: set box-open
  - next: counter
- [end] You go.

## ending open: Nobody knows
- when: visited counter
- result: partial

She leaves.`,
      '',
      40,
    )[0];

  test('a meter that moves in small steps', () => {
    expect(because('trust +1')).toMatch(
      /more than 40 states that can be reached\. Coarsen the meter "trust", which takes \d+ values:/,
    );
  });

  test('flags, where together they stand in more ways', () => {
    const flags = Array.from({ length: 9 }, (_, i) => `flag-${'abcdefghi'[i]}`);
    const body = flags.map(
      (flag) => `- [${flag}-x] You look.\n  - effect: set ${flag}\n  - next: hall`,
    );
    const { graph } = compileText(
      scriptOf(
        `## hall: A hall\n\n${body.join('\n')}\n- [up] "Well done."\n  - effect: trust +20\n  - next: hall\n- [out] You go.\n\n## ending gone: Gone\n- result: partial\n\nShe goes.`,
      ).replace(/flags: .*/, `flags: [${flags.join(', ')}]`),
    );
    const [found] = verify(graph!, (place) => ({ file: place }), { limit: 100 }).problems;
    expect(found!.message).toMatch(
      /Take out some of its 9 flags, which are set and not set in \d+ ways/,
    );
  });
});
