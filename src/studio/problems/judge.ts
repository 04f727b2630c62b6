import { withoutLeft } from '../../language/left.ts';
import type { Values } from '../../language/values.ts';
import { usualTerms } from '../../model/terms.ts';
import type { Graph } from '../../model/graph.ts';
import type { Problem } from '../../model/problem.ts';
import { checkPlays } from '../../proofs/playthrough/check.ts';
import { readPlay } from '../../proofs/playthrough/read.ts';
import { prove } from '../../proofs/prove.ts';
import { compile } from '../../scenario/compile.ts';
import { judgeLesson } from './judge-lesson.ts';

/**
 * Reads a bad example as the build reads what authors write, and says what is wrong with it. Examples
 * are short, so what would be worth a look in a whole script is only told where it is what they show.
 */
export function judge(file: string, text: string, beside: Beside): Problem[] {
  const name = file.split('/').at(-1)!;
  if (file.includes('/lessons/')) return judgeLesson(name, text);
  if (file.endsWith('.play')) return judgePlay(name, text, beside.played());
  const { graph, problems, spots } = compileExample(name, text, values);
  if (!graph) return problems;
  const at = (place: string) => spots.get(place) ?? { file: name };
  // A file that shows what is too much says how much that is.
  const limit = /^# limit: (\d+)$/m.exec(text)?.[1];
  const terms = { ...usualTerms, ...(limit !== undefined && { limit: Number(limit) }) };
  return withoutLeft(name, text, [...problems, ...prove(graph, at, terms).problems]);
}

/** Compiles the small scenario that the bad playthroughs play. */
export function compilePlayed(text: string): Graph {
  const { graph, problems } = compileExample('wet-book.mdx', text, playValues);
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  return graph;
}

function judgePlay(file: string, text: string, graph: Graph): Problem[] {
  const { plays, problems } = readPlay(file, text, graph, playValues);
  return [...problems, ...checkPlays(graph, plays, () => ({ file }))];
}

function compileExample(file: string, text: string, given: Values) {
  return compile({ file, id: 'example', lang: 'en', text, competences, values: given });
}

/* What the examples name and a course would have. */
const competences = [
  'listen',
  'empathy',
  'ownership',
  'authority',
  'deescalate',
  'selfcare',
  'internal',
];
const values: Values = { 'refund-limit': 50, helpdesk: 'the help desk' };
const playValues: Values = { waiver: { amount: 20, words: '£20' } };

/** The scenario that playthroughs play, compiled when one asks for it. */
type Beside = { played: () => Graph };
