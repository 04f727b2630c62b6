import { expect, test } from 'vitest';
import { fitNameOf } from '../../src/course/media/fit-name.ts';
import { badId, plainId } from '../../src/language/plain-id.ts';

test('a name becomes an id and the name of a file by the same letters', () => {
  expect(plainId('Rötung am Fuß')).toBe('roetung-am-fuss');
  expect(fitNameOf('Laden/Rötung am Fuß.PNG')).toBe('laden/roetung-am-fuss.png');
  expect(plainId('2 Café’s')).toBe('cafes');
});

test('what cannot be an id is told with the id it could have, and what to do with that', () => {
  expect(badId('Rötung').guess).toBe(' Write "roetung", here and wherever it is named.');
  expect(badId('Rötung', '', (id) => `Call it ${id}.`).guess).toBe(' Call it roetung.');
  expect(badId('Rötung', ', because so').guess).toBe('');
  expect(badId('42').guess).toBe('');
});
