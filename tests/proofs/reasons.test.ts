import { describe, expect, test } from 'vitest';
import { inWords, namedOf, titleOf } from '../../src/proofs/words.ts';
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
    expect(titleOf('late', titles)).toBe(`"'Yes' or 'no'"`);
    expect(titleOf('leak', { leak: '"It leaks" (Saturday)' })).toBe(`"'It leaks' (Saturday)"`);
    expect(namedOf('leak', { leak: '“It leaks”' })).toBe('“It leaks” (`leak`)');
  });
});

describe('a choice that is never offered says why', () => {
  const because = (when: string) => {
    const [message = ''] = messageOf(
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
    );
    return message.match(
      /^"call" in "What now" is never offered: (.*)\. Loosen its `when`(?:, as in `- when: (.*)`)?, or take it out\.$/,
    );
  };

  test.each([
    [
      'trust at least 70',
      'trust is 20 to 60 there, and its `when` asks for at least 70',
      'trust at least 60',
    ],
    [
      'not trust above 10',
      'trust is 20 to 60 there, and its `when` asks for at most 10',
      'trust at most 20',
    ],
    ['trust is 50', 'trust is never 50 there, but 40 or 60', 'trust is 60'],
    ['trust is 90', 'trust is 20 to 60 there, and its `when` asks for 90', 'trust is 60'],
    [
      'patience is not 5',
      'patience is always 5 there, and its `when` asks for anything but 5',
      undefined,
    ],
    [
      'trust at least 20 and visited plan and not visited plan',
      'everybody there has visited "What now" (`plan`) (the rest, `trust at least 20 and visited plan`, can hold)',
      'trust at least 20 and visited plan',
    ],
    [
      'patience below 5 and (trust below 5 or trust above 60)',
      'patience is always 5 there, and its `when` asks for less than 5; trust is 20 to 60 there, and its `when` asks for less than 5; trust is 20 to 60 there, and its `when` asks for more than 60',
      'patience at most 5',
    ],
    [
      'promised and trust below 60',
      'of `promised` and `trust below 60`, each can hold, but never both: where "promised" is set, trust is always 60 there, and its `when` asks for less than 60',
      'promised and trust at most 60',
    ],
    [
      'visited counter and promised and trust below 60',
      'of `promised` and `trust below 60`, each can hold, but never both: where "promised" is set, trust is always 60 there, and its `when` asks for less than 60',
      'visited counter and promised and trust at most 60',
    ],
    [
      'trust below 60 and not box-open',
      'of `not box-open` and `trust below 60`, each can hold, but never both: where "box-open" is not set, trust is always 60 there, and its `when` asks for less than 60',
      'trust at most 60 and not box-open',
    ],
    [
      'patience is 5 and promised and box-open and trust at most 60',
      'of `promised` and `box-open`, each can hold, but never both: where "promised" is set, the flag "box-open" is never set there (only "on" in "A queue" sets it)',
      'patience is 5 and promised and trust at most 60',
    ],
    [
      'promised and box-open and trust at least 70',
      'trust is 20 to 60 there, and its `when` asks for at least 70',
      'promised and trust at least 60',
    ],
    [
      'not (not visited queue or trust above 40) and promised',
      'of `visited queue` and `promised`, each can hold, but never both: where "queue" has been visited, the flag "promised" is never set there (only "look" in "An empty box" sets it)',
      'visited queue and trust at most 40',
    ],
  ])('%s', (when, why, looser) => {
    const [, said, as] = because(when) ?? [];
    expect([said, as]).toEqual([why, looser]);
    // Who writes what it says is rid of it.
    if (looser) expect(because(looser)).toBeNull();
  });
});

