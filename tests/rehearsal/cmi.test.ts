import { expect, test } from 'vitest';
import { partAt, rowsAt, textAt, toCmi, without } from '../../src/rehearsal/cmi.ts';

test('numbers become texts, and what is nothing is left out', () => {
  const given = { score: { raw: 0, min: null }, rows: [{ id: 'a' }], gone: undefined, done: false };
  expect(toCmi(given)).toEqual({ score: { raw: '0' }, rows: { '0': { id: 'a' } }, done: 'false' });
  expect(toCmi('text')).toEqual({});
});

test('a path leads to a text or to nothing', () => {
  const cmi = { core: { exit: 'suspend' } };
  expect(textAt(cmi, 'core.exit')).toBe('suspend');
  expect(textAt(cmi, 'core.exit.more')).toBe('');
  expect(textAt(cmi, 'core')).toBe('');
  expect(partAt(cmi, 'core')).toEqual({ exit: 'suspend' });
  expect(partAt(cmi, 'core.exit')).toEqual({});
});

test('rows come in the order of their index', () => {
  const list = { '10': { id: 'k' }, '9': { id: 'j' }, _count: '2' };
  expect(rowsAt({ list }, 'list')).toEqual([{ id: 'j' }, { id: 'k' }]);
});

test('names can be left out without touching the record', () => {
  const cmi = { exit: 'suspend', location: 'here' };
  expect(without(cmi, 'exit')).toEqual({ location: 'here' });
  expect(cmi).toEqual({ exit: 'suspend', location: 'here' });
});
