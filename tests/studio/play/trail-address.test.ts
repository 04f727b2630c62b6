import { expect, test } from 'vitest';
import { readAddress, runAt, startAt } from '../../../src/studio/play/trail-address.ts';

test('an address says which way was come, and whether somebody has just chosen it', () => {
  expect(readAddress(startAt('a-_b'))).toEqual({ trail: 'a-_b', isStart: true });
  expect(readAddress(runAt('a-_b'))).toEqual({ trail: 'a-_b', isStart: false });
  expect(readAddress(startAt(''))).toEqual({ trail: '', isStart: true });
});

test('another place in the page is no way', () => {
  for (const hash of ['', '#ways', '#main', '#running=a', '#restart=a']) {
    expect(readAddress(hash), hash).toBeUndefined();
  }
});