describe('an ending nobody comes to says why', () => {
  const because = (endings: string, more = '') =>
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
${more}
${endings}

## ending open: Nobody knows
- result: failure

She leaves.`,
    )[0]?.replace('No run of choices leads to the ending "Found" (`best`). ', '');
  const ending = (id: string, when?: string) =>
    `## ending ${id}: Found\n${when ? `- when: ${when}\n` : ''}- result: success\n\nIt is there.\n`;
  const move = (ids: string[], takes: string) => {
    const names = ids.map((id) => `"Found" (\`${id}\`)`).join(' and ');
    const or = ids.map((id) => `\`${id}\``).join(' or ');
    return `Endings are tried from the top down, and ${names} further up ${takes} everybody for whom the \`when\` of this one holds. Move it above \`${ids[0]}\`, or narrow the \`when\` of ${or}.`;
  };

  test('and names the one further up that takes everybody', () => {
    const good = ending('good', 'trust at least 40');
    const wait = '- [wait] You wait.\n';
    expect(because(good + ending('best', 'trust at least 60'), wait)).toBe(move(['good'], 'takes'));
    const fair = ending('fair', 'trust below 40');
    expect(because(fair + good + ending('best', 'trust is 60'), wait)).toBe(
      move(['good'], 'takes'),
    );
  });

  test('and is not told to move above one that would then be hidden', () => {
    const [good, fair] = [ending('good', 'trust at least 40'), ending('fair', 'trust below 40')];
    expect(because(fair + good + ending('best', 'not (trust is 40)'))).toBe(
      'Endings are tried from the top down, and "Found" (`fair`) and "Found" (`good`) further up take everybody for whom the `when` of this one holds. Narrow the `when` of `fair` or `good`.',
    );
    for (const when of ['trust at least 40', 'trust at least 60', 'trust is 60']) {
      expect(because(good + ending('best', when))).toBe(
        'Endings are tried from the top down, and "Found" (`good`) further up fits the very same runs, so whichever of the two comes first hides the other. Let one of them ask for something else, or take one out.',
      );
    }
  });

  test('and that those further up leave nobody for one without a condition', () => {
    const all = ending('fair', 'trust below 40') + ending('good', 'trust at least 40');
    expect(because(all + ending('best') + ending('good-enough', 'trust at least 0'))).toBe(
      'Endings are tried from the top down, and "Found" (`fair`) and "Found" (`good`) further up take everybody. If somebody should be left for this one, narrow the `when` of `fair` or `good`.',
    );
  });

  test('and how far those who are asked are from it', () => {
    // Whoever leaves has a trust of 100, is sent to "open" by name, and was not asked.
    expect(because(ending('best', 'trust at least 80'))).toBe(
      `Where choices go to the endings, trust is 20 to 60, and its \`when\` asks for at least 80. Loosen its \`when\`, as in \`- when: trust at least 60\`, or name it in a \`next\` that can be taken.`,
    );
  });

  test('and counts those whom a rule sends to the endings', () => {
    const body = `## counter: An empty box

- [look] "May I look?"
  - effect: set promised
- [open] You open it.
  - effect: set promised, trust +20
- [deny] "It left us full."

## plan: What now

- [call] "I will call."

${ending('good', 'promised')}
${ending('best', 'promised and trust is 40')}
${ending('open')}`;
    expect(
      messageOf('unreachable-ending', body, 'rules: [{ when: promised, go: ending }]')[0],
    ).toContain(move(['good'], 'takes'));
  });
});

test('what those who are stuck would have come to is not told besides', () => {
  const body = `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20
- [deny] "It left us full."

## plan: What now

- [call] "I will call."
  - when: trust below 60

## late: Late

- [thank] You thank her.
  - when: trust at least 60
- [go] You go.

## ending found: Found
- when: trust at least 60
- result: success

It is there.

## ending open: Nobody knows
- result: partial

She leaves.`;
  const { problems } = verify(graphOf(body), (place) => ({ file: place }));
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['stuck plan']);
});

test('who is stuck because nothing sets a flag is told so', () => {
  const body = (promised: string) => `## counter: An empty box

- [look] "May I look?"
${promised}
## plan: What now

- [call] "I will call."
  - when: promised and trust above 10
- [wait] You wait.
  - when: trust above 90 or promised
- [go] You go.
  - when: trust above 90

## ending open: Nobody knows
- result: partial

She leaves.`;
  const said = (text: string) => messageOf('stuck', text)[0];
  expect(said(body(''))).toBe(
    'Here a person can get stuck: after "An empty box" [look], no choice of "What now" is open. "call" and "wait" wait for the flag "promised", and nothing sets it: write `set promised` in an `effect` on the way there. Give one of its choices no `when`, or a looser one.',
  );
  const later = body('').replace('above 10', 'above 10\n  - effect: set promised');
  expect(said(later)).not.toContain('nothing sets');
});

test('choices that wait for one flag that nothing sets are told together', () => {
  const body = `## counter: An empty box

- [look] "May I look?"
  - when: promised
- [deny] "It left us full."

## plan: What now

- [call] "I will call."
  - when: promised
- [wait] You wait.

## ending open: Nobody knows
- result: partial

She leaves.`;
  const { problems } = verify(graphOf(body), (place) => ({ file: place, line: 9 }));
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    [
      'counter/look',
      expect.stringMatching(/of the `when`\. "call" in "What now" \(line 9\) waits for it, too\.$/),
    ],
  ]);
});

