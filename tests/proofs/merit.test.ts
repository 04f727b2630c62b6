import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualTerms } from '../../src/model/terms.ts';
import type { Choice, Logic } from '../../src/model/graph.ts';
import { measure } from '../../src/proofs/figures.ts';
import { judge } from '../../src/proofs/merit.ts';
import { prove } from '../../src/proofs/prove.ts';
import { verify } from '../../src/proofs/verify.ts';
import { graphOf } from '../scenario/script.ts';
import { plainOpen, plainStart, plainTake, type PlainState } from './plain.ts';
import { tameLogic } from './random.ts';

const frame = graphOf(
  '## hall: A hall\n\n- [ask] "Why?"\n\n## ending gone: Gone\n- result: failure\n\nShe goes.',
);
const pass = 0.6;

/**
 * Every run, walked one by one by the plain rules, and what the rules of evidence make of it: written
 * from their words, sharing no code with `src/`.
 */
function everyRun(logic: Logic): Run[] {
  const runs: Run[] = [];
  const go = (state: PlainState, taken: Run['taken']) => {
    if (logic.endings.some(({ id }) => id === state.at)) runs.push(runOf(logic, state.at, taken));
    const open = plainOpen(logic, state);
    for (const choice of open) {
      const next = plainTake(logic, state, choice)!;
      go(next, [...taken, { at: state.at, choice, open }]);
    }
  };
  go(plainStart(logic), []);
  return runs;
}

function runOf(logic: Logic, ending: string, taken: Run['taken']): Run {
  const scored = logic.primary.length > 0 ? logic.primary : logic.secondary;
  const shares = scored.flatMap((name) => {
    let [above, room] = [0, 0];
    for (const { choice, open } of taken) {
      const marks = open.map((one) => one.evidence[name] ?? 0);
      above += (choice.evidence[name] ?? 0) - Math.min(...marks);
      room += Math.max(...marks) - Math.min(...marks);
    }
    return room === 0 ? [] : [above / room];
  });
  const score = shares.length === 0 ? undefined : shares.reduce((a, b) => a + b) / shares.length;
  const worth = taken.reduce((sum, { choice }) => sum + worthOf(choice), 0);
  const isLeast = taken.every(({ choice, open }) =>
    open.every((other) => worthOf(other) >= worthOf(choice)),
  );
  const result = logic.endings.find(({ id }) => id === ending)!.result;
  const isSafe = taken.every(({ choice }) => !choice.critical);
  const passes = result !== 'failure' && isSafe && (score ?? 0) > pass - 1e-9;
  return { ending, result, taken, score, worth, isLeast, passes };
}

function worthOf({ evidence }: Choice): number {
  return Object.values(evidence).reduce((sum, mark) => sum + mark, 0);
}

/** Sound scenarios, with several competences to be scored by and a safety-critical choice now and then. */
const scored = fc
  .record({
    logic: tameLogic,
    primary: fc.subarray(['listen', 'empathy', 'ownership']),
    secondary: fc.subarray(['authority', 'listen']),
  })
  .map(({ logic, primary, secondary }): Logic => ({ ...logic, primary, secondary }));

