import type { Count, Part, Remark, Rule, SheetFile, SheetRules } from '../model/sheet.ts';
import { guess } from '../language/guess.ts';
import { readCondition } from './conditions.ts';
import { readCount } from './counts.ts';
import { checkParts } from './parts.ts';
import { deeds, everything, shortName } from './says.ts';
import { listed, type Path, type Slip } from './slip.ts';
import { settleNames } from './settle.ts';
import { wrongIn } from './wrong-names.ts';
import { tryOut } from './tries.ts';

/**
 * What a sheet says, as rules for the page; and everything in it that cannot be so, each with the
 * path of the key it stands at: names that nothing has, conditions that cannot be read, and examples
 * that come out otherwise or leave a sentence unsaid.
 */
export function compileSheet(sheet: SheetFile): { says: SheetRules; slips: Slip[] } {
  const twice = namesTwice(sheet);
  // What is meant by a name that two have, nobody knows.
  if (twice.length > 0) return { says: { verdict: [], remarks: [] }, slips: twice };
  const slips = checkParts(sheet);
  // What follows of these is no mistake of its own: names of rows, and what can be chosen.
  if (slips.some(isRoot))
    return { says: { verdict: [], remarks: [] }, slips: slips.filter(isRoot) };
  const read = (list: 'verdict' | 'remarks') =>
    (sheet[list] ?? []).map((remark, i) => readRemark(remark, sheet, [list, i], slips));
  const counts = readCounts(sheet, slips);
  const says = {
    verdict: read('verdict'),
    remarks: read('remarks'),
    ...(counts.length > 0 && { counts }),
  };
  checkWheel(sheet, slips);
  // What an example comes to is known only of rules that could be read.
  if (slips.length === 0) slips.push(...tryOut(sheet, says));
  return { says, slips: settleNames(slips, sheet) };
}

const isRoot = ({ path }: Slip) =>
  path.some((step) => ['named', 'add', 'choose'].includes(String(step)));

function readRemark(remark: Remark, sheet: SheetFile, path: Path, slips: Slip[]): Rule {
  const { say, each, some, every, least, when } = remark;
  const rows = each ?? some ?? every;
  const part = sheet.parts.find((one) => rows !== undefined && one.rows === rows);
  const key = each ? 'each' : some ? 'some' : 'every';
  if (rows !== undefined && !part) {
    const others = sheet.parts.flatMap((one) => one.rows ?? []);
    slips.push({
      path: [...path, key],
      reason: `No rows are called "${rows}".${guess(rows, others)} ${listed(others)}`,
      unknown: rows,
    });
    return { say, when: [] };
  }
  const asked = [each && 'each', some && 'some', every && 'every'].filter(
    (one) => one !== undefined,
  );
  if (asked.length > 1) {
    const reason = `A remark speaks of rows in one way, and here are ${asked.length}: ${asked.map((one) => `\`${one}\``).join(' and ')}. Keep one of them.`;
    slips.push({ path: [...path, asked[1]!], reason, key: true });
    return { say, when: [] };
  }
  if (least !== undefined && !some) {
    slips.push({
      path: [...path, 'least'],
      reason: `\`least\` says of how many rows it must hold, so it goes with \`some\`. Write "some: ${rows ?? '…'}", or take it away.`,
    });
  }
  const known = fieldsFor(sheet, part);
  for (const unread of wrongIn(say, sheet, known, part && !each)) {
    slips.push({ path: [...path, 'say'], ...unread });
  }
  const found = when === undefined ? { tests: [] } : readCondition(when, known);
  if ('reason' in found) {
    slips.push({ path: [...path, 'when'], ...found });
    return { say, when: [] };
  }
  return {
    say,
    ...(rows !== undefined && { rows }),
    ...(each && { each: 1 as const }),
    ...(every && { least: 0 }),
    ...(least !== undefined && { least }),
    when: found.tests,
  };
}

/** Each may name those before it. */
function readCounts(sheet: SheetFile, slips: Slip[]): Count[] {
  const known = new Set(fieldsFor({ ...sheet, counts: {} }, undefined).keys());
  return Object.entries(sheet.counts ?? {}).map(([name, text]) => {
    const found = readCount(text, known);
    known.add(name);
    if ('steps' in found) return [name, found.steps];
    slips.push({ path: ['counts', name], ...found });
    return [name, [0]];
  });
}

/** What a remark may name, with what can be chosen there: what stands outside rows, and its own rows'. */
function fieldsFor(
  { parts, counts = {} }: SheetFile,
  own: Part | undefined,
): Map<string, readonly string[] | undefined> {
  const known = new Map<string, readonly string[] | undefined>();
  for (const part of parts) {
    if (part.rows) known.set(part.rows, undefined);
    for (const [name, { choose }] of Object.entries(part.fields)) {
      if (part.rows) known.set(`${part.rows}.${name}`, undefined);
      if (!part.rows || part === own) known.set(name, choose);
    }
  }
  for (const name of Object.keys(counts)) known.set(name, undefined);
  if (own) known.set('row', own.named?.map(shortName));
  return known;
}

function namesTwice({ parts, counts = {} }: SheetFile): Slip[] {
  const met = new Set<string>(['row', 'n', everything, ...Object.keys(deeds)]);
  const at = (path: Path, name: string): Slip[] => {
    const isNew = !met.has(name);
    met.add(name);
    const reason = `"${name}" is there already, or is a word of the sheet's own. Give this a name that nothing else has.`;
    return isNew ? [] : [{ path, reason, key: true }];
  };
  return [
    ...parts.flatMap((part, i) => [
      ...(part.rows ? at(['parts', i, 'rows'], part.rows) : []),
      ...Object.keys(part.fields).flatMap((name) => at(['parts', i, 'fields', name], name)),
    ]),
    ...Object.keys(counts).flatMap((name) => at(['counts', name], name)),
  ];
}

function checkWheel({ wheel, parts }: SheetFile, slips: Slip[]): void {
  if (!wheel) return;
  const part = parts.find((one) => one.rows === wheel.rows);
  if (!part?.named) {
    const named = parts.flatMap((one) => (one.named && one.rows ? [one.rows] : []));
    slips.push({
      path: ['wheel', 'rows'],
      unknown: wheel.rows,
      reason: `A wheel has a spoke for each row that has a name, and no such rows are called "${wheel.rows}".${guess(wheel.rows, named)} ${listed(named)}`,
    });
    return;
  }
  for (const [i, name] of wheel.shows.entries()) {
    if (part.fields[name]) continue;
    const fields = Object.keys(part.fields);
    slips.push({
      path: ['wheel', 'shows', i],
      reason: `"${name}" is no field of these rows.${guess(name, fields)} ${listed(fields)}`,
    });
  }
}