test('a scene that is only left out because a circle keeps everybody is not told besides', () => {
  const body = `## counter: An empty box

- [look] "May I look?"
- [deny] "It left us full."

## plan: What now

- [call] "I will call."
  - next: counter

## late: Late

- [go] You go.

## ending open: Nobody knows
- result: partial

She leaves.`;
  expect(messageOf('unreachable-scene', body)).toEqual([]);
  expect(messageOf('no-way-out', body)).toHaveLength(1);
});

describe('a flag that nothing sets', () => {
  const body = (call: string, found: string) => `## counter: An empty box

- [look] "May I look?"
- [deny] "It left us full."
  - next: ending

## plan: What now

- [call] "I will call."
  - when: ${call}
  - next: ending
- [wait] You wait.
  - next: ending

## ending found: Found
- when: ${found}
- result: success

It is there.

## ending open: Nobody knows
- result: partial

She leaves.`;
  const set =
    'Write `set promised` in the `effect` of the choice that should set it, or take "promised" out of the `when`.';

  test('is to be set where a choice waits for it', () => {
    expect(
      messageOf('never-offered', body('promised', 'trust at least 0 and visited plan')),
    ).toEqual([`"call" in "What now" is never offered: nothing sets the flag "promised". ${set}`]);
    expect(messageOf('never-offered', body('promised or box-open', 'visited plan'))).toEqual([
      `"call" in "What now" is never offered: nothing sets the flag "promised"; nothing sets the flag "box-open". ${set}`,
    ]);
  });

  test('is to be set where an ending waits for it', () => {
    expect(messageOf('unreachable-ending', body('trust at least 0', 'promised'))).toEqual([
      `No run of choices leads to the ending "Found" (\`found\`). Where choices go to the endings, nothing sets the flag "promised". ${set}`,
    ]);
  });
});

describe('an ending that hides those below it', () => {
  const hides = (...endings: string[]) => {
    const body = `## counter: An empty box

- [look] "May I look?"
  - effect: trust +20
- [deny] "It left us full."
  - effect: trust -20

${endings.join('\n')}`;
    const { problems } = verify(graphOf(body), (place) => ({ file: place }));
    return problems.map(({ code, file, message }) => [code, file, message]);
  };
  const ending = (id: string, when?: string) =>
    `## ending ${id}: The ${id}\n${when ? `- when: ${when}\n` : ''}- result: partial\n\nSo be it.\n`;
  const always =
    'takes everybody, because its `when` holds for everybody who comes to the endings. So';

  test('is told itself, once, where its condition is always so', () => {
    const below = [ending('best', 'trust at least 60'), ending('good', 'trust below 30')];
    expect(hides(ending('all', 'trust at least 0'), ...below)).toEqual([
      [
        'ending-hides',
        'all',
        `The ending "The all" (\`all\`) ${always} nobody comes to what stands below it: "The best" (\`best\`) and "The good" (\`good\`). Narrow its \`when\`, or move it below them.`,
      ],
    ]);
    expect(hides(below[0]!, ending('all', 'trust at least 0'))).toEqual([]);
  });

  test('is not to be moved below one that has no condition either', () => {
    const cure =
      'To move it further down would not help, because "The rest" has no `when` either, and only the last ending of all can be without one.';
    const [below, rest] = [ending('best', 'trust at least 60'), ending('rest')];
    expect(hides(ending('all', 'trust at least 0'), below, rest)).toEqual([
      ['ending-hides', 'all', expect.stringContaining(`(\`rest\`). Narrow its \`when\`. ${cure}`)],
    ]);
    expect(hides(ending('all'), below, rest)).toEqual([
      ['ending-hides', 'all', expect.stringContaining(`(\`rest\`). Give it a \`when\`. ${cure}`)],
    ]);
  });

  test('hides nobody whom its own condition keeps away', () => {
    expect(hides(ending('all', 'trust at least 0'), ending('far', 'trust at least 90'))).toEqual([
      ['unreachable-ending', 'far', expect.stringContaining('asks for at least 90')],
    ]);
  });
});

