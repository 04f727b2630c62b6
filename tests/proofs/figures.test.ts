import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longerThanSaid } from '../../src/proofs/advice/longer.ts';
import { measure } from '../../src/proofs/figures.ts';
import { longestRun } from '../../src/proofs/longest.ts';
import { search } from '../../src/proofs/search.ts';
import { verify } from '../../src/proofs/verify.ts';
import { openPlay } from '../../src/scenario/play.ts';
import { compileText, graphOf, playOut } from '../scenario/script.ts';
import { logic } from './random.ts';

/** A whole script as a trainer writes one, small enough to count by hand. */
const secondVisit = `---
title: The second visit
sector: broadband
kind: angry, justified
minutes: 5
you: You answer the phones. You may give back up to $refund-limit without asking.
customer:
  name: Ivo Petrov
  age: 63
  portrait: { seed: ivo, head: short1 }
  asks-for: somebody to come today
  needs: to be told the truth about when
  arc: tense, wary, then calm or gone
meters:
  trust:
    from: 0
    to: 100
    start: 40
    cues:
      0: He talks over you.
      40: He lets you finish.
      70: He laughs once, drily.
  patience: { from: 0, to: 100, start: 60 }
  spent: { from: 0, to: 50, start: 0, limit: $refund-limit }
flags: [promised]
secondary: [listen, ownership, empathy]
content-note: An impatient caller. No abuse.
---

## opening: "Twice I stayed at home"

The screen says two visits, both closed as done.

Ivo (tense): Twice I stayed at home. _Twice._ And still nothing.

- [own] "Two days at home for nothing. I will see to it that there is no third."
  - effect: trust +20, patience +10
  - evidence: empathy +1, listen +2
  - consequence: A pause. "All right. How?"
  - feedback: You said his two days back to him.
  - next: facts
- [blame] "The engineer wrote that it works."
  - effect: trust -10, patience -30
  - evidence: ownership -1
  - consequence: "Then let him ring me *from my kitchen*."
  - feedback: The report may be right, and his line is still dead.
  - tempting: It is what the screen says.
  - next: facts

## facts: How it goes on

Ivo (wary): So when does somebody come?

- [promise] "Tomorrow at nine. I will ring you at ten."
  - when: trust at least 60
  - locked: He would not believe a time yet.
  - effect: set promised, spent +20
  - evidence: ownership +2
  - consequence: "Ten. I will be next to the phone."
  - feedback: A time is worth more than "soon".
  - next: ending
- [ask] "What does the box show now?"
  - effect: trust +10, patience -20
  - evidence: listen +1
  - consequence: "Nothing. It has shown nothing for a week."
  - feedback: One short question, with a reason, is fair here.
  - next: hung-up when patience below 20, otherwise ending

## ending resolved: Ten o'clock
- when: promised and trust at least 60
- result: success

He picked up before it rang twice.

## ending follow-up: Still open
- result: partial

The case is open, and so is he.

## ending hung-up: Gone
- result: failure

The line is quiet.
`;

describe('a whole script', () => {
  const { graph, problems, spots } = compileText(secondVisit, { 'refund-limit': 50 });

  test('compiles, and nothing in it is out of reach', () => {
    expect(problems).toEqual([]);
    expect(verify(graph!, (id) => spots.get(id)!).problems).toEqual([]);
    expect(graph!.texts.you).toContain('up to 50 without asking');
  });

  test('is played as it reads', () => {
    expect(playOut(graph!, 'own')).toMatchObject({ at: 'facts', values: { trust: 60 } });
    expect(playOut(graph!, 'own', 'promise').at).toBe('resolved');
    expect(playOut(graph!, 'own', 'ask').at).toBe('follow-up');
    expect(playOut(graph!, 'blame', 'ask').at).toBe('hung-up');
    expect(() => playOut(graph!, 'blame', 'promise')).toThrow('closed');
  });

  test('has the figures that one counts by hand', () => {
    const { play, states } = verify(graph!, (id) => spots.get(id)!);
    expect(measure(graph!, play, states)).toMatchObject({
      scenes: 2,
      choices: 4,
      endings: 3,
      // The opening, two ways to stand at the facts, three endings.
      states: 6,
      fewestOpen: 1,
      highest: { trust: 70, patience: 70, spent: 20 },
      runs: 3,
      shortest: 2,
      longest: 2,
      ahead: { opening: 2, facts: 1 },
      best: {
        worth: 5,
        path: [
          ['opening', 'own'],
          ['facts', 'promise'],
        ],
        ending: 'resolved',
        totals: {
          empathy: { decisions: 1, got: 1, most: 1 },
          // At the facts the other option would have earned one.
          listen: { decisions: 2, got: 2, most: 3 },
          // Not to blame is worth something, too: it counts from the lowest mark up.
          ownership: { decisions: 2, got: 3, most: 3 },
        },
        critical: [],
      },
      // Two choices, one character each.
      longestTrail: 2,
    });
  });

  test('says of an ending what one reads and shows on the way there', () => {
    const { play, states } = verify(graph!, (id) => spots.get(id)!);
    const [resolved] = measure(graph!, play, states).byEnding!;
    const path = [
      ['opening', 'own'],
      ['facts', 'promise'],
    ];
    // Empathy 1 of 1, listen 2 of 3, ownership 3 of 3.
    const score = { score: (1 + 2 / 3 + 1) / 3, path };
    const minutes: unknown = expect.closeTo(98 / 238 + 24 / 60, 9);
    expect(resolved).toEqual({
      id: 'resolved',
      result: 'success',
      runs: 1,
      decisions: [2, 2],
      // 18 before the first scene, 45 and 28 in the two scenes, 7 at the end.
      words: [98, 98],
      minutes: [minutes, minutes],
      competences: {
        empathy: { marks: [1, 1], decisions: [1, 1] },
        listen: { marks: [2, 2], decisions: [2, 2] },
        ownership: { marks: [2, 2], decisions: [2, 2] },
      },
      score: { lowest: score, highest: score },
    });
  });
});

