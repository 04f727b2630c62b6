import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualTerms } from '../../src/model/terms.ts';
import type { Choice, Effect, Graph, Logic } from '../../src/model/graph.ts';
import { isError, type Problem } from '../../src/model/problem.ts';
import { prove } from '../../src/proofs/prove.ts';
import { search } from '../../src/proofs/search.ts';
import { openPlay, type State, type Values } from '../../src/scenario/play.ts';
import { compileText } from '../scenario/script.ts';
import { plainOpen, plainTake, type PlainState } from './plain.ts';
import { logic } from './random.ts';

describe('a variant of a sound scenario', () => {
  test('is sound where nothing it changes goes wrong', () => {
    expect(found('{ starts: { trust: 50 }, set: [promised] }')).toEqual([]);
  });

  test('is named with what it makes wrong, at the place where that is', () => {
    const keys = { wait: 'when: not promised', call: 'when: not promised' };
    expect(found('{ set: [promised] }', keys)).toEqual(['stuck plan']);
    const [one] = problemsOf('{ set: [promised] }', keys);
    expect(one?.message).toMatch(/^In the variant "other": Here a person can get stuck: after /);
    expect(found('{ starts: { trust: 50 } }', keys)).toEqual([]);
  });

  test('may be set right by what clears its flag on the way', () => {
    const keys = {
      look: 'effect: trust +20, clear promised',
      wait: 'when: not promised',
      call: 'when: not (promised and trust below 30)',
    };
    expect(found('{ set: [promised] }', keys)).toEqual(['stuck plan']);
    const cleared = { ...keys, deny: 'effect: trust -40, clear promised' };
    expect(found('{ set: [promised] }', cleared)).toEqual([]);
  });

  test('may pass a limit only because of where a meter begins', () => {
    const keys = { call: 'effect: trust +10, spent +40' };
    expect(found('{ starts: { spent: 20 } }', keys)).toEqual(['over-limit plan/call']);
    const [one] = problemsOf('{ starts: { spent: 20 } }', keys);
    expect(one?.message).toContain('spent from 20 to 60 (+40)');
    expect(found('{ starts: { spent: 10 } }', keys)).toEqual([]);
  });

  test('may close a choice, a scene, an ending and a rule: that is no mistake', () => {
    expect(found('{ set: [box-open] }', { lie: 'when: not box-open' })).toEqual([]);
  });

  test('may not pass a limit, or go round for ever, where it closes a scene', () => {
    const call = 'effect: trust +10, spent +40';
    expect(found('{ starts: { spent: 20 }, set: [box-open] }', { call })).toEqual([
      'over-limit plan/call',
    ]);
    const hold = 'next: depot when box-open, otherwise ending';
    expect(found('{ set: [box-open] }', { hold })).toEqual(['unbounded-run depot/hold']);
  });

  test('has no way out of a loop where it closes that way', () => {
    const keys = {
      tell: 'when: not box-open',
      lie: 'when: not box-open',
      hold: 'next: depot when box-open, otherwise ending',
    };
    expect(found('{ set: [box-open] }', keys)).toEqual(['no-way-out depot']);
  });

  test('has a pass that is earned', () => {
    expect(found('{ starts: { trust: 0 } }')).toEqual(['best-run-fails found']);
  });
});

test('a variant that is too big to be searched is said to be', () => {
  const graph = boxWith('{ starts: { trust: 60 } }', {});
  const terms = { ...usualTerms, limit: search(openPlay(graph.logic)).count };
  const { problems } = prove(graph, (place) => ({ file: place }), terms);
  expect(problems.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
    ['too-big', 'In the variant "other"'],
  ]);
});

test('a variant waits until the scenario itself is sound', () => {
  const graph = boxWith('{ starts: { trust: 50 } }', {
    look: 'effect: trust +20\n  - critical: yes',
  });
  const { problems } = prove(graph, (place) => ({ file: place }), usualTerms);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.not.stringContaining('In the variant'),
  ]);
});