describe('a circle that nobody gets out of', () => {
  /** A hall, and a yard and a lift that lead to each other. */
  const caught = (
    keys: { yard?: string; call?: string; stay?: string; on?: string } = {},
    front = '',
  ) => {
    const key = (text?: string) => (text ? `\n  - ${text.split('; ').join('\n  - ')}` : '');
    const body = `## hall: A hall

- [in] You go in.
  - effect: trust +10
- [away] You go.
  - next: ending

## stairs: The stairs

- [up] You go up.
  - effect: set promised

## yard: The yard
${keys.yard ?? ''}
- [wait] You wait.
  - next: lift
- [call] You call.${key(keys.call ?? 'next: lift')}

## lift: The lift

- [stay] You stay.${key(keys.stay ?? 'next: yard')}
- [on] You go on.${key(keys.on ?? 'next: yard')}

## ending open: Nobody knows
- result: partial

She leaves.`;
    const at = (place: string) => ({ file: place, line: 7 });
    const { problems } = verify(graphOf(body, front), at);
    return problems.map(({ code, file, message }) => [code, file, message]);
  };
  const way =
    'After "A hall" [in] → "The stairs" [up], choices lead round in a circle, and no ending can be reached any more: "The yard" and "The lift".';
  const mend = 'Mend one of these ways, or let another choice lead out.';

  test('is told at the circle, with its scenes, and not at what leads there', () => {
    expect(caught()).toEqual([
      [
        'no-way-out',
        'yard',
        `${way} Let one of its choices lead out of it, as in \`next: ending\`.`,
      ],
    ]);
  });

  test('is told where one is caught, if one could get away before, and names the way that closed', () => {
    const call = 'when: not promised; next: hall';
    expect(caught({ call }, 'start: yard')).toEqual([
      [
        'no-way-out',
        'hall/in',
        'After "The yard" [call] → "A hall" [in] → "The stairs" [up], choices lead round in a circle, and no ending can be reached any more: "The yard" and "The lift". The last way out is lost with "in" in "A hall" (line 7). "call" in "The yard" (line 7) would lead out of it, but is never open there: the flag "promised" is always set. ' +
          mend,
      ],
    ]);
  });

  test('names the condition of a next that never holds there', () => {
    expect(caught({ on: 'next: hall when trust above 60, otherwise yard' })).toEqual([
      [
        'no-way-out',
        'yard',
        `${way} "on" in "The lift" (line 7) would lead to "A hall", but its condition never holds there: trust is always 50, and its \`when\` asks for more than 60. ${mend}`,
      ],
    ]);
  });

  test('looks at that condition as it is asked, before what happens on arrival', () => {
    const on = 'effect: clear promised; next: open when promised, otherwise yard';
    const never = 'would lead to "Nobody knows", but its condition never holds there';
    expect(caught({ on })[0]![2]).toContain(
      `${never}: the flag "promised" is never set (only "up" in "The stairs" (line 7) sets it).`,
    );
    expect(caught({ on, yard: '- enter: set promised\n\nIt is dark.\n' })[0]![2]).toContain(never);
  });

  test('names the rule that leads back', () => {
    const front = 'rules: [{ when: promised, go: yard, except: [yard, lift] }]';
    expect(caught({ on: 'next: hall' }, front)).toEqual([
      [
        'no-way-out',
        '@rule/1',
        `${way} The rule \`promised\` (line 7) sends people back there, and not on to "A hall". Write \`except: [yard, lift, hall]\` or \`go: open\` in the rule.`,
      ],
    ]);
  });
});

describe('a loop that can be gone round for ever', () => {
  const endless = (again: string) =>
    messageOf(
      'unbounded-run',
      `## hall: A hall

- [in] You go in.
- [away] You go.
  - next: ending

## yard: The yard

- [on] You go on.
- [out] You go.
  - next: ending

## lift: The lift

- [again] Once more.
  - ${again}
- [leave] You go.
  - next: ending

## ending open: Nobody knows
- result: partial

She leaves.`,
    );
  const shown =
    'one can go round for ever: "The yard" [on] → "The lift" [again] leads back to "The yard", and nothing is changed by it';

  test('is shown as the loop alone, with no more than the way in', () => {
    expect(endless('next: yard')).toEqual([
      expect.stringMatching(`^After "A hall" \\[in\\], ${literal(shown)}\\. So nobody`),
    ]);
  });

  test('is told from where it begins, also where a meter has to come to its end first', () => {
    expect(endless('effect: trust +5; next: yard'.split('; ').join('\n  - '))).toEqual([
      expect.stringMatching(`^After "A hall" \\[in\\], ${literal(shown)}, once trust is 100\\. So`),
    ]);
  });
});

