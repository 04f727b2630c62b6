import type { SheetRead } from '../course/sheets.ts';
import { fill } from '../i18n.ts';
import { isError } from '../model/problem.ts';
import type { SheetFile } from '../model/sheet.ts';

/** What a sheet asks and says, what of that was tried, and what else it does: a sentence each. */
export function factsOfSheet({ sheet, problems }: SheetRead): string[] {
  if (!sheet) return ['Not tried: it cannot be read yet'];
  const { parts, verdict = [], remarks = [], tries } = sheet;
  const boxes = parts.flatMap(({ fields }) => Object.keys(fields)).length;
  const facts = { boxes, sentences: verdict.length + remarks.length, tries: tries.length };
  return [
    fill('{boxes:box|boxes}, {sentences:sentence|sentences}', facts),
    problems.some(isError)
      ? 'Not tried while it has a mistake'
      : fill('{tries:example|examples}, all tried', facts),
    ...doingsOf(sheet),
  ];
}

/** By the keys that it is told with. */
function doingsOf({ parts, steps, counts = {}, wheel }: SheetFile): string[] {
  const fields = parts.flatMap((part) => Object.values(part.fields));
  const held = fields.filter(({ holds }) => holds !== undefined).length;
  const from = [...new Set(fields.flatMap(({ offers }) => offers ?? []))];
  const worked = Object.keys(counts);
  return [
    ...(steps ? ['opens step by step'] : []),
    ...(held > 0 ? [fill('{held:box|boxes} with something to begin with', { held })] : []),
    ...(worked.length > 0 ? [`works out ${worked.join(', ')}`] : []),
    ...(wheel ? [`draws ${wheel.shows.join(' and ')} as a wheel`] : []),
    ...(from.length > 0 ? [`offers what was written in ${from.join(', ')}`] : []),
  ];
}
