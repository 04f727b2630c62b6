/*
 * Values in the forms the standards take. Each is narrower than its standard where an LMS is:
 * seconds never have a third decimal, numbers never an exponent.
 */

/** SCORM 1.2 CMITimespan, `HHHH:MM:SS.SS`; from milliseconds, at most 9999:59:59.99. */
export function toTimespan(ms: number): string {
  const { hours, minutes, hundredths } = split(Math.min(ms, 35_999_999_990));
  const seconds = (hundredths / 100).toFixed(2);
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.padStart(5, '0')}`;
}

/** SCORM 2004 timeinterval, `PT#H#M#S`; from milliseconds. */
export function toDuration(ms: number): string {
  const { hours, minutes, hundredths } = split(ms);
  return `PT${hours}H${minutes}M${hundredths / 100}S`;
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
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((n) => pad(n, 2)).join(':');
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

function split(ms: number) {
  const all = Math.floor(within(ms, Number.MAX_SAFE_INTEGER) / 10);
  const minutes = Math.floor(all / 6000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60, hundredths: all % 6000 };
}

/** What is no number counts as 0. */
function within(value: number, most: number): number {
  return value > 0 ? Math.min(value, most) : 0;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
