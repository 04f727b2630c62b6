import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GlossaryFile } from '../model/glossary.ts';
import type { Problem, Spot } from '../model/problem.ts';
import { anyName, openDesk } from '../language/desk.ts';
import type { Use } from '../language/names.ts';
import { lookInto } from '../language/look.ts';
import { openSource } from '../language/source.ts';
import { checkValues, usesOfValues, type Values } from '../language/values.ts';
import { blankNotes } from '../language/yaml/notes.ts';
import { readYaml } from '../language/yaml/read.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { readText } from './files.ts';
import { namesakeOf } from './namesake.ts';
import { fillTexts } from './site.ts';
import { unkindTexts } from './unkind-texts.ts';

/**
 * Reads `content/glossary.yaml`. A course need not have one: then there are no terms. Without `value`
 * it could not be read, and no use of a term is a mistake. `values` are missing where they could not
 * be read.
 */
export function readGlossary(root: string, values: Values | undefined): GlossaryRead {
  const path = join(root, 'content/glossary.yaml');
  const none = { uses: [], text: '', spot: () => ({ file: 'content/glossary.yaml' }) };
  if (!existsSync(path) && namesakeOf(path) === undefined) {
    return { ...none, value: {}, problems: [], paths: [] };
  }
  const { file, text, problems } = readText(path, root);
  if (problems.length > 0) return { ...none, problems, paths: [path] };
  const prepare = (data: unknown) => fillTexts(data, values ?? {});
  const read = readYaml({ file, text, schema: GlossaryFile, where: 'in this file', prepare });
  const source = openSource(file, blankNotes(text));
  const desk = openDesk(source, anyName, values);
  for (const [id, { means, source: from = '' }] of Object.entries(read.value ?? {})) {
    lookInto(means, read.offset([id, 'means']), desk);
    lookInto(from, read.offset([id, 'source']), desk);
  }
  return {
    ...(read.value && { value: read.value }),
    problems: [
      ...read.problems,
      ...checkBare(read, (key) => key === 'term'),
      ...unkindTexts(read),
      ...desk.problems,
      ...(values ? checkValues(source, values) : []),
    ],
    uses: [...desk.uses, ...usesOfValues(source)],
    text,
    spot: (id) => read.spot([id], true),
    paths: [path],
  };
}

export type GlossaryRead = {
  value?: GlossaryFile;
  problems: Problem[];
  /** What it names of the rest of the course. */
  uses: Use[];
  /** As it is written. */
  text: string;
  /** Where a term is described. */
  spot: (id: string) => Spot;
  /** The file, where there is one. */
  paths: string[];
};
