import type { Entries, SheetRules } from '../model/sheet.ts';
import { saysOf } from './says.ts';
import type { Path } from './slip.ts';

/**
 * Why a sheet leaves a sentence unsaid, where its `least` asks for more rows than it holds of: with less
 * it would be said, word for word.
 */
export function tooFew(
  says: SheetRules,
  whole: Entries,
  today: string,
  sentence: string,
): TooFew | undefined {
  for (const list of ['verdict', 'remarks'] as const) {
    for (const [i, rule] of says[list].entries()) {
      const { least = 1 } = rule;
      for (let held = least - 1; held > 0; held -= 1) {
        const [said] = saysOf([{ ...rule, least: held }], whole, today);
        if (said === sentence) return { least, held, path: [list, i, 'least'] };
      }
    }
  }
  return undefined;
}

/** What its `least` asks for, how many rows hold, and where it stands. */
export type TooFew = { least: number; held: number; path: Path };
