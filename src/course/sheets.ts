import { join } from 'node:path';
import { anyName, openDesk } from '../language/desk.ts';
import type { Use } from '../language/names.ts';
import { lookInto } from '../language/look.ts';
import { openSource } from '../language/source.ts';
import { checkValues, usesOfValues, type Values } from '../language/values.ts';
import { blankNotes } from '../language/yaml/notes.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import type { SpotOf } from '../language/yaml/schema-place.ts';
import { readYaml } from '../language/yaml/read.ts';
import { isError, problem, type Problem } from '../model/problem.ts';
import { SheetFile, type SheetRules } from '../model/sheet.ts';
import { lineOf } from '../proofs/words.ts';
import { compileSheet } from '../sheet/compile.ts';
import { strangeOffers } from '../sheet/offers.ts';
import { listScripts, readText } from './files.ts';
import { isSpoken } from './page-language.ts';
import { fillTexts } from './site.ts';
import { unkindTexts } from './unkind-texts.ts';

/**
 * Reads the sheets of `content/sheets/`: private pages to fill in, which lessons name. What a sheet says
 * is tried by its own examples. One that could not be read is there all the same, without `sheet`.
 */
export function readSheets(root: string, values: Values | undefined): SheetRead[] {
  const all = listScripts(join(root, 'content/sheets'), '.yaml')
    .filter(isSpoken)
    .map(({ path, id }): SheetRead & { spot?: SpotOf } => {
      const { file, text, problems } = readText(path, root);
      const none = { id, file, path, text, uses: [] };
      if (problems.length > 0) return { ...none, problems };
      const prepare = (data: unknown) => fillTexts(data, values ?? {});
      const read = readYaml({ file, text, schema: SheetFile, where: 'in this file', prepare });
      const source = openSource(file, blankNotes(text));
      const desk = openDesk(source, anyName, values);
      const bare = checkBare(read, (key, [top]) => isShown(key) && isShown(String(top)));
      const found = [...read.problems, ...bare, ...(values ? checkValues(source, values) : [])];
      const uses = usesOfValues(source);
      // What is said of a value that is not there, or not known, is not what an example says.
      const isUnknown = !values && uses.length > 0;
      if (!read.value || isUnknown || found.some(isError))
        return { ...none, problems: found, uses };
      const { says, slips } = compileSheet(read.value);
      for (const [i, part] of read.value.parts.entries()) {
        lookInto(part.about ?? '', read.offset(['parts', i, 'about']), desk);
      }
      lookInto(read.value.about ?? '', read.offset(['about']), desk);
      const slipped = slips.map(({ path, reason, key, other }) => {
        const line = other ? lineOf(read.spot([...other])) : '{line}';
        return problem('bad-sheet', read.spot([...path], key), {
          reason: reason.replace('{line}', () => line),
        });
      });
      return {
        ...none,
        problems: [...found, ...desk.problems, ...slipped, ...unkindTexts(read)],
        uses: [...uses, ...desk.uses],
        sheet: read.value,
        says,
        spot: read.spot,
      };
    });
  const byId = new Map(all.map(({ id, sheet }) => [id, sheet]));
  return all.map(({ spot, ...own }) => {
    const strange = own.sheet && spot ? strangeOffers(own.sheet, byId) : [];
    const found = strange.map(({ path, reason }) =>
      problem('bad-sheet', spot!([...path]), { reason }),
    );
    return { ...own, problems: [...own.problems, ...found] };
  });
}

/** As it is written: what stands elsewhere is Markdown, or is reckoned with. */
const isShown = (key: string) => !['about', 'when', 'counts', 'tries'].includes(key);

export type SheetRead = {
  id: string;
  file: string;
  path: string;
  /** As it is written. */
  text: string;
  problems: Problem[];
  /** What it names of the rest of the course. */
  uses: Use[];
  sheet?: SheetFile;
  says?: SheetRules;
};