describe('the words of a variant', () => {
  const long = Array(900).fill('box').join(' ');
  const told = (texts: string, keys: Keys = {}) => {
    const graph = boxWith(`{ ${texts} }`, keys);
    return prove(graph, (place) => ({ file: place }), usualTerms).problems;
  };
  const minutes = (texts: string) =>
    told(texts).filter(({ code }) => code === 'longer-than-minutes');

  test('are counted where it is told how long a run takes', () => {
    expect(minutes('texts: { you: You serve. }')).toEqual([]);
    expect(minutes(`texts: { you: ${long} }`).map(({ file, message }) => [file, message])).toEqual([
      ['@minutes', expect.stringMatching(/^In the variant "other": `minutes` says 3, but /)],
    ]);
    expect(minutes(`starts: { trust: 50 }, texts: { you: ${long} }`)).toHaveLength(1);
  });

  test('may make the worthiest choice the longest', () => {
    const words = 'I will do it at once and tell you how it went, by four today.';
    const lines = ['counter/look', 'plan/call', 'drawer/open', 'depot/tell'];
    const texts = lines.map((line) => `${line}/text: '"${words}"'`).join(', ');
    const longest = (one: string) => told(one).filter(({ code }) => code === 'best-longest');
    expect(longest('texts: {}')).toEqual([]);
    expect(longest(`texts: { ${texts} }`).map(({ file, message }) => [file, message])).toEqual([
      ['@title', expect.stringMatching(/^In the variant "other": The worthiest choice is clearly/)],
    ]);
  });
});

describe('what is worth a look in a variant alone', () => {
  const adviceIn = (variant: string, keys: Keys) => {
    const graph = boxWith(variant, keys);
    const { problems } = prove(graph, (place) => ({ file: place }), usualTerms);
    expect(problems.filter(isError)).toEqual([]);
    return problems
      .filter(({ message }) => message.startsWith('In the variant "other": '))
      .map(({ code, file }) => `${code} ${file}`);
  };

  test('is a scene in which it leaves one choice open', () => {
    const keys = { shut: 'when: not promised' };
    expect(adviceIn('{ starts: { trust: 50 } }', keys)).toEqual([]);
    expect(adviceIn('{ set: [promised] }', keys)).toEqual(['one-open drawer']);
  });

  test('is a pass that two decisions are enough for', () => {
    const keys = {
      look: 'next: depot\n  - evidence: listen +1',
      deny: 'effect: trust +10\n  - evidence: listen +2',
      open: 'effect: trust -100',
    };
    expect(adviceIn('{ starts: { trust: 45 } }', keys)).toEqual([]);
    expect(adviceIn('{ starts: { trust: 60 } }', keys)).toEqual(['short-pass found']);
  });

  test('is a choice that earns more of a competence than the worthiest it leaves', () => {
    const keys = {
      tell: 'evidence: listen +2\n  - when: not promised',
      lie: 'evidence: listen +1',
      hold: 'next: ending\n  - evidence: listen 0, ownership +2',
    };
    expect(adviceIn('{ starts: { trust: 45 } }', keys)).toEqual([]);
    expect(adviceIn('{ set: [promised] }', keys)).toEqual(['accidental-best depot/lie']);
  });

  test('is not told twice, of one variant and of another', () => {
    const graph = boxWith('{ set: [promised] }', { shut: 'when: not promised' });
    const two = [...graph.variants, { ...graph.variants[0]!, id: 'third' }];
    const { problems } = prove({ ...graph, variants: two }, (file) => ({ file }), usualTerms);
    expect(problems.filter(({ code }) => code === 'one-open')).toHaveLength(1);
  });
});

test('the longest trail is that of whichever variant has it', () => {
  // Whoever has promised comes from the drawer to the depot, and takes one choice more.
  const keys = { open: 'next: depot when promised, otherwise lost' };
  const [usual, longer] = ['{ starts: { trust: 40 } }', '{ set: [promised] }'].map((variant) => {
    const proof = prove(boxWith(variant, keys), (place) => ({ file: place }), usualTerms);
    return proof.figures!.longestTrail!;
  });
  expect([usual, longer]).toEqual([3, 4]);
});

