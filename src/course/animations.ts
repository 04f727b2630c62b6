import { join } from 'node:path';
import { judgeAnimation } from '../animation/judge.ts';
import type { Use } from '../language/names.ts';
import { openSource } from '../language/source.ts';
import { checkValues, usesOfValues, type Values } from '../language/values.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { blankNotes } from '../language/yaml/notes.ts';
import { readYaml } from '../language/yaml/read.ts';
import { AnimationFile } from '../model/animation.ts';
import { isError, problem, type Problem } from '../model/problem.ts';
import { listScripts, readText } from './files.ts';
import { isSpoken } from './page-language.ts';
import { fillTexts } from './site.ts';
import { unkindTexts } from './unkind-texts.ts';

/**
 * Reads the drawn scenes of `content/animations/`, which lessons name. One that has a mistake is there
 * all the same, without `animation`.
 */
export function readAnimations(root: string, values: Values | undefined): AnimationRead[] {
  return listScripts(join(root, 'content/animations'), '.yaml')
    .filter(isSpoken)
    .map(({ path, id }): AnimationRead => {
      const { file, text, problems } = readText(path, root);
      const none = { id, file, path, text, uses: [] };
      if (problems.length > 0) return { ...none, problems };
      const prepare = (data: unknown) => fillTexts(data, values ?? {});
      const read = readYaml({ file, text, schema: AnimationFile, where: 'in this file', prepare });
      const source = openSource(file, blankNotes(text));
      const uses = usesOfValues(source);
      const named = values ? checkValues(source, values) : [];
      const found = [...read.problems, ...checkBare(read), ...named];
      const slips = (read.value ? judgeAnimation(read.value) : []).map(({ path, key, reason }) =>
        problem('bad-animation', read.spot(path, key), { reason }),
      );
      const all = [...found, ...slips, ...unkindTexts(read)];
      if (!read.value || all.some(isError)) return { ...none, problems: all, uses };
      return { ...none, problems: all, uses, animation: read.value };
    });
}

export type AnimationRead = {
  id: string;
  file: string;
  path: string;
  /** As it is written. */
  text: string;
  problems: Problem[];
  /** What it names of the rest of the course. */
  uses: Use[];
  animation?: AnimationFile;
};
