import { describe, expect, test } from 'vitest';
import { afterEdits, codesOf } from './advised.ts';

const flags = 'flags: [promised]';
const meter = (more: string) =>
  [flags, `  patience: { from: 0, to: 9, start: 5${more} }\n${flags}`] as const;
const changed = ['effect: trust -30', 'effect: trust -30, patience -1'] as const;
const codes = (...edits: (readonly [string, string])[]) => codesOf(afterEdits(...edits));

describe('a meter', () => {
  test('that is changed and never asked about is never read', () => {
    expect(codes(meter(''), changed)).toEqual(['meter-never-read']);
  });

  test.each([
    ['a cue', meter(', cues: { 0: She frowns. }'), []],
    ['a limit', meter(', limit: 9'), []],
    [
      'a rule',
      meter(''),
      [['primary:', 'rules: [{ when: patience is 4, go: open, except: [ask] }]\nprimary:']],
    ],
    [
      'a choice',
      meter(''),
      [
        [
          '- [hear] "All',
          '- [hear] "All day at home. What was in the box?"\n  - when: patience at least 4\n- [heard] "All',
        ],
      ],
    ],
    ['an ending', meter(''), [['when: promised and', 'when: (promised or not patience is 5) and']]],
    [
      'a way on',
      meter(''),
      [
        [
          'consequence: She sits down.',
          'consequence: She sits down.\n  - next: open when patience below 1, otherwise goodbye',
        ],
      ],
    ],
  ] as const)('that %s asks about is read', (_, declared, edits) => {
    expect(codes(declared, changed, ...edits)).not.toContain('meter-never-read');
  });

  test.each([', cues: { 0: none }', ', shown: never, cues: { 0: She frowns. }'])(
    'is not read by a cue that nobody sees: %s',
    (more) => {
      expect(codes(meter(more), changed)).toEqual(['meter-never-read']);
    },
  );

  test('that is shown and moved by nothing is never changed', () => {
    expect(codes(meter(', cues: { 0: She frowns. }'))).toEqual(['meter-never-changed']);
    expect(
      codes(meter(', cues: { 0: She frowns. }'), [
        'effect: trust -30',
        'effect: trust -30, patience +0',
      ]),
    ).toEqual(['meter-never-changed']);
  });

  test('is changed on arriving, by being set, and by a variant', () => {
    const shown = meter(', cues: { 0: She frowns. }');
    expect(
      codes(shown, ['## ask: A day at home\n', '## ask: A day at home\n- enter: patience -1\n']),
    ).toEqual([]);
    expect(codes(shown, ['effect: trust -30', 'effect: trust -30, patience = 5'])).toEqual([]);
    expect(
      codes(shown, ['primary:', 'variants: { late: { starts: { patience: 1 } } }\nprimary:']),
    ).toEqual([]);
  });

  test('that is neither read nor changed is named once', () => {
    expect(codes(meter(''))).toEqual(['meter-never-read']);
  });
});

describe('a flag', () => {
  const declared = [flags, 'flags: [promised, denied]'] as const;
  const set = ['effect: trust -30', 'effect: trust -30, set denied'] as const;
  const read = ['when: promised and', 'when: promised and not denied and'] as const;

  test('that is set and never asked about is never read', () => {
    expect(codes(declared, set)).toEqual(['flag-never-read']);
    expect(codes(declared, set, read)).toEqual([]);
  });

  test('that is asked about and only cleared is never set', () => {
    expect(codes(declared, read)).toEqual(['flag-never-set']);
    const cleared = ['effect: trust -30', 'effect: trust -30, clear denied'] as const;
    expect(codes(declared, read, cleared)).toEqual(['flag-never-set']);
  });

  test('is set by a variant, too', () => {
    expect(
      codes(declared, read, ['primary:', 'variants: { late: { set: [denied] } }\nprimary:']),
    ).toEqual([]);
  });
});
