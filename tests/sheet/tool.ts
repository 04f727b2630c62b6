import { fileURLToPath } from 'node:url';
import { readSite } from '../../src/course/site.ts';
import { readSheets } from '../../src/course/sheets.ts';
import type { Entries, Part } from '../../src/model/sheet.ts';
import { saidBy, shortName } from '../../src/sheet/says.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sheets = readSheets(root, readSite(root));

/** A tool of the course as it is shipped: what its page asks, and all that it says of what is filled in. */
export function openTool(id: string) {
  const { sheet, says } = sheets.find((one) => one.id === id) ?? {};
  if (!sheet || !says) throw new Error(`There is no sheet called ${id} that can be read.`);
  const saysOf = (entries: Entries): string[] => {
    const [first, remarks] = saidBy(says, entries, '2026-11-22');
    return [first, ...remarks].filter((one) => one !== '');
  };
  return { sheet, saysOf };
}

/** The rows of a part under their names, as its page has them, and what is filled in of each by its number from 0. */
export function rowsWith(part: Part, filled: (i: number) => Record<string, string> | undefined) {
  return part.named!.map((name, i) => ({ row: shortName(name), ...filled(i) }));
}
