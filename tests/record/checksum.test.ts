import { expect, test } from 'vitest';
import { checksum } from '../../src/record/checksum.ts';

test('is CRC-24 over the two bytes of each character, the higher first', () => {
  // 0xfe49a2, by the bytes 00 31 00 32 … 00 39.
  expect(checksum('123456789')).toBe('_kmi');
  expect(checksum('')).toBe('twTO');
});

test('tells apart characters that share their lower byte', () => {
  expect(checksum('1\u0141')).not.toBe(checksum('1A'));
});

test('finds every single change of a code character, at every place', () => {
  const text = '1C.dHx-kQaZbYcXdW';
  const whole = checksum(text);
  for (let at = 0; at < text.length; at += 1) {
    for (let unit = 0x20; unit < 0x180; unit += 1) {
      const char = String.fromCharCode(unit);
      if (char === text[at]) continue;
      expect(checksum(text.slice(0, at) + char + text.slice(at + 1))).not.toBe(whole);
    }
  }
});
