/**
 * The days on which a lesson's questions come again, as a calendar (RFC 5545): an event of a whole
 * day for each. `{d2}` is to be filled in with the second day after the check, as `20261207`; lines
 * end in `\n` here, which a page keeps, and in `\r\n` in the file.
 */
export function writeCalendar(id: string, words: string, days: readonly number[]): string {
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${id}-{d${day}}`,
    'DTSTAMP:{d0}T000000Z',
    `DTSTART;VALUE=DATE:{d${day}}`,
    fold(`SUMMARY:${words.replace(/[\\;,]/g, '\\$&')}`),
    // A reminder takes nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${id}`, ...events, 'END:VCALENDAR', ''];
  return lines.join('\n');
}

/** A line has 75 octets at most (3.1), and a character up to four. */
function fold(line: string): string {
  return line.replace(/.{18}(?=.)/gu, '$&\n ');
}