test('the decisions ahead at a scene are the most of whichever variant has them', () => {
  const keys = { open: 'next: depot when promised, otherwise lost' };
  const [usual, longer] = ['{ starts: { trust: 40 } }', '{ set: [promised] }'].map((variant) => {
    const proof = prove(boxWith(variant, keys), (place) => ({ file: place }), usualTerms);
    return proof.figures!.ahead!;
  });
  expect(usual).toMatchObject({ counter: 3, drawer: 1, depot: 1 });
  expect(longer).toMatchObject({ counter: 3, drawer: 2, depot: 1 });
});

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
test('what is proven of a variant is what the plain rules do from its beginning', () => {
  let steps = 0;
  fc.assert(
    fc.property(logic, fc.subarray(['promised', 'box-open']), fc.nat(4), (logic, set, trust) => {
      const play = openPlay(logic, { starts: { trust }, set });
      const seen = new Set<string>();
      const go = (plain: PlainState, state: State) => {
        expect(named(state.values)).toEqual(valuesOf(plain, logic));
        expect(state.at).toBe(plain.at);
        if (seen.has(JSON.stringify(plain)) || seen.size > 60) return;
        seen.add(JSON.stringify(plain));
        const open = plainOpen(logic, plain);
        const played = play.open(state);
        expect(played.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
        open.forEach((choice, i) => {
          const [next, led] = [plainTake(logic, plain, choice), play.take(state, played[i]!)];
          expect(led === undefined).toBe(next === undefined);
          if (next && led) go(next, led);
        });
      };
      go(plainBegin(logic, trust, set), play.start);
      steps += seen.size;
    }),
    { seed: 7, numRuns: 500 },
  );
  expect(steps).toBeGreaterThan(2_000);
});

/** A scene before the first that says how things stand at the beginning, and leads on. */
function plainBegin(logic: Logic, trust: number, set: string[]): PlainState {
  const effects = [
    { meter: 'trust', set: trust },
    ...set.map((flag): Effect => ({ flag, to: true })),
  ];
  const choice: Choice = {
    id: 'begin',
    effects,
    evidence: {},
    critical: false,
    next: [{ to: { scene: logic.start } }],
  };
  const before = {
    at: 'before',
    meters: Object.fromEntries(logic.meters.map(({ id, start }) => [id, start])),
    flags: [],
    visited: [],
  };
  const free = logic.meters.map(({ limit: _, ...meter }) => meter);
  return plainTake({ ...logic, meters: free, rules: [] }, before, choice)!;
}

function valuesOf({ meters, flags }: PlainState, logic: Logic): Values {
  const held = logic.flags.map((flag) => [flag, flags.includes(flag) ? 1 : 0]);
  return { ...meters, ...Object.fromEntries(held) };
}

/** Meters and flags, without the scenes that were visited. */
function named(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('@')));
}

function found(variant: string, keys: Keys = {}): string[] {
  return problemsOf(variant, keys).map(({ code, file }) => `${code} ${file}`);
}

/** Of a short script that is sound, with a key of some choices changed, and of one variant of it. */
function problemsOf(variant: string, keys: Keys = {}): Problem[] {
  const graph = boxWith(variant, keys);
  const at = (place: string) => ({ file: place });
  const alone = prove({ ...graph, variants: [] }, at, usualTerms).problems;
  expect(alone.filter(isError), 'the scenario itself is sound').toEqual([]);
  return prove(graph, at, usualTerms).problems.filter(isError);
}

function boxWith(variant: string, keys: Keys): Graph {
  const choice = (id: keyof typeof usual, mark: number, ...also: string[]) =>
    [
      `- [${id}] "I will ${id}."`,
      keys[id] ?? usual[id],
      ...(keys[id]?.includes('evidence: ')
        ? []
        : [`evidence: listen ${mark > 0 ? '+' : ''}${mark}`]),
      ...also,
    ].join('\n  - ');
  const { graph, problems } = compileText(`---
title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter of a parcel shop.
customer: { name: Nora Lind }
meters:
  trust: { from: 0, to: 100, start: 40 }
  spent: { from: 0, to: 100, start: 0, limit: 50 }
flags: [promised, box-open]
primary: [listen]
rules: [{ when: not box-open and trust at most 0, go: lost, except: [plan] }]
variants:
  other: ${variant}
---

## counter: An empty box

${choice('look', 2)}
${choice('deny', -1)}

## plan: What happens now

${choice('wait', -1, 'next: depot when box-open, otherwise drawer')}
${choice('call', 2, 'next: depot')}

## drawer: A drawer

${choice('open', 1)}
${choice('shut', -1, 'next: lost')}

## depot: The depot answers

${choice('tell', 2, 'next: ending')}
${choice('lie', -1, 'next: ending')}
${choice('hold', -1)}

## ending found: The depot has it
- when: trust at least 60
- result: success

It fell out of the box.

## ending open: Nobody knows
- result: failure

She leaves with a form.

## ending lost: Lost
- result: failure

She leaves.
`);
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  return graph;
}

/** By choice, the key of it that a test may change. */
const usual = {
  look: 'effect: trust +20',
  deny: 'effect: trust -40',
  wait: 'effect: trust -10',
  call: 'effect: trust +10',
  open: 'effect: trust +10',
  shut: 'effect: trust -10',
  tell: 'effect: trust +5',
  lie: 'effect: trust -5',
  hold: 'next: ending',
};

type Keys = Partial<typeof usual>;
