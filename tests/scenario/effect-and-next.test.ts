import { describe, expect, test } from 'vitest';
import { graphOf, playOut } from './script.ts';

describe('an effect', () => {
  test.for<[string, unknown[]]>([
    ['trust +20', [{ meter: 'trust', add: 20 }]],
    ['trust -20', [{ meter: 'trust', add: -20 }]],
    ['trust = 20', [{ meter: 'trust', set: 20 }]],
    ['trust +$refund-limit', [{ meter: 'trust', add: 50 }]],
    ['trust = -5', [{ meter: 'trust', set: -5 }]],
    ['set promised', [{ flag: 'promised', to: true }]],
    ['clear promised', [{ flag: 'promised', to: false }]],
    // What a keyboard or an editor makes of it.
    ['trust+20', [{ meter: 'trust', add: 20 }]],
    ['trust  + 20', [{ meter: 'trust', add: 20 }]],
    ['trust −20', [{ meter: 'trust', add: -20 }]],
    ['trust –20', [{ meter: 'trust', add: -20 }]],
  ])('"%s" is read', ([words, read]) => {
    expect(choiceWith(`- effect: ${words}`).effects).toEqual(read);
  });

  test('several are parted by commas and done in order', () => {
    const words = 'trust = 10, trust +5, set promised, clear promised';
    expect(choiceWith(`- effect: ${words}`).effects).toHaveLength(4);
    const { values } = afterEffect(words);
    expect(values).toMatchObject({ trust: 15, promised: 0 });
  });

  test('leaves everything else as it was', () => {
    expect(afterEffect('set promised').values).toEqual({
      trust: 40,
      patience: 5,
      promised: 1,
      'box-open': 0,
    });
  });

  test('stops at the ends of the meter, also when it sets it', () => {
    expect(afterEffect('trust +200').values.trust).toBe(100);
    expect(afterEffect('trust -200').values.trust).toBe(0);
    expect(afterEffect('trust = 200').values.trust).toBe(100);
    expect(afterEffect('trust +200, trust -10').values.trust).toBe(90);
  });
});

describe('evidence', () => {
  test('is a mark for each competence it names', () => {
    const { evidence } = choiceWith(
      '- evidence: listen +2, empathy -1, ownership +0, authority +1',
    );
    expect(evidence).toEqual({ listen: 2, empathy: -1, ownership: 0, authority: 1 });
  });

  test('left out, marks nothing', () => {
    expect(choiceWith('- effect: trust +1').evidence).toEqual({});
  });
});

describe('next', () => {
  const promised = { flag: 'promised' };

  test.for<[string, unknown[]]>([
    ['plan', [{ to: { scene: 'plan' } }]],
    ['ending', [{ to: { ending: true } }]],
    ['ending open', [{ to: { ending: 'open' } }]],
    ['open', [{ to: { ending: 'open' } }]],
    [
      'open when promised, otherwise plan',
      [{ when: promised, to: { ending: 'open' } }, { to: { scene: 'plan' } }],
    ],
    [
      'ending when promised, otherwise ending open',
      [{ when: promised, to: { ending: true } }, { to: { ending: 'open' } }],
    ],
  ])('"%s" is read', ([words, read]) => {
    expect(choiceWith(`- next: ${words}`).next).toEqual(read);
  });

  test('left out, is the following scene; after the last one, the endings', () => {
    expect(choiceWith('- effect: trust +1').next).toEqual([{ to: { scene: 'plan' } }]);
    const { logic } = graphOf(scriptWith('- effect: trust +1'));
    expect(logic.scenes[1]!.choices[0]!.next).toEqual([{ to: { ending: true } }]);
  });

  test('takes the first way whose condition holds once the effects are done', () => {
    const graph = graphOf(
      scriptWith('- effect: set promised\n- next: plan when promised, otherwise open'),
    );
    expect(playOut(graph, 'look').at).toBe('plan');
    const other = graphOf(scriptWith('- next: plan when promised, otherwise open'));
    expect(playOut(other, 'look').at).toBe('open');
  });

  test('"ending" is the first ending in the file whose condition holds', () => {
    const endings = `## ending best: Best
- when: trust above 90
- result: success

## ending good: Good
- when: trust above 50
- result: success

## ending open: Open
- result: partial`;
    const endsAt = (effect: string) =>
      playOut(
        graphOf(`## counter: A box\n\n- [look] "May I look?"\n  - effect: ${effect}\n\n${endings}`),
        'look',
      ).at;
    expect(endsAt('trust = 95')).toBe('best');
    expect(endsAt('trust = 60')).toBe('good');
    expect(endsAt('trust = 50')).toBe('open');
  });
});

function scriptWith(keys: string): string {
  return `## counter: An empty box

- [look] "May I look?"
${keys.replace(/^/gm, '  ')}

## plan: What now

- [call] "I will call."

## ending open: Open
- result: partial`;
}

function choiceWith(keys: string) {
  return graphOf(scriptWith(keys)).logic.scenes[0]!.choices[0]!;
}

function afterEffect(words: string) {
  return playOut(graphOf(scriptWith(`- effect: ${words}`)), 'look');
}
