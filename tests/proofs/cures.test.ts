import { describe, expect, test } from 'vitest';
import { usualTerms } from '../../src/model/terms.ts';
import { prove } from '../../src/proofs/prove.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noRoom } from '../scenario/shipped.ts';

/*
 * The shipped script with a slip in it, what is said of it, and the same script when what is said has
 * been done to the letter.
 */

type Edit = readonly [from: string, to: string];

function edited(...edits: Edit[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the script.`);
    return text.replace(from, () => to);
  }, noRoom.text);
}

/** Every error, as `code message`; what is worth a look is left out. */
function errorsIn(...edits: Edit[]): string[] {
  const { graph, problems, spots } = compile({ ...noRoom, text: edited(...edits) });
  const proof = graph && prove(graph, (id) => spots.get(id) ?? { file: 'no-room.mdx' }, usualTerms);
  return [...problems, ...(proof?.problems ?? [])]
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

const variants = (lines: string): Edit => ['debrief:\n', `variants:\n${lines}\ndebrief:\n`];
/** Gives a choice of the script another `next`. */
function nextOf(choice: string, next: string): Edit {
  const from = noRoom.text.indexOf(`- [${choice}]`);
  const key = noRoom.text.indexOf('  - next: ', from);
  const whole = noRoom.text.slice(from, noRoom.text.indexOf('\n', key));
  return [whole, noRoom.text.slice(from, key) + `  - next: ${next}`];
}

describe('a rule that holds from the beginning', () => {
  const nobody =
    'everybody is sent to "The doors", and nobody comes to "You took the money in March" (`paid-in-march`), "He can read upside down" (`upside-down`) and "The small print" (`small-print`).';

  test('is one message, with the start at which it would not', () => {
    const [said, ...others] = errorsIn(['start: 45', 'start: 0']);
    expect(others).toEqual([]);
    expect(said).toMatch(
      /^rule-too-soon The rule `patience is 0` holds from the very beginning, because patience starts at 0 \(line \d+\)\. So/,
    );
    expect(said).toContain(nobody);
    const [, start] = /Let patience start at (\d+)\.$/.exec(said!)!;
    expect(errorsIn(['start: 45', `start: ${start}`])).toEqual([]);
  });

  test('is offered another number, where it asks for more or less than one', () => {
    const rule = (when: string): Edit => ['when: patience is 0', `when: ${when}`];
    const [said, ...others] = errorsIn(rule('patience at most 45'));
    expect(others).toEqual([]);
    const [, start, when] = /Let patience start at (\d+); or write `when: (.*)`\.$/.exec(said!)!;
    expect(errorsIn(rule(when!))).toEqual([]);
    expect(errorsIn(rule('patience at most 45'), ['start: 45', `start: ${start}`])).toEqual([]);
  });

  test('is asked whether the opposite is meant, where it asks for a flag', () => {
    expect(errorsIn(['when: patience is 0', 'when: not left'])).toEqual([
      expect.stringMatching(
        /because the flag "left" is not set at first\. .* If the opposite is meant, write `when: left`\.$/,
      ),
    ]);
  });

  test('because a variant begins so, is told of that variant, and only its start is offered', () => {
    const low = (start: string | number) => variants(`  low:\n    starts: { patience: ${start} }`);
    for (const start of [0, 5]) {
      const [said, ...others] = errorsIn(low(start));
      expect(others).toEqual([]);
      expect(said).toMatch(
        /^rule-too-soon In the variant "low": .* Let patience start at (\d+)\.$/,
      );
      const [, higher] = /start at (\d+)\.$/.exec(said!)!;
      expect(errorsIn(low(higher!))).toEqual([]);
    }
  });
});

describe('what a scene does on arrival', () => {
  const heading = (id: string) => new RegExp(`^## ${id}: .*\\n`, 'm').exec(noRoom.text)![0];
  const enter = (id: string, effect: string): Edit => [
    heading(id),
    `${heading(id)}- enter: ${effect}\n`,
  ];

  test.for([
    ['parkside', 'trust -95'],
    ['parkside', 'trust = 0'],
    ['paid-in-march', 'patience -95, trust +1'],
    ['after', 'trust -95'],
  ])('at %s is told there, once, though %s closes several things', ([id, effect]) => {
    const [said, ...others] = errorsIn(enter(id!, effect!));
    expect(others).toEqual([]);
    expect(said).toMatch(
      /^arrival-closes On arrival at .* closes what comes later: .* and .*\. Write/,
    );
    const [, less] = /Write `enter: (.*?)` or take the line away\.$/.exec(said!)!;
    expect(errorsIn(enter(id!, less!))).toEqual([]);
  });

  test('that sets a flag and closes several things has no lesser degree', () => {
    expect(errorsIn(enter('arrival', 'set knows-reason'))).toEqual([
      expect.stringMatching(/^arrival-closes .*\. Take the line away\.$/),
    ]);
  });

  test('is not to blame for one thing that is closed, which may wait for too much', () => {
    expect(errorsIn(enter('last-seconds', 'trust -95'))).toEqual([
      expect.stringMatching(/^never-offered "close-loop"/),
    ]);
  });
});