describe('over every run of random scenarios, walked one by one', () => {
  const seen = { fails: 0, passes: 0, unscored: 0, unearned: 0 };

  test('scores, marks, lengths and numbers of runs are those of the figures', () => {
    fc.assert(
      fc.property(scored, (logic) => {
        const graph = { ...frame, logic };
        const { play, states } = verify(graph, (id) => ({ file: id }));
        fc.pre(!states.to.includes(-1));
        const figures = measure(graph, play, states);
        const runs = everyRun(logic);
        expect(figures.runs).toBe(runs.length);
        expect(figures.shortest).toBe(Math.min(...runs.map(({ taken }) => taken.length)));
        expect(figures.longest).toBe(Math.max(...runs.map(({ taken }) => taken.length)));
        for (const figure of figures.byEnding!) {
          const mine = runs.filter(({ ending }) => ending === figure.id);
          expect(figure.runs).toBe(mine.length);
          expect(figure.decisions).toEqual(spanOf(mine.map(({ taken }) => taken.length)));
          const scores = spanOf(mine.map(({ score = 0 }) => score));
          expect(figure.score!.lowest.score ?? 0).toBeCloseTo(scores[0], 9);
          expect(figure.score!.highest.score ?? 0).toBeCloseTo(scores[1], 9);
          for (const [name, { marks, decisions }] of Object.entries(figure.competences)) {
            const sums = mine.map(({ taken }) =>
              taken.reduce((sum, { choice }) => sum + (choice.evidence[name] ?? 0), 0),
            );
            expect(marks).toEqual(spanOf(sums));
            const counting = mine.map(
              ({ taken }) =>
                taken.filter(
                  ({ open }) => new Set(open.map(({ evidence }) => evidence[name] ?? 0)).size > 1,
                ).length,
            );
            expect(decisions).toEqual(spanOf(counting));
          }
        }
        expect(new Set(figures.byEnding!.map(({ id }) => id))).toEqual(
          new Set(runs.map(({ ending }) => ending)),
        );
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('a pass that is not earned, or cannot be earned, is found exactly where there is one', () => {
    fc.assert(
      fc.property(scored, (logic) => {
        const graph = { ...frame, logic };
        const { play, states } = verify(graph, (id) => ({ file: id }));
        fc.pre(!states.to.includes(-1));
        const figures = measure(graph, play, states);
        const problems = judge(graph, (id) => ({ file: id }), figures, states, { pass });
        const places = (code: string) =>
          problems.filter((one) => one.code === code).map(({ file }) => file);
        const runs = everyRun(logic);

        const unearned = runs.filter(({ isLeast, passes }) => isLeast && passes);
        expect(new Set(places('worst-run-passes'))).toEqual(
          new Set(unearned.map(({ ending }) => ending)),
        );
        const successes = runs.filter(({ result }) => result === 'success');
        const most = Math.max(...successes.map(({ worth }) => worth));
        const best = successes.filter(({ worth }) => worth === most);
        expect(figures.best?.worth).toBe(best[0]?.worth);
        // Of several, one with the fewest errors is judged, and the shortest of those.
        const errors = ({ taken }: Run) => taken.filter(({ choice }) => choice.critical).length;
        const fewest = Math.min(...best.map(errors));
        const safest = best.filter((run) => errors(run) === fewest);
        const length = Math.min(...safest.map(({ taken }) => taken.length));
        const judged = safest.filter(({ taken }) => taken.length === length);
        const fails = places('best-run-fails').length > 0;
        if (judged.every(({ passes }) => passes)) expect(fails).toBe(judged.length === 0);
        // A run on which nothing counts cannot pass; that is told of each competence, and not again.
        const isAsked = (name: string) => (figures.best?.totals[name]?.decisions ?? 0) > 0;
        const isUnasked = logic.primary.length > 0 && !logic.primary.some(isAsked);
        if (isUnasked && best.length > 0) {
          expect(places('unscored-primary')).toHaveLength(logic.primary.length);
        }
        if (judged.every(({ passes }) => !passes)) expect(fails || isUnasked).toBe(true);
        seen[fails ? 'fails' : 'passes'] += 1;
        seen.unscored += places('unscored-primary').length;
        seen.unearned += unearned.length;
      }),
      { seed: 7, numRuns: 600 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});

/** Every decision offers lines of one worth, each for a competence of its own. */
function tied(scenes: number, competences: string[], options = competences.length): Logic {
  return {
    start: 'scene-0',
    meters: [],
    flags: [],
    rules: [],
    scenes: Array.from({ length: scenes }, (_, i) => ({
      id: `scene-${i}`,
      enter: [],
      replyFirst: false,
      confidence: false,
      choices: Array.from({ length: options }, (_, c) => ({
        id: `line-${c}`,
        effects: [],
        evidence: { [competences[c % competences.length]!]: 2 },
        critical: false,
        next: [{ to: i + 1 < scenes ? { scene: `scene-${i + 1}` } : { ending: 'good' } }],
      })),
    })),
    endings: [{ id: 'good', result: 'success' }],
    primary: competences,
    secondary: [],
  };
}

describe('where runs are too many to follow', () => {
  const proveLogic = (logic: Logic, pass: number, limit: number) =>
    prove({ ...frame, logic, beats: { good: [{ told: 'you' }] } }, (id) => ({ file: id }), {
      ...usualTerms,
      pass,
      limit,
    }).problems.filter(({ severity }) => severity === 'error');
  const three = ['listen', 'empathy', 'ownership'];

  test('a pass that is out of their reach is proven all the same', () => {
    const logic = tied(12, [...three, 'authority'], 3);
    // One line is worth more than the tied ones, and alone shows authority: they score 3 of 4 at most.
    for (const { choices } of logic.scenes) {
      const worthy = { authority: 2, listen: 2, empathy: 2, ownership: 2 };
      choices.push({ ...choices[0]!, id: 'worthy', evidence: worthy });
    }
    expect(proveLogic(logic, 0.8, 30)).toEqual([]);
    expect(proveLogic(logic, 0.7, 30).map(({ code }) => code)).toEqual(['unproven-pass']);
  });

  test('one that somebody might reach is not passed over in silence', () => {
    const [found] = proveLogic(tied(12, three), 0.3, 30);
    expect(found).toMatchObject({ code: 'unproven-pass', file: 'good' });
  });

  test('with room to follow them, it is said what one of them scores', () => {
    const [found] = proveLogic(tied(12, three), 0.3, 100_000);
    expect(found).toMatchObject({ code: 'worst-run-passes', file: 'good' });
    expect(found!.message).toContain('passes with 33 of 100');
  });

  test('more options than a hand has fingers are all weighed', () => {
    const logic = tied(1, ['listen'], 70);
    const wide = logic.scenes[0]!;
    const last = { ...wide, id: 'scene-1', choices: wide.choices.map((one) => ({ ...one })) };
    wide.choices.forEach((one) => (one.next = [{ to: { scene: 'scene-1' } }]));
    last.choices.slice(1).forEach((one) => (one.evidence = {}));
    const graph = { ...frame, logic: { ...logic, scenes: [wide, last] } };
    const { play, states } = verify(graph, (id) => ({ file: id }));
    const [good] = measure(graph, play, states).byEnding!;
    expect([good!.score!.lowest.score, good!.score!.highest.score]).toEqual([0, 1]);
  });
});

test('a scenario in which nobody comes to an ending has no figures of runs, and no endless ones', () => {
  const graph = graphOf(
    '## hall: A hall\n\n- [ask] "Why?"\n  - when: promised\n\n## ending gone: Gone\n- result: failure\n\nShe goes.',
  );
  const { figures } = prove(graph, (id) => ({ file: id }), usualTerms);
  expect(figures).toMatchObject({ states: 1 });
  expect(figures?.runs).toBeUndefined();
  expect(figures?.longestTrail).toBeUndefined();
});

test('what is wrong with the ways is mended first: a pass is judged only after it', () => {
  const graph = graphOf(
    '## hall: A hall\n\n- [ask] "Why?"\n  - when: promised\n\n## ending gone: Gone\n- result: failure\n\nShe goes.',
  );
  const { problems } = prove(graph, (id) => ({ file: id }), usualTerms);
  expect(problems.map(({ code }) => code)).toEqual(['stuck']);
});

test('of two choices with one id, in two scenes, the one that is safety-critical is named', () => {
  const graph = graphOf(
    `## hall: A hall

- [agree] "Yes."
  - evidence: listen +2
  - next: yard
- [wait] "Well."
  - next: yard

## yard: A yard

- [agree] "Then climb over it."
  - critical: yes
  - evidence: listen +2
- [wait] "Well."

## ending over: Over
- result: success

She goes.`,
    'primary: [listen]',
  );
  const { problems } = prove(graph, (id) => ({ file: id }), usualTerms);
  const [found] = problems.filter(({ code }) => code === 'best-run-fails');
  expect(found!.message).toContain(
    'it takes "agree" in "A yard", which is marked as a safety-critical error',
  );
});

function spanOf(numbers: number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}

type Run = {
  ending: string;
  result: string;
  taken: { at: string; choice: Choice; open: Choice[] }[];
  score: number | undefined;
  worth: number;
  /** Nothing less worthy was open at any of its decisions. */
  isLeast: boolean;
  passes: boolean;
};
