import type { Entries, Part, SheetFile, SheetRules } from '../model/sheet.ts';
import { guess } from '../language/guess.ts';
import { cannotBe } from './meant.ts';
import { noEntry } from './parts.ts';
import { otherwise } from './otherwise.ts';
import { tooFew } from './too-few.ts';
import { saidBy, saysOf, shortName, withCounts } from './says.ts';
import { listed, type Path, type Slip } from './slip.ts';

/** Whether every example of a sheet comes out as it says, and brings every sentence out. */
export function tryOut(sheet: SheetFile, says: SheetRules): Slip[] {
  const unsaid = new Set([...says.verdict, ...says.remarks]);
  const tried = sheet.tries.flatMap(
    ({ with: filled, today = '2026-01-01', says: expected }, i): Slip[] => {
      const entries = { ...blanksOf(sheet.parts), ...entriesOf(filled, sheet.parts) };
      const lost = strangers(entries, sheet.parts, ['tries', i, 'with']);
      if (lost) return [lost];
      const whole = withCounts(says.counts ?? [], entries);
      for (const rule of unsaid) if (saysOf([rule], whole, today).length > 0) unsaid.delete(rule);
      const [first, remarks] = saidBy(says, entries, today);
      const said = [...(first ? [first] : []), ...remarks];
      if (typed(said) === typed(expected)) return [];
      const tooFewFor = (sentence: string) => tooFew(says, whole, today, sentence);
      return [otherwise(said, expected, ['tries', i, 'says'], tooFewFor)];
    },
  );
  // One `least` may be too much for several examples.
  const others = tried.map(({ other }) => String(other ?? ''));
  const slips = tried.filter(({ other }, i) => !other || others.indexOf(String(other)) === i);
  slips.push(...uncounted(sheet, says));
  // An example that comes out otherwise may be the one that was to bring it out.
  if (slips.length > 0) return slips;
  for (const list of ['verdict', 'remarks'] as const) {
    for (const [i, rule] of says[list].entries()) {
      if (!unsaid.has(rule)) continue;
      const reason =
        'No example under `tries` makes the sheet say this. Add one, so that it is known to be said when it should be.';
      slips.push({ path: [list, i, 'say'], reason });
    }
  }
  return slips;
}

/** As an author types it: a minus is a hyphen on most keyboards. */
const typed = (lines: readonly string[]) => lines.join('\n').replaceAll('−', '-');

/** Sentences that name, before anything is filled in, a number that cannot be worked out. */
function uncounted({ parts }: SheetFile, says: SheetRules): Slip[] {
  const whole = withCounts(says.counts ?? [], blanksOf(parts));
  return (['verdict', 'remarks'] as const).flatMap((list) =>
    says[list].flatMap((rule, i) => {
      const [said] = saysOf([rule], whole, '2026-01-01').filter((one) => /NaN|Infinity/.test(one));
      const reason = `The sheet says "${said}" when nothing is filled in: something is divided by nothing there. Say under "when" what must be filled in first.`;
      return said === undefined ? [] : [{ path: [list, i, 'say'], reason }];
    }),
  );
}

/** The rows that a page has when nothing is filled in. */
function blanksOf(parts: readonly Part[]): Entries {
  const groups = parts.flatMap(({ rows, named = [] }) =>
    rows ? [[rows, named.map((name) => ({ row: shortName(name) }))] as const] : [],
  );
  return Object.fromEntries(groups);
}

/** As the page has them: numbers as texts, and each row with its name. */
function entriesOf(filled: Filled, parts: readonly Part[]): Entries {
  return Object.fromEntries(
    Object.entries(filled).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, String(value)];
      const part = parts.find((one) => one.rows === name);
      return [name, value.map((row, i) => ({ row: rowName(part, i), ...entriesOf(row, parts) }))];
    }),
  );
}

/** What a row is called: by its name, or by its number. */
export function rowName(part: Part | undefined, i: number): string {
  return shortName(part?.named?.[i] ?? (part?.title ?? '{n}').replace('{n}', String(i + 1)));
}

/** Something filled in that cannot be. */
function strangers(
  entries: Entries,
  parts: readonly Part[],
  path: Path,
  within?: Part,
): Slip | undefined {
  for (const [name, value] of Object.entries(entries)) {
    if (name === 'row') continue;
    const at = [...path, name];
    const part =
      within ??
      parts.find((one) =>
        typeof value === 'object' ? one.rows === name : !one.rows && one.fields[name],
      );
    const field = part?.fields[name];
    if (!part || (typeof value === 'string' && !field)) {
      const known = fillable(parts, within);
      const reason = `Nothing called "${name}" can be filled in there.${guess(name, known)} ${listed(known)}`;
      return { path: at, reason, key: true };
    }
    if (typeof value === 'object') {
      for (const [i, row] of value.entries()) {
        const lost = strangers(row, parts, [...at, i], part);
        if (lost) return lost;
      }
      continue;
    }
    const isChosen = !field?.choose || field.choose.includes(value);
    const reason = isChosen
      ? value !== '' && field && noEntry(name, value, field)
      : cannotBe(name, value, field.choose!);
    if (reason) return { path: at, reason };
  }
  return undefined;
}

/** What has a box there. */
function fillable(parts: readonly Part[], within: Part | undefined): string[] {
  if (within) return Object.keys(within.fields);
  return parts.flatMap(({ rows, fields }) => rows ?? Object.keys(fields));
}

type Filled = SheetFile['tries'][number]['with'];
