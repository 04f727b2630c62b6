import { describe, expect, test } from 'vitest';
import { graphOf } from '../../scenario/script.ts';
import { sayings } from './book.ts';

const cure = ' If that is as it should be, change this line; if not, mend the conversation.';

describe('a wrong expectation is told with what is so instead', () => {
  test.for([
    ['then: trust is 60', '2:7 Here trust is 70, not 60.'],
    ['then: trust at most 60', '2:7 Here trust is 70, not at most 60.'],
    ['then: trust is not 70', '2:7 Here trust is 70.'],
    ['then: not trust at least 60', '2:7 Here trust is 70.'],
    ['then: apologised', '2:7 Here `apologised` is not set.'],
    ['then: not visited returns', '2:7 Here `returns` has been visited.'],
    [
      'then: noted and trust is 70 and (apologised or calm is 1)',
      '2:7 Here `noted` is not set and `apologised` is not set and calm is 8, not 1.',
    ],
    ['then: not (trust is 70 and calm is 8)', '2:7 Here trust is 70 and calm is 8.'],
    ['then: scene is returns', '2:7 Here the scene is `fee`, not `returns`.'],
    ['then: ending is cleared', '2:7 Here the scene is `fee`, not the ending `cleared`.'],
    ['locked: rules', '2:9 Here nothing is locked.'],
    ['open: rules', '2:7 Here `waive`, `look` and `rules` are open.'],
    [
      'listen: 2 of 3',
      '2:9 Here listen is 3 of 3, not 2 of 3 (the marks earned on this run, of the most that its open choices could earn, each above the least that was open).',
    ],
  ] as const)('%s', ([line, said]) => {
    expect(sayings(`choose: hear\n${line}`)).toEqual([said + cure]);
  });

  test('a locked choice with why it is', () => {
    expect(sayings('choose: sorry\nlocked: none')).toEqual([
      `2:9 Here \`rules\` is locked: \`apologised\` is set.${cure}`,
    ]);
  });

  test('at an ending', () => {
    const ended = 'choose: blame\n';
    expect(sayings(`${ended}ending: cleared`)).toEqual([
      `2:9 Here the ending is \`walked-out\`, not \`cleared\`, because the rule \`calm is 0\` (line 15) led here.${cure}`,
    ]);
    expect(sayings(`${ended}then: scene is fee`)).toEqual([
      `2:7 Here the ending is \`walked-out\`, not the scene \`fee\`, because the rule \`calm is 0\` (line 15) led here.${cure}`,
    ]);
    expect(sayings(`${ended}open: waive`)).toEqual([
      `2:7 Here the conversation has ended with \`walked-out\`, with nothing left to choose.${cure}`,
    ]);
  });
});

describe('a choice that was left out', () => {
  const whole = 'choose: hear\nthen: trust is 70, scene is fee\nchoose: waive\nending: cleared';

  test('is named at the line above which it belongs, and nothing else is said', () => {
    expect(sayings(whole)).toEqual([]);
    expect(sayings(whole.replace('choose: hear\n', ''))).toEqual([
      '1:1 A line seems to be missing above this one: with `choose: hear` there, all that follows is as the playthrough says. Write it there, or mend the conversation.',
    ]);
  });

  test('is not guessed at where nothing is chosen after it, or it does not put all right', () => {
    expect(sayings(whole.replace('choose: waive\n', ''))).toEqual([
      `3:9 Here the scene is \`fee\`, not the ending \`cleared\`.${cure}`,
    ]);
    const wrong = whole.replace('choose: hear\n', '').replace('trust is 70', 'trust is 75');
    expect(sayings(wrong).join()).not.toContain('missing');
  });

  test('is known by its id where only its word was left out, and the rest is read on', () => {
    expect(sayings(whole.replace('choose: hear', 'hear'))).toEqual([
      '1:1 This line of a playthrough cannot be read: "hear" is a choice without its word. Write "choose: hear".',
    ]);
    expect(sayings(whole.replace('choose: hear', ': hear'))).toHaveLength(1);
  });
});

test('of lines that are otherwise below each other the first is told, with where the others stand', () => {
  const said = sayings('choose: hear\nthen: trust is 60\nthen: calm is 7\nopen: none');
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    / What stands in lines 3 and 4 comes out otherwise, too; most likely that follows from the same change, so mend this first\.$/,
  );
});

