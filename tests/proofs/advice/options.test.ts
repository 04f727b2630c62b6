import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice, Logic } from '../../../src/model/graph.ts';
import { advise } from '../../../src/proofs/advice/advise.ts';
import { search } from '../../../src/proofs/search.ts';
import { openPlay } from '../../../src/scenario/play.ts';
import { graphOf } from '../../scenario/script.ts';
import { plainOpen, plainSearch } from '../plain.ts';
import { logic } from '../random.ts';
import { afterEdits, codesOf, edited, adviceOn, standard } from './advised.ts';

const wait = '- [wait] "It may turn up by itself in some days."\n';
const call = 'set promised\n  - evidence: listen +1';

describe('an option that earns more of a primary competence than the worthiest', () => {
  const accident = [
    [call, `${call}, ownership +2`],
    [wait, `${wait}  - evidence: listen +2\n`],
  ] as const;
  const alsoOwnership = [
    'primary: [listen]',
    'primary: [listen]\nsecondary: [ownership, empathy]',
  ] as const;
  const noEmpathy = [', empathy]', ']'] as const;

  test('is named with both marks, both worths and the way there', () => {
    const [found, ...others] = afterEdits(...accident, alsoOwnership, noEmpathy);
    expect(others).toEqual([]);
    expect(found!.message).toContain(
      'After "An empty box" [deny] → "A day at home" [card], "wait" in "What happens now" (line 52) earns more of listen (+2) than "call" (line 47) (+1), although "call" is worth more in all (3 against 2).',
    );
  });

  test('is fine when the competence is not a primary one', () => {
    const text = edited(...accident, ['primary: [listen]', 'secondary: [listen, ownership]']);
    expect(adviceOn(text)).toEqual([]);
  });

  test('is fine when another option of the same greatest worth earns as much', () => {
    const both =
      '- [both] "I will call, and tell me more."\n  - evidence: listen +2, ownership +1\n';
    const answer = '  - consequence: She nods.\n  - feedback: Two things at once.\n';
    const text = edited(...accident, alsoOwnership, noEmpathy, [wait, `${both}${answer}${wait}`]);
    expect(adviceOn(text)).toEqual([]);
  });

  test('is fine when the two are never open together', () => {
    const text = edited(...accident, alsoOwnership, noEmpathy, [
      wait,
      `${wait}  - when: trust below 30\n`,
    ]).replace(
      '- [call] "I will call the depot now, with you here."\n',
      '- [call] "I will call the depot now, with you here."\n  - when: trust at least 30\n',
    );
    expect(codesOf(adviceOn(text))).toEqual(['one-open']);
  });

  test('is named once for a scene, by the widest gap', () => {
    const ring = '- [ring] "Ring us in the evening, then."\n  - evidence: listen +2\n';
    const answer = '  - consequence: She sighs.\n  - feedback: It is her who rings.\n';
    const found = afterEdits(
      alsoOwnership,
      [call, 'set promised\n  - evidence: listen -1, ownership +2, empathy +2'],
      [wait, `${wait}  - evidence: listen +1\n`],
      [wait, `${ring}${answer}${wait}`],
    );
    expect(found.map(({ message }) => /"(\w+)" in .* earns/.exec(message)![1])).toEqual(['ring']);
  });
});

describe('a decision with one open option', () => {
  test('by its making is said to be that', () => {
    const [found] = afterEdits([
      `\n- [friday] "Come back if nothing has come by this Friday."
  - consequence: She takes the box with her.
  - feedback: She has to do the work, and Friday is late.`,
      '',
    ]);
    expect(found!.message).toMatch(
      /^"The last word" has one choice, "name" \(line \d+\), so there is nothing/,
    );
  });

  test('by its conditions is said with a shortest way there', () => {
    const [found] = afterEdits([wait, `${wait}  - when: trust at least 60\n`]);
    expect(found!.message).toMatch(
      /^After "An empty box" \[deny\] → "A day at home" \[card\], "call" \(line \d+\) is the only open choice of "What happens now"/,
    );
  });

  test('is fine where the conditions never leave it alone', () => {
    expect(afterEdits([wait, `${wait}  - when: trust at least 10\n`])).toEqual([]);
  });
});

/* The seed is fixed, so that a failure here fails everywhere; change it to look further. */
test('over random scenarios, what is advised on options is what a plain search finds', () => {
  const { texts: _, ...about } = graphOf(
    '## hall: A hall\n\n- [ask] "Why?"\n\n## ending gone: Gone\n- result: failure\n\nShe goes.',
  );
  // Words are nothing to this.
  const frame = { ...about, lang: 'none', texts: {} };
  const seen = { 'accidental-best': 0, 'one-open': 0 };
  fc.assert(
    fc.property(logic, (logic) => {
      const found = advise(
        { ...frame, logic },
        (file) => ({ file }),
        search(openPlay(logic)),
        standard,
      );
      const scenes = (code: string) =>
        found.filter((one) => one.code === code).map(({ file }) => file.split('/')[0]!);
      const open = plainSearch(logic).states.map(
        (state) => [state.at, plainOpen(logic, state)] as const,
      );
      const where = (holds: (options: Choice[]) => boolean) => {
        const places = open.filter(([, options]) => holds(options)).map(([at]) => at);
        return [...new Set(places)].toSorted();
      };
      const alone = where((options) => options.length === 1);
      const accidents = where((options) => isAccident(logic, options));
      expect(scenes('one-open').toSorted()).toEqual(alone);
      expect(scenes('accidental-best').toSorted()).toEqual(accidents);
      seen['one-open'] += alone.length;
      seen['accidental-best'] += accidents.length;
    }),
    { seed: 11, numRuns: 400 },
  );
  expect(seen['one-open']).toBeGreaterThan(100);
  expect(seen['accidental-best']).toBeGreaterThan(20);
});

/** Some option has a higher mark in a primary competence than all those that beat it in sum. */
function isAccident({ primary }: Logic, options: Choice[]): boolean {
  const sum = ({ evidence }: Choice) => Object.values(evidence).reduce((a, b) => a + b, 0);
  const top = options.filter((one) => options.every((other) => sum(other) <= sum(one)));
  return primary.some((competence) =>
    options.some(
      (one) =>
        !top.includes(one) &&
        top.every(({ evidence }) => (evidence[competence] ?? 0) < (one.evidence[competence] ?? 0)),
    ),
  );
}

describe('the worthiest line of a scene', () => {
  const strong =
    '- [hear] "Tell me what you saw in it."\n  - effect: trust -60\n  - evidence: listen +2\n  - consequence: "Air."\n  - feedback: Her own words.\n';
  const deny = '- [deny] "It left us full, so';

  test('that closes the way to a success is named with the one that the best run takes', () => {
    expect(afterEdits([deny, strong + deny]).map(({ message }) => message)).toEqual([
      '"hear" in "An empty box" (line 19) is the worthiest line there (2), but no best run takes it: it takes "look" (line 28) (1). Look where the worthiest line leads, or what it costs; or give the other the higher marks.',
    ]);
  });

  test('is left alone where some best run takes it, or one as worthy', () => {
    expect(afterEdits([deny, strong.replace('-60', '+20') + deny])).toEqual([]);
    expect(afterEdits([deny, strong.replace('listen +2', 'listen +1') + deny])).toEqual([]);
  });
});
