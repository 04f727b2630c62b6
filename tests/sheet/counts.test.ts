import { describe, expect, test } from 'vitest';
import { SheetFile, type Entries } from '../../src/model/sheet.ts';
import { compileSheet } from '../../src/sheet/compile.ts';
import { readCount } from '../../src/sheet/counts.ts';
import { saidBy, withCounts } from '../../src/sheet/says.ts';

const known = new Set(['top', 'low', 'all', 'none', 'rows.part']);

describe('a sum comes out as it does on paper', () => {
  const entries: Entries = {
    top: '8',
    low: '4 people',
    all: '20',
    none: 'a few',
    rows: [{ part: '2' }, { part: '' }, { part: '3' }],
  };

  test.for([
    ['top - low - 1', '3'],
    ['top - (low - 1)', '5'],
    ['2 + 3 * low', '14'],
    ['(2 + 3) * low', '20'],
    ['100 / top / 5', '2.5'],
    ['round(100 * (top - low) / all)', '20'],
    ['root(all / 5) * 10', '20'],
    ['smallest(top, low) - largest(2, root(all + 16))', '-2'],
    ['rows.part + 0.5', '5.5'],
    ['none + top', '8'],
  ])('%s is %s', ([text, expected]) => {
    const read = readCount(text!, known);
    if ('reason' in read) throw new Error(read.reason);
    expect(withCounts([['it', read.steps]], entries)['it']).toBe(expected);
  });
});

describe('what is no sum is told with what should be there', () => {
  test.for([
    [
      'weather',
      '"weather" is no number of this sheet. These are there: top, low, all, none, rows.part.',
    ],
    ['top +', 'In "top +" there should be a number or a name at its end.'],
    ['top low', 'In "top low" there should be + - * or / where "low" stands.'],
    ['root top', 'In "root top" there should be "(" where "top" stands.'],
    ['smallest(top)', 'In "smallest(top)" there should be "," where ")" stands.'],
    ['top % low', 'In "top % low" there should be + - * or / where "%" stands.'],
    ['', 'In "" there should be a number or a name at its end.'],
  ])('%s', ([text, reason]) => {
    expect(readCount(text!, known)).toMatchObject({ reason });
  });
});

describe('a sheet with numbers that are worked out', () => {
  const sheet = (change: object) =>
    SheetFile.parse({
      title: 'A score',
      parts: [{ fields: { top: { ask: 'Nines and tens', number: true } } }],
      counts: { twice: 'top * 2', share: '100 / top' },
      remarks: [{ say: '{twice}, and {share} each.', when: 'twice is at least 10' }],
      tries: [{ with: { top: 5 }, says: ['10, and 20 each.'] }],
      ...change,
    });

  test('says them, and asks about them', () => {
    expect(compileSheet(sheet({})).slips).toEqual([]);
  });

  test('says a number below nought with a minus, whichever sign its example is written with', () => {
    const remarks = [{ say: '{twice} points.', when: 'twice is less than 0' }];
    for (const sign of ['-', '−']) {
      const tries = [{ with: { top: 5 }, says: [`${sign}10 points.`] }];
      const counts = { twice: '0 - top * 2' };
      expect(compileSheet(sheet({ counts, remarks, tries })).slips).toEqual([]);
    }
    const rules = { verdict: [], remarks: [{ say: '{top} points.', when: [] }] };
    expect(saidBy(rules, { top: '-10' }, '2026-01-01')).toEqual(['', ['−10 points.']]);
  });

  test('tells of a name that a field has already', () => {
    const [slip] = compileSheet(sheet({ counts: { top: '2' } })).slips;
    expect(slip).toMatchObject({ path: ['counts', 'top'], key: true });
  });

  test('tells of a sum that cannot be read, and of nothing else', () => {
    const counts = { twice: 'weather * 2', share: '100 / top' };
    const [slip, ...others] = compileSheet(sheet({ counts })).slips;
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ path: ['counts', 'twice'], unknown: 'weather' });
    expect(slip!.reason).toContain('"weather" is no number');
  });

  test('tells of a sentence that would name a number which cannot be worked out', () => {
    const remarks = [{ say: '{share} each.' }];
    const tries = [{ with: { top: 5 }, says: ['20 each.'] }];
    expect(compileSheet(sheet({ remarks, tries })).slips).toEqual([
      { path: ['remarks', 0, 'say'], reason: expect.stringContaining('when nothing is filled in') },
    ]);
  });
});