test('a line with two wrong expectations gives two messages, each at its own', () => {
  expect(sayings('choose: hear\nthen: trust is 60, calm is 7')).toHaveLength(2);
});

describe('a choice that cannot be taken', () => {
  test('is told with why, and what is open', () => {
    expect(sayings('choose: sorry\nchoose: rules\nending: cleared')).toEqual([
      '2:9 `rules` cannot be chosen here: it is locked, because `apologised` is set. Open: `waive` and `look`. Choose another, or mend the conversation.',
    ]);
  });

  test('ends the playthrough: nothing below it is judged', () => {
    expect(sayings('choose: sorry\nchoose: rules\nthen: trust is 1\nchoose: nobody')).toHaveLength(
      1,
    );
  });

  test('is no second message below a difference, which is why it is closed', () => {
    const said = sayings('choose: sorry\nthen: not apologised\nchoose: rules\nending: walked-out');
    expect(said).toEqual([`2:7 Here \`apologised\` is set.${cure}`]);
  });

  test('that no scene has is said all the same', () => {
    expect(sayings('choose: sorry\nthen: not apologised\nchoose: ruels')).toHaveLength(2);
  });

  test('that was renamed is told by its old id', () => {
    expect(sayings('choose: ask')).toEqual([
      '1:9 The scene `returns` has no choice called `ask`. It is called `hear` now. Its choices: hear, blame, sorry.',
    ]);
  });
});

test('a conversation that is somewhere else is one message', () => {
  const said = sayings(
    'choose: blame\nthen: scene is fee\nlocked: rules\nchoose: look\nending: open-case',
  );
  expect(said).toEqual([
    `2:7 Here the ending is \`walked-out\`, not the scene \`fee\`, because the rule \`calm is 0\` (line 15) led here.${cure}`,
  ]);
});

test('nobody plays on after an ending', () => {
  expect(sayings('choose: blame\nending: walked-out\nchoose: look\nending: open-case')).toEqual([
    '3:9 `look` cannot be chosen here: the conversation has ended with `walked-out`, because the rule `calm is 0` (line 15) led here. Begin another playthrough with a heading such as "## second-run: Another way", or take this line out.',
  ]);
});

describe('where a rule led, and not the choice', () => {
  const cure = ' If that is as it should be, change this line; if not, mend the conversation.';

  test('its condition and its line are named, as long as nothing has been chosen since', () => {
    const graph = ruled('scene');
    expect(sayings('choose: push\nthen: scene is facts', graph)).toEqual([
      `2:7 Here the scene is \`door\`, not \`facts\`, because the rule \`patience is 0 and (not promised or trust below 10)\` led here.${cure}`,
    ]);
    expect(sayings('choose: push\nchoose: promise', graph)).toEqual([
      '2:9 The scene `door` has no choice called `promise`. The rule `patience is 0 and (not promised or trust below 10)` led to it. Its choices: back.',
    ]);
    expect(sayings('choose: push\nchoose: back\nending: gone', graph)).toEqual([
      `3:9 Here the scene is \`facts\`, not the ending \`gone\`.${cure}`,
    ]);
  });

  test('a rule that sends to where the choice leads anyway is not named', () => {
    expect(sayings('choose: push\nthen: scene is counter', ruled('facts'))).toEqual([
      `2:7 Here the scene is \`facts\`, not \`counter\`.${cure}`,
    ]);
  });

  test('neither is one that holds where a choice goes to an ending', () => {
    expect(sayings('choose: leave\nending: gone', ruled('scene'))).toEqual([
      `2:9 Here the ending is \`settled\`, not \`gone\`.${cure}`,
    ]);
  });

  function ruled(to: 'scene' | 'facts') {
    const go = to === 'facts' ? 'facts' : 'door';
    return graphOf(
      `## counter: At the counter

- [push] "That is how it is."
  - effect: patience -5
  - next: facts
- [leave] "Ask somebody else."
  - effect: patience -5
  - next: settled

## facts: What now

- [promise] "Today."
  - effect: set promised
  - next: ending
- [out] "Never."
  - next: gone

## door: At the door

- [back] "Wait."
  - effect: patience = 3
  - next: facts

## ending settled: Settled
- result: success

It is done.

## ending gone: Gone
- result: failure

He left.`,
      `rules: [{ when: patience is 0 and (not promised or trust below 10), go: ${go}, except: [door] }]`,
    );
  }
});
