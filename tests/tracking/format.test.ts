import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toClockTime,
  toDuration,
  toLine,
  toMeasure,
  toPercent,
  toTimespan,
  toTimestamp,
} from '../../src/tracking/format.ts';

/** Anything a clock or a sum can come out as, and worse. */
const numbers = fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0, max: 1e7 }));
const times = fc.date({
  min: new Date('1970-01-02'),
  max: new Date('2038-01-01'),
  noInvalidDate: true,
});

describe('a length of time', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [40, '0000:00:00.04', 'PT0H0M0.04S'],
    [999, '0000:00:00.99', 'PT0H0M0.99S'],
    [65_430, '0000:01:05.43', 'PT0H1M5.43S'],
    [3_600_000, '0001:00:00.00', 'PT1H0M0S'],
    [-1, '0000:00:00.00', 'PT0H0M0S'],
    [NaN, '0000:00:00.00', 'PT0H0M0S'],
  ])('of %d milliseconds is written %s and %s', (ms, timespan, duration) => {
    expect(toTimespan(ms)).toBe(timespan);
    expect(toDuration(ms)).toBe(duration);
  });

  it('always has the form of its standard', () => {
    fc.assert(
      fc.property(numbers, (ms) => {
        expect(toTimespan(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
        expect(toDuration(ms)).toMatch(/^PT\d+H[1-5]?\dM[1-5]?\d(\.\d{1,2})?S$/);
      }),
    );
  });

  it('loses less than a hundredth of a second', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 35_999_999_000, noNaN: true }), (ms) => {
        for (const text of [toTimespan(ms), toDuration(ms)]) {
          const [hours = 0, minutes = 0, seconds = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
          const lost = ms - ((hours * 60 + minutes) * 60 + seconds) * 1000;
          expect(lost).toBeGreaterThan(-0.001);
          expect(lost).toBeLessThan(10.001);
        }
      }),
    );
  });

  it('ends at what SCORM 1.2 can say', () => {
    expect(toTimespan(1e15)).toBe('9999:59:59.99');
    expect(toTimespan(Infinity)).toBe('9999:59:59.99');
  });
});

describe('a score', () => {
  it.each([
    [83.333_333, '83.33'],
    [100, '100'],
    [0, '0'],
    [-3, '0'],
    [101, '100'],
    [NaN, '0'],
    [0.004, '0'],
  ])('of %d is written %s', (score, text) => {
    expect(toPercent(score)).toBe(text);
  });

  it('is always a plain number within its bounds', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(toPercent(value)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
        expect(Number(toPercent(value))).toBeLessThanOrEqual(100);
        expect(toMeasure(value)).toMatch(/^(0(\.\d{1,4})?|1)$/);
      }),
    );
  });

  it('is nearer than half of its last decimal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(Math.abs(Number(toMeasure(value)) - value)).toBeLessThan(0.000_051);
        expect(Math.abs(Number(toPercent(value * 100)) - value * 100)).toBeLessThan(0.005_1);
      }),
    );
  });
});

describe('a moment', () => {
  it('is the learner’s clock in 1.2 and the world’s in 2004', () => {
    expect(toClockTime(new Date(2026, 10, 9, 7, 5, 9))).toBe('07:05:09');
    expect(toTimestamp(new Date('2026-11-09T07:05:09.129Z'))).toBe('2026-11-09T07:05:09.12Z');
  });

  it('always has the form of its standard, and is the moment it says', () => {
    fc.assert(
      fc.property(times, (date) => {
        expect(toClockTime(date)).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
        const text = toTimestamp(date);
        expect(text).toMatch(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d\dZ$/);
        expect(date.getTime() - new Date(text).getTime()).toBeLessThan(10);
      }),
    );
  });
});

describe('a line of words', () => {
  it.each([
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['  kept  apart ', 'kept apart'],
    ['half a face: \ud83d', 'half a face:'],
    ['whole faces stay 🙂', 'whole faces stay 🙂'],
  ])('%j becomes %j', (words, line) => {
    expect(toLine(words, 255)).toBe(line);
  });

  it('is never cut through a character', () => {
    expect(toLine('12345🙂', 6)).toBe('12345');
    expect(toLine('12345🙂', 7)).toBe('12345🙂');
  });

  it('is never longer than it may be, nor more than a line, nor broken', () => {
    const words = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const line = toLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