describe('figures', () => {
  const ring = (more: string) =>
    graphOf(`## counter: An empty box

- [wait] You wait.
  - next: counter
- [look] "May I look?"${more}

## ending open: Open
- result: success`);
  const figuresOf = (graph: ReturnType<typeof ring>) => {
    const { play, states } = verify(graph, (file) => ({ file }));
    return measure(graph, play, states);
  };

  test('leave out runs where a loop makes them endless', () => {
    expect(figuresOf(ring(''))).not.toHaveProperty('runs');
    expect(figuresOf(ring(''))).not.toHaveProperty('best');
    expect(figuresOf(ring(''))).toMatchObject({ states: 2, choices: 2 });
  });

  test('have no best run where no run ends in a success', () => {
    const { best, runs } = figuresOf(
      graphOf(
        '## counter: A box\n\n- [look] "May I look?"\n\n## ending open: Open\n- result: partial',
      ),
    );
    expect([best, runs]).toEqual([undefined, 1]);
  });

  test('prefer the worthiest run, then the shortest, and only among those that end well', () => {
    const graph = graphOf(`## counter: An empty box

- [short] "May I look?"
  - evidence: listen +2
  - next: ending found
- [long] "May I take it?"
  - evidence: listen +1
- [grand] "Take mine."
  - evidence: listen +2, empathy +2, ownership +2
  - next: ending lost

## plan: What now

- [call] "I will call."
  - evidence: listen +1
  - next: ending found
- [write] "I will write."
  - next: ending found

## ending found: Found
- result: success

## ending lost: Lost
- result: failure`);
    expect(figuresOf(graph).best).toMatchObject({ worth: 2, path: [['counter', 'short']] });
    expect(figuresOf(graph)).toMatchObject({ runs: 4, shortest: 1, longest: 2 });
  });
});

describe('the longest run', () => {
  const words = (count: number) => Array(count).fill('box').join(' ');
  // Straight on there is most to read; the other way round is longer by its decisions.
  const body = `## counter: "An" empty box

- [read] "Read."
  - consequence: ${words(100)}.
  - next: open
- [ask] "Ask."
  - next: one

## one: One

- [on] "On."
  - next: two
- [off] "Off."
  - next: open

## two: Two

- [on] "On."
  - consequence: ${words(90)}.
  - next: open
- [off] "Off."
  - next: open

## ending open: Still "open" there
- result: success

It ends.`;

  test('is the one that takes longest, not the one with most to read', () => {
    const graph = graphOf(body);
    const { play, states } = verify(graph, () => ({ file: 'box.mdx' }));
    const counted = words(90).split(' ').length;
    const found = longestRun(graph, states)!;
    expect(found.path).toEqual([
      ['counter', 'ask'],
      ['one', 'on'],
      ['two', 'on'],
    ]);
    // The opening has 9 words, the lines 2 in each scene, the ending 2.
    expect(found.words).toBe(9 + 3 * 2 + counted + 2);
    expect(found.minutes).toBeCloseTo(found.words / 238 + 36 / 60, 9);
    const [open] = measure(graph, play, states).byEnding!;
    expect(open!.minutes[1]).toBeCloseTo(found.minutes, 9);
    expect(open!.words[1]).toBe(9 + 2 + 100 + 2);
  });

  test('is told by its scenes and its ending', () => {
    const graph = { ...graphOf(body), minutes: 1 };
    const { states } = verify(graph, () => ({ file: 'box.mdx' }));
    const [found] = longerThanSaid(graph, states, (file) => ({ file }));
    expect(found?.message).toBe(
      `\`minutes\` says 1, but the longest run takes about 2 (107 words, and time for 3 decisions): counter → one → two → "Still 'open' there". Say 2, or make it shorter.`,
    );
    expect(longerThanSaid({ ...graph, minutes: 2 }, states, (file) => ({ file }))).toEqual([]);
  });

  test('is the longest of all, in any scenario that ends', () => {
    fc.assert(
      fc.property(logic, (any) => {
        const graph = { ...graphOf(body), logic: any, beats: {}, texts: {} };
        const play = openPlay(any);
        const states = search(play);
        const { byEnding } = measure(graph, play, states);
        const most = byEnding && Math.max(...byEnding.map(({ minutes }) => minutes[1]));
        const found = longestRun(graph, states);
        if (most === undefined) return found === undefined;
        return Math.abs(found!.minutes - most) < 1e-9 && found!.path.length > 0;
      }),
    );
  });
});
