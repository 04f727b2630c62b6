import { join } from 'node:path';
import { inOrder, problem, type Problem } from '../model/problem.ts';
import { nearest } from '../language/guess.ts';
import { plainId } from '../language/plain-id.ts';
import type { Values } from '../language/values.ts';
import { checkPlays } from '../proofs/playthrough/check.ts';
import { readPlay } from '../proofs/playthrough/read.ts';
import type { Playthrough } from '../proofs/playthrough/step.ts';
import { listScripts, readText } from './files.ts';
import { isSpoken } from './page-language.ts';
import type { ScenarioRead } from './scenarios.ts';

/**
 * Reads every `.play` file of `content/scenarios/` and plays it with the scenario beside it. Where
 * that has an error itself, its playthroughs are not judged: they could only be wrong because of it. Nor
 * are those of a conversation that is `awaited`, under this id or one that is nearly this: its file is
 * said to be missing, or to have another name.
 */
export function readPlays(
  root: string,
  scenarios: readonly ScenarioRead[],
  values: Values,
  awaited: readonly string[],
) {
  const found = listScripts(join(root, 'content/scenarios'), '.play');
  const isRead = (id: string) => scenarios.some((one) => one.id === id && isSpoken(one));
  return found.map(({ path, lang, id }): PlaysRead => {
    const { file, text, problems } = readText(path, root);
    const none = { path, file, plays: [] };
    if (problems.length > 0) return { ...none, problems };
    const beside = scenarios.filter((one) => one.lang === lang);
    const isThere = beside.some((one) => one.id === plainId(id));
    const isSaid = awaited.includes(plainId(id)) && !isRead(plainId(id));
    if (!isThere && (scenarios.length === 0 || isSaid)) {
      return { ...none, problems: [] };
    }
    const scenario = beside.find((one) => one.id === id);
    if (!scenario) {
      const ids = beside.map((one) => one.id);
      const near = ids.includes(plainId(id)) ? plainId(id) : nearest(id, ids);
      const rename = near === undefined ? '' : ` If that is "${near}", call it "${near}.play".`;
      const cure = `Give this file the name of the scenario that it plays.${rename}`;
      const facts = { file: `content/scenarios/${lang}/${id}.mdx`, cure };
      return { ...none, problems: [problem('missing-file', { file }, facts)] };
    }
    const { graph } = scenario;
    if (!graph || scenario.problems.some(({ severity }) => severity === 'error')) {
      return { ...none, problems: [] };
    }
    const read = readPlay(file, text, graph, values);
    const at = (place: string) => scenario.spots?.get(place) ?? { file: scenario.file };
    const played = checkPlays(graph, read.plays, at);
    return { path, file, plays: read.plays, problems: inOrder([...read.problems, ...played]) };
  });
}

export type PlaysRead = {
  path: string;
  file: string;
  /** None where they were not judged. */
  plays: Playthrough[];
  problems: Problem[];
};
