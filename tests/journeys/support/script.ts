import { parse } from 'yaml';
import type { Choice, Graph } from '../../../src/model/graph.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { plainOpen, plainStart, plainTake } from '../../proofs/plain.ts';
import { readContent, readWhole } from './packages.ts';

/** The competences, in the order of `content/competences.yaml`. */
export const competences = Object.keys(parse(readContent('competences.yaml')) as object);

/** The conversation of the course of one, compiled from what its author wrote. */
export const noRoom = compileScript('no-room');

/** The conversations of the whole course, in its order. */
export const scenarios = (
  parse(readWhole('course.yaml')) as { modules: { scenarios?: string[] }[] }
).modules.flatMap((module) => module.scenarios ?? []);

export function compileScript(id: string): Graph {
  const site = parse(readWhole('site.yaml')) as Record<string, { default: string | number }>;
  const { graph, problems } = compile({
    file: `content/scenarios/en/${id}.mdx`,
    id,
    lang: 'en',
    text: readContent(`scenarios/en/${id}.mdx`),
    competences,
    values: Object.fromEntries(Object.entries(site).map(([name, value]) => [name, value.default])),
  });
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  return graph;
}

/**
 * What becomes of a run, by the plain rules of play in `tests/scenario`, which share no code with
 * what the page runs. Throws where a choice is not open.
 */
export function playRun(choices: readonly string[], { logic }: Graph = noRoom): PlayedRun {
  let state = plainStart(logic);
  const decisions = choices.map((id): PlayedDecision => {
    const open = plainOpen(logic, state);
    const taken = open.find((choice) => choice.id === id);
    const next = taken && plainTake(logic, state, taken);
    if (!next) throw new Error(`"${id}" cannot be chosen at "${state.at}".`);
    const scene = logic.scenes.find((each) => each.id === state.at)!;
    const decision = {
      scene: state.at,
      letter: 'abcdefgh'[scene.choices.indexOf(taken)]!,
      taken,
      open,
    };
    state = next;
    return decision;
  });
  const ending = logic.endings.find((each) => each.id === state.at);
  return { decisions, ...(ending && { ending }), at: state.at };
}

export type PlayedRun = {
  decisions: PlayedDecision[];
  /** Where it stands now: a scene, or the ending. */
  at: string;
  ending?: Graph['logic']['endings'][number];
};

export type PlayedDecision = {
  scene: string;
  /** The option's place in the script: `a` is written first. */
  letter: string;
  taken: Choice;
  open: Choice[];
};

/** The run of the script page that shows the most, eight decisions long. */
export const bestRun = [
  'straight',
  'hear-out',
  'what-time',
  'ring-priya',
  'whole-case',
  'flaw-and-plan',
  'close-loop',
  'write-up',
] as const;