describe('a limit that is passed', () => {
  /** Of a meter from 0 to 200 with a limit of 50. */
  const over = (look: string, call: string, enter = '', deny = 'trust -1') => {
    const text = scriptOf(`## counter: An empty box

- [look] "May I look?"
  - effect: ${look}
- [deny] "It left us full."
  - effect: ${deny}

## plan: What now

- [call] "I will call."
  - effect: ${call}
- [wait] You wait.

## last: The last
${enter && `- enter: ${enter}\n`}
- [end] You go.

## ending open: Nobody knows
- result: partial

She leaves.`).replace('flags:', '  spent: { from: 0, to: 200, start: 0, limit: 50 }\nflags:');
    const at = (place: string) => ({ file: place, line: 7 });
    return verify(compileText(text).graph!, at).problems.map(({ message }) => message);
  };
  const way = 'After "An empty box" [look], "call" in "What now" (line 7) brings spent';

  test('is told in numbers, with the room that a choice can ask for', () => {
    expect(over('spent +30', 'spent +40')).toEqual([
      `${way} from 30 to 70 (+40), but its limit is 50. Give the choice \`when: spent at most 10\`, or let it add 20 at most, or raise the limit.`,
    ]);
  });

  test('offers no condition where none could help', () => {
    expect(over('trust +1', 'spent +60')).toEqual([
      expect.stringContaining(
        'from 0 to 60 (+60), but its limit is 50. No `when` can help, because +60 is more than the limit leaves at any time: let it add 50 at most, or raise the limit.',
      ),
    ]);
    expect(over('trust +1', 'spent = 60')).toEqual([
      expect.stringContaining(
        'from 0 to 60 (= 60), but its limit is 50. Let it set spent to 50 at most, or raise the limit.',
      ),
    ]);
  });

  test('offers no condition where nobody comes with so little', () => {
    const body = over('spent +40', 'trust +1', 'spent +20');
    expect(body).toEqual([
      'After "An empty box" [look] → "What now" [call], to arrive at "The last" brings spent from 40 to 60 (+20), but its limit is 50. Let its `enter` add 10 at most, or raise the limit; or let the choices that lead there ask for room, `when: spent at most 30`.',
    ]);
    const start = scriptOf(`## counter: An empty box

- [look] "May I look?"
  - effect: spent +20

## ending open: Nobody knows
- result: partial

She leaves.`).replace('flags:', '  spent: { from: 0, to: 200, start: 40, limit: 50 }\nflags:');
    const [one] = verify(compileText(start).graph!, (place) => ({ file: place })).problems;
    expect(one!.message).toContain(
      'No `when` can help, because spent is never less than 40 there: let it add 10 at most',
    );
  });

  test('looks at everybody who comes there, not only at who comes soonest', () => {
    const [one] = over('spent +20', 'spent +40', '', 'spent +30');
    expect(one).toContain('from 20 to 60 (+40)');
    expect(one).toContain('spent is never less than 20 there: let it add 20 at most');
  });

  test('names no choice that only passes it because it has been passed', () => {
    const [one] = over('spent +60', 'spent -20', 'spent +20');
    expect(one).toMatch(/"look" in "An empty box" \(line 7\) brings spent from 0 to 60/);
    expect(one).not.toContain('The same can happen');
    const [two] = over('spent +60', 'spent +70');
    expect(two).toContain('The same can happen with "call" in "What now" (line 7).');
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

/** Words in a pattern. */
function literal(words: string): string {
  return words.replace(/[[\]().]/g, '\\$&');
}

describe('a choice that waits for what is done in a scene that nobody comes to', () => {
  const body = (next: string) => `## counter: An empty box

- [look] "May I look?"
  - next: ${next}
- [deny] "It left us full."
  - next: plan

## queue: A queue

- [on] "Next."
  - effect: set promised

## plan: What now

- [call] "I will call."
  - when: promised
- [wait] You wait.

## ending open: Nobody knows
- result: partial

She leaves.`;
  const codes = (next: string) => {
    const at = (place: string) => ({ file: place });
    return verify(graphOf(body(next)), at).problems.map(({ code, file }) => `${code} ${file}`);
  };

  test('is not told of beside that scene: it only follows', () => {
    expect(codes('plan')).toEqual(['unreachable-scene queue']);
  });

  test('is offered once the scene can be come to', () => {
    expect(codes('queue')).toEqual([]);
  });
});
