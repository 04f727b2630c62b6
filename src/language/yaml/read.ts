import type { z } from 'zod';
import { isError, problem, type Problem, type Spot } from '../../model/problem.ts';
import { pairRenamed } from './renamed-keys.ts';
import { nearestIssues } from './nearest-issues.ts';
import { keysAt } from './schema-shape.ts';
import { explain, type HomeOf } from './schema-problem.ts';
import type { SpotOf } from './schema-place.ts';
import { tellBroken } from './broken.ts';
import { readDoc, type OffsetOf } from './doc.ts';
import { takeMended } from './layout.ts';
import { tellCommas } from './commas.ts';
import { tellNameless } from './nameless.ts';
import { begun } from './lines.ts';
import { quoted } from './quoted.ts';

/**
 * Reads YAML by a schema. Every mistake is a problem at its own line and column. `data` is what was
 * read, checked or not, with lines that stand in the wrong column put right, so that later checks need
 * not cascade; `value` is there only when everything holds.
 *
 * `firstLine` is the line of the file on which `text` begins; `where` says in words what the keys
 * belong to ("in the front matter"); `prepare` may change the data before it is checked; `homeOf` says
 * where a key belongs that is known elsewhere.
 */
export function readYaml<Schema extends z.ZodType>(options: {
  file: string;
  text: string;
  firstLine?: number;
  schema: Schema;
  where: string;
  prepare?: (data: unknown) => unknown;
  homeOf?: HomeOf;
}): YamlRead<z.output<Schema>> {
  const { file, text, schema, where, firstLine = 1, prepare = (data) => data, homeOf } = options;
  const doc = readDoc(text);
  const spotAt = (offset: number): Spot => {
    const { line, column } = doc.placeOf(offset);
    return { file, line: line + firstLine - 1, column };
  };
  const offset: OffsetOf = (path, key) => doc.offsetOf(path, key);
  const spot: SpotOf = (path, key) => spotAt(offset(path, key));
  const check = (read: unknown) => {
    const data = prepare(read);
    const { data: value, error } = schema.safeParse(data ?? {});
    return { data, value, issues: nearestIssues(error?.issues ?? []) };
  };
  const whole = { file, text, firstLine };
  if (doc.broken) {
    const said = tellBroken(doc, doc.broken, whole, check, keysAt(schema, []));
    return { problems: [said], data: undefined, spot, offset };
  }
  // Everything that is missing would be a message of its own.
  if (doc.isEmpty) {
    const said = problem('empty-yaml', spotAt(0), { where });
    return { problems: [said], data: undefined, spot, offset };
  }
  const cut = doc.cuts().map(({ at, sure, text, whole }) => {
    const facts = { text: begun(text, most), whole: quoted(begun(whole, most)) };
    return problem(sure ? 'yaml-cut' : 'yaml-note', spotAt(at), facts);
  });
  const { mended, checked } = takeMended(doc, whole, check);
  const { data, value, issues } = checked;
  const { left: named, nameless } = tellNameless(issues, { schema, data, spot });
  const commas = tellCommas(named, { data, text, schema, offset, spot });
  const { left, meant } = pairRenamed(commas.left, schema, data);
  const said = left.flatMap((issue) =>
    explain(issue, { schema, data, spot, where, meant, ...(homeOf && { homeOf }) }),
  );
  // A list that is read as the rest of a text is no second mistake.
  const found = said.filter(
    ({ code, line }) =>
      code !== 'wrong-value' || !mended.some(({ facts }) => facts?.['above'] === line),
  );
  // Behind a value that is wrong by itself a note is one.
  const isSaid = ({ code, line }: Problem) =>
    code === 'yaml-note' && found.some((one) => one.line === line);
  const problems = [
    ...cut.filter((one) => !isSaid(one)),
    ...mended,
    ...nameless,
    ...commas.cut,
    ...found,
  ];
  const isWhole = value !== undefined && !problems.some(isError);
  return { ...(isWhole && { value }), problems, data, spot, offset };
}

/** A longer text is not written out. */
const most = 100;

export type YamlRead<Value> = {
  value?: Value;
  data: unknown;
  problems: Problem[];
  /** Where a path's value stands, or its key; the nearest thing above it when it is not there. */
  spot: SpotOf;
  /** The same, counted in characters from the beginning of the YAML. */
  offset: OffsetOf;
};
