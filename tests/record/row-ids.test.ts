import { expect, test } from 'vitest';
import { rowIdFaults } from '../../src/record/row-ids.ts';
import { course, lesson, scenario } from './figures.ts';

test('a sound course has no fault', () => {
  const sound = course({
    lessons: [lesson('hear-it', 'first', 'second')],
    scenarios: [scenario('no-room', 'hotel', ['arrival', 'the-reason'])],
  });
  expect(rowIdFaults(sound)).toEqual([]);
});

test('a scene called "ending" clashes with the ending', () => {
  const it = course({ scenarios: [scenario('no-room', 'hotel', ['ending'])] });
  expect(rowIdFaults(it)).toEqual([
    { id: 'no_room__ending', places: ['no-room/ending', 'no-room/ending'] },
  ]);
});

test('places that differ only where hyphens stand clash', () => {
  const it = course({
    lessons: [lesson('no', 'room--desk')],
    scenarios: [scenario('no--room', 'hotel', ['desk'])],
  });
  expect(rowIdFaults(it)).toEqual([
    { id: 'no__room__desk', places: ['no/room--desk', 'no--room/desk'] },
  ]);
});

test('an id of 64 characters is kept whole and one of 65 is a fault', () => {
  const scene = 'x'.repeat(64 - 'no_room__'.length);
  expect(rowIdFaults(course({ scenarios: [scenario('no-room', 'hotel', [scene])] }))).toEqual([]);
  const long = course({ scenarios: [scenario('no-room', 'hotel', [`${scene}x`])] });
  expect(rowIdFaults(long)).toEqual([{ id: `no_room__${scene}x`, places: [`no-room/${scene}x`] }]);
});