describe('a variant in which no run is a success', () => {
  const demand: Edit = ['checked-214 and trust at least 60', 'checked-214 and trust at least 90'];
  const low = (start: string | number) => variants(`  low:\n    starts: { trust: ${start} }`);

  test('says how far its meter comes, what the ending asks for, and both cures', () => {
    const [said, ...others] = errorsIn(low(0), demand);
    expect(others).toEqual([]);
    expect(said).toMatch(
      /^best-run-fails In the variant "low": .* because trust starts at 0 \(line \d+\)\. Where choices go to the endings, trust is 0 to 71, and its `when` asks for at least 90/,
    );
    const [, start, less] = /start at (\d+); or ask for less there, `- when: (.*)`\.$/.exec(said!)!;
    const fails = (...edits: Edit[]) =>
      errorsIn(...edits).filter((one) => /no run comes/.test(one));
    expect(fails(low(start!), demand)).toEqual([]);
    expect(fails(low(0), ['room-214 and checked-214 and trust at least 60', less!])).toEqual([]);
  });

  test('says which flag it sets that should not be', () => {
    expect(errorsIn(variants('  gone:\n    set: [left]'))).toEqual([
      expect.stringMatching(/because it sets "left"\. Take "left" out of its `set`\.$/),
    ]);
  });
});

describe('a `next` back to its own scene', () => {
  test('is named where nobody comes to the scene below any more', () => {
    const [said, ...others] = errorsIn(nextOf('terms', 'arrival'));
    expect(others).toEqual([]);
    expect(said).toMatch(
      /"terms" in ".*" \(line \d+\) leads back to its own scene: write `next: small-print` there \(line \d+\)/,
    );
  });

  test('that changes nothing is told with the lines of a flag, as they are to be written', () => {
    const again = nextOf('tone', 'paid-in-march').map((text) =>
      text.replace('  - effect: trust -8, patience -10\n', ''),
    ) as unknown as Edit;
    const free: Edit = [
      '  - effect: trust -8, patience -10\n  - evidence: empathy -1, d',
      '  - evidence: empathy -1, d',
    ];
    const [said, ...others] = errorsIn(free, again);
    expect(others).toEqual([]);
    expect(said).toContain(
      '"tone" in "You took the money in March" (line 135) leads back to its own',
    );
    expect(said).toMatch(
      /If it may be taken once: write `tone-done` into `flags` \(line \d+\), give the choice `- effect: set tone-done`, and write `- when: not tone-done` below it\.$/,
    );
    const once = again[1].replace(
      '  - next:',
      '  - effect: set tone-done\n  - when: not tone-done\n  - next:',
    );
    expect(errorsIn(['flags:\n', 'flags:\n  - tone-done\n'], free, [again[0], once])).toEqual([]);
    const taken: Edit = ['flags:\n', 'flags:\n  - tone-done\n  - tone-done-2\n'];
    expect(errorsIn(taken, free, again)).toContainEqual(
      expect.stringContaining('write `tone-done-3` into `flags`'),
    );
  });
});

describe('a rule that leads back', () => {
  test('is one short message at the rule, with what to write in it', () => {
    const [said, ...others] = errorsIn(['go: doors', 'go: arrival']);
    expect(others).toEqual([]);
    expect(said!.split(' ').length).toBeLessThan(80);
    expect(said).toMatch(
      /The rule `patience is 0` \(line 77\) sends people back there, and not on to .* Write `go: gone` in the rule\.$/,
    );
    expect(errorsIn(['go: doors', 'go: gone'])).not.toContainEqual(
      expect.stringMatching(/^no-way-out/),
    );
  });

  test('says which scene belongs into its `except`', () => {
    const rule = '    except: [doors, last-seconds, after]\n';
    const [said] = errorsIn([rule, '']);
    const [, except] = /Write `(except: .*?)` or/.exec(said!)!;
    expect(errorsIn([rule, `    ${except}\n`])).not.toContainEqual(
      expect.stringMatching(/^no-way-out/),
    );
  });

  test('and lets people go round for ever is named, too', () => {
    const when: Edit = ['when: patience is 0', 'when: trust at least 40'];
    const [said] = errorsIn(when);
    expect(said).toMatch(/^unbounded-run .* by the rule `trust at least 40` \(line 77\)/);
    const [, except] = /Write `(except: .*?)` or `go: gone` in the rule\.$/.exec(said!)!;
    const mended = errorsIn(when, ['except: [doors, last-seconds, after]', except!]);
    expect(mended).not.toContainEqual(expect.stringMatching(/^unbounded-run/));
  });
});

test('a flag that only a variant sets is said to be that', () => {
  const [said, ...others] = errorsIn(
    variants('  vip:\n    set: [vip]'),
    ['  - left\n', '  - left\n  - vip\n'],
    ['  - when: not lied\n', '  - when: not lied and vip\n'],
  );
  expect(others).toEqual([]);
  expect(said).toContain(
    'only the variant "vip" sets the flag "vip", so as the scenario itself begins it is never set (the rest, `not lied`, can hold)',
  );
});

test('a last ending with a condition is named with its line, and that it must have none', () => {
  const [said, ...others] = errorsIn([
    'Solved on paper\n',
    'Solved on paper\n\n- when: trust at least 20',
  ]);
  expect(others).toEqual([]);
  expect(said).toMatch(
    /The last ending, "Solved on paper" \(line \d+\), has to be for everybody who is left: take its `when` away, or write another ending below it\.$/,
  );
});
