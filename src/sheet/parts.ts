import type { Field, Part, SheetFile } from '../model/sheet.ts';
import type { Path, Slip } from './slip.ts';

/** What cannot be so in what is filled in, each part and each box for itself. */
export function checkParts({ parts }: SheetFile): Slip[] {
  return parts.flatMap((part, i) => [
    ...checkRows(part).map((slip) => within(['parts', i], slip)),
    ...Object.entries(part.fields).flatMap(([name, field]) =>
      checkField(field).map((slip) => within(['parts', i, 'fields', name], slip)),
    ),
  ]);
}

function checkRows({ rows, named, title = '', from = 1, to = 8, add }: Part): Slip[] {
  const slips: Slip[] = [];
  if (rows === undefined && (named ?? add) !== undefined) {
    const key = named ? 'named' : 'add';
    const reason = `\`${key}\` speaks of rows, and this part has none. Write "rows: …" above it, with a name for them.`;
    slips.push({ path: [key], reason, key: true });
  }
  if (from > to) {
    const reason = `There are ${from} rows to begin with, and there can be ${to}. Write "from: ${to}" and "to: ${from}", if the two have changed places.`;
    slips.push({ path: ['from'], reason });
  }
  const [strange] = /\{(?!n\})[^{}]*\}|[{}](?![^{}]*\})(?<!\{n\})/.exec(title) ?? [];
  if (strange !== undefined) {
    const reason = `"${strange}" would be shown as it is written. The number of a row is "{n}", and nothing else can stand in braces here.`;
    slips.push({ path: ['title'], reason });
  }
  return slips;
}

function checkField({ choose = [], holds, number }: Field): Slip[] {
  const twice = choose.findIndex((one, i) => choose.indexOf(one) < i);
  const slips: Slip[] = [];
  if (twice >= 0) {
    const next = choose[twice + 1] ?? '';
    const cut = /^\p{Ll}/u.test(next)
      ? `If a comma has cut one in two, write "${choose[twice]}, ${next}" in quotation marks; if not, take`
      : 'Take';
    const reason = `"${choose[twice]}" can be chosen twice. ${cut} one of the two away.`;
    slips.push({ path: ['choose', twice], reason });
  }
  if (holds !== undefined && choose.length > 0 && !choose.includes(String(holds))) {
    const reason = `"${holds}" stands there to begin with, and cannot be chosen. Write one of ${choose.join(', ')}.`;
    slips.push({ path: ['holds'], reason });
  }
  if (number && holds !== undefined && Number.isNaN(Number(holds))) {
    slips.push({
      path: ['holds'],
      reason: `"${holds}" is no number in digits, and this box takes one.`,
    });
  }
  return slips;
}

/** Why what an example fills in cannot stand in a box. */
export function noEntry(
  name: string,
  value: string,
  { number, day, tick }: Field,
): string | undefined {
  if (day && !/^\d{4}-\d\d-\d\d$/.test(value)) {
    return `"${name}" takes a day, and "${value}" is none. Write it as 2026-11-22.`;
  }
  if (number && Number.isNaN(Number(value))) {
    return `"${name}" takes a number, and "${value}" is none. Write it in digits.`;
  }
  if (tick && value !== 'yes') {
    return `"${name}" is a box to tick. Write 'yes', or take it away if it is not ticked.`;
  }
  return undefined;
}

const within = (path: Path, slip: Slip): Slip => ({ ...slip, path: [...path, ...slip.path] });
