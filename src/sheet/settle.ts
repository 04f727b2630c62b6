import { nearest } from '../language/guess.ts';
import type { SheetFile } from '../model/sheet.ts';
import type { Slip } from './slip.ts';

/**
 * One slip for one name that nothing has, however often it stands. Where it stands more than once and
 * is near to a name that is used nowhere, that is the slip, and it is told where the name is given.
 */
export function settleNames(slips: readonly Slip[], sheet: SheetFile): Slip[] {
  const { parts } = sheet;
  const used = namesUsed(sheet);
  const declared = parts.flatMap((part, i) => [
    ...(part.rows ? [{ name: part.rows, path: ['parts', i, 'rows'] }] : []),
    ...Object.keys(part.fields).map((name) => ({
      name,
      path: ['parts', i, 'fields', name],
      key: true as const,
    })),
  ]);
  const idle = declared.filter(({ name }) => !used.has(name));
  const byName = Map.groupBy(slips, ({ unknown }) => rootOf(unknown));
  return slips.flatMap((slip): Slip[] => {
    const unknown = rootOf(slip.unknown);
    if (unknown === undefined) return [slip];
    const [first, ...more] = byName.get(unknown)!;
    if (slip !== first) return [];
    if (more.length === 0) return [slip];
    const [own, ...others] = idle.filter(({ name }) => nearest(unknown, [name]));
    if (own && others.length === 0) {
      const { name, ...place } = own;
      const reason = `"${name}" is used nowhere, and "${unknown}" stands in several places, and nothing is called so. Write "${unknown}" here.`;
      return [{ ...place, reason }];
    }
    const also = more.length === 1 ? 'one more place' : `${more.length} more places`;
    return [{ ...slip, reason: `${slip.reason} The same name stands in ${also} of this sheet.` }];
  });
}

/** Of `links.who` the rows. */
const rootOf = (name: string | undefined) => name?.split('.')[0];

/** Every name that a remark, a sum or the wheel uses; a word of a condition may be one, too. */
function namesUsed({ verdict = [], remarks = [], counts = {}, wheel }: SheetFile): Set<string> {
  const texts = [...verdict, ...remarks].flatMap(({ say, when = '', each, some, every }) => [
    ...(say.match(/\{[^{}]*\}/g) ?? []),
    when.replace(/"[^"]*"/g, ''),
    ...[each, some, every].map((rows) => rows ?? ''),
  ]);
  const all = [...texts, ...Object.values(counts), wheel?.rows ?? '', ...(wheel?.shows ?? [])];
  return new Set(all.flatMap((text) => text.match(/[a-z][\w-]*/g) ?? []));
}
