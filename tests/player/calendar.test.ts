import { describe, expect, it } from 'vitest';
import { fill } from '../../src/i18n.ts';
import { writeCalendar } from '../../src/player/review/calendar.ts';

const title =
  'Look back: Sorry; no “if”, no “but” \\ and, for a very long title, its own fold ☂☂☂☂☂☂☂☂☂';

describe('the calendar of reviews', () => {
  const text = writeCalendar('course-lesson', title, [2, 9]);
  const lines = text.split('\n');

  it('has no line of more than 75 octets, and unfolds to what was written', () => {
    const octets = lines.map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    const summary = text.replaceAll('\n ', '').match(/^SUMMARY:(.*)$/m)?.[1];
    expect(summary).toContain('\\;');
    expect(summary?.replaceAll(/\\(.)/g, '$1')).toBe(title);
  });

  it('has an event of its own for each day, with gaps for the days and nothing else', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    const full = fill(text, { d0: '20261122', d2: '20261124', d9: '20261201' });
    expect(full.match(/^DTSTART;VALUE=DATE:\d{8}$/gm)).toEqual([
      'DTSTART;VALUE=DATE:20261124',
      'DTSTART;VALUE=DATE:20261201',
    ]);
    expect(new Set(full.match(/^UID:.*$/gm)).size).toBe(2);
    expect(full).toContain('DTSTAMP:20261122T000000Z');
    expect(full).not.toMatch(/[{}]/);
  });
});
