import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Choice, Guard, Graph } from '../../src/model/graph.ts';
import type { Decision } from '../../src/model/record.ts';
import { runScore } from '../../src/record/outcome.ts';
import { compile, type Compiled } from '../../src/scenario/compile.ts';
import { openPlay, type State } from '../../src/scenario/play.ts';
import { say } from '../../src/course/content-error.ts';
import { valuesOf } from '../../src/course/site.ts';
import { SiteFile } from '../../src/model/site.ts';

const folder = new URL('../../src/commands/starters/', import.meta.url);
const read = (url: URL) => readFileSync(url, 'utf8');
const content = (name: string): unknown =>
  parse(read(new URL(`../../content/${name}`, import.meta.url)));

/** The kinds there is a file for. */
export const kinds = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx') && name !== 'lesson.mdx')
  .map((name) => name.slice(0, -4));

export function textOf(name: string): string {
  return read(new URL(`${name}.mdx`, folder));
}

/** A starter, compiled with the shipped competences and values; a mistake in it is thrown. */
export function compileStarter(kind: string): Required<Pick<Compiled, 'graph' | 'spots'>> {
  const { graph, spots, problems } = compile({
    file: `content/scenarios/en/${kind}.mdx`,
    id: `my-${kind}`,
    lang: 'en',
    text: textOf(kind),
    competences: Object.keys(content('competences.yaml') as object),
    values: valuesOf(SiteFile.parse(content('site.yaml'))),
  });
  if (!graph || problems.length > 0) throw new Error(problems.map(say).join('\n'));
  return { graph, spots };
}

/** Every run from the first line to an ending, walked one by one. */
export function runsOf({ logic }: Graph): Run[] {
  const play = openPlay(logic);
  const runs: Run[] = [];
  walk(play.start, []);
  return runs;

  function walk(state: State, taken: Step[]): void {
    const ending = play.endings.get(state.at);
    if (ending) {
      const { primary, secondary } = logic;
      const decisions = taken.map(({ scene, choice, open }): Decision => {
        const marks = open.map(({ evidence }) => evidence);
        const { id, evidence, critical } = choice;
        return { scene, choice: id, position: 0, taken: evidence, open: marks, critical };
      });
      const run = { scenario: '', row: 0, ending: ending.id, result: ending.result };
      const score = runScore({ ...run, primary, secondary, decisions });
      runs.push({ ...run, taken, score: score ?? 0 });
      return;
    }
    const open = play.open(state);
    for (const choice of open) {
      const next = play.take(state, choice);
      if (next) walk(next, [...taken, { scene: state.at, choice, open }]);
    }
  }
}

/** The sum of an option's marks, and its mark for one competence. */
export const worthOf = ({ evidence }: Choice) => Object.values(evidence).reduce((a, b) => a + b, 0);
export const markOf = ({ evidence }: Choice, id: string) => evidence[id] ?? 0;

/** The options of the most and of the least worth. */
export function most(choices: readonly Choice[]): Choice[] {
  return choices.filter((one) => worthOf(one) === Math.max(...choices.map(worthOf)));
}
export function least(choices: readonly Choice[]): Choice[] {
  return choices.filter((one) => worthOf(one) === Math.min(...choices.map(worthOf)));
}

/** The names of meters and flags a condition asks about. */
export function namesIn(guard: Guard): string[] {
  if ('meter' in guard) return [guard.meter];
  if ('flag' in guard) return [guard.flag];
  if ('not' in guard) return namesIn(guard.not);
  if ('all' in guard) return guard.all.flatMap(namesIn);
  return 'any' in guard ? guard.any.flatMap(namesIn) : [];
}

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

type Step = { scene: string; choice: Choice; open: readonly Choice[] };
export type Run = { ending: string; result: string; taken: Step[]; score: number };
