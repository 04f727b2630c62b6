/*
 * Values in the forms the standards take. Each is narrower than its standard where an LMS is:
 * seconds never have a third decimal, numbers never an exponent.
 */

/** SCORM 1.2 CMITimespan, `HHHH:MM:SS.SS`; from milliseconds, at most 9999:59:59.99. */
export function toTimespan(ms: number): string {
  const spent = within(ms, 35_999_999_990);
  const hours = String(Math.floor(spent / 3_600_000));
  return `${hours.padStart(4, '0')}:${new Date(spent).toISOString().slice(14, 22)}`;
}

/** SCORM 2004 timeinterval, `PT#H#M#S`; from milliseconds. */
export function toDuration(ms: number): string {
  const hundredths = Math.floor(within(ms, Number.MAX_SAFE_INTEGER) / 10);
  const minutes = Math.floor(hundredths / 6000);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(hundredths % 6000) / 100}S`;
}

/** 0 to 100 with at most two decimals. */
export function toPercent(value: number): string {
  return String(Math.round(within(value, 100) * 100) / 100);
}

/** 0 to 1 with at most four decimals. */
export function toMeasure(value: number): string {
  return String(Math.round(within(value, 1) * 10_000) / 10_000);
}

/** SCORM 1.2 CMITime, `HH:MM:SS` by the learner's clock. */
export function toClockTime(date: Date): string {
  return date.toTimeString().slice(0, 8);
}

/**
 * SCORM 2004 time(second,10,0), in UTC. Two decimals exactly: Moodle and others refuse a third, and
 * take the zone's `Z` only after a decimal.
 */
export function toTimestamp(date: Date): string {
  return `${date.toISOString().slice(0, 22)}Z`;
}

/** One line of at most `limit` UTF-16 units, without control characters or half characters. */
export function toLine(words: string, limit: number): string {
  const line = words.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

/** What is no number counts as 0. */
function within(value: number, most: number): number {
  return value > 0 ? Math.min(value, most) : 0;
}
