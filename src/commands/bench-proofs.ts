import { openCourse } from '../course/outline.ts';
import { readCourse } from '../course/read.ts';
import { usualTerms } from '../model/terms.ts';
import type { Graph } from '../model/graph.ts';
import { prove } from '../proofs/prove.ts';
import { bigScenario } from './big-scenario.ts';
import { root } from './project.ts';

/*
 * The whole course and each conversation, proven: the median of several runs, and the most memory the
 * whole took so far.
 */
const course = openCourse(root);
report('reading and proving the whole course', 5, () => void readCourse(root));
for (const { graph, figures } of course.scenarios) {
  const states = figures.states.toLocaleString('en');
  report(`proving "${graph.title}", ${states} states`, 5, () => proveWhole(graph));
}
const big = made(course.scenarios[0]!.graph);
const states = proveWhole(big).toLocaleString('en');
report(`proving a made-up one of ${big.logic.scenes.length} scenes, ${states} states`, 3, () =>
  proveWhole(big),
);

function proveWhole(graph: Graph): number {
  const { states, figures } = prove(graph, () => ({ file: graph.id }), usualTerms);
  if (!figures) throw new Error(`"${graph.id}" is too big to be searched whole.`);
  return states.count;
}

/** A scenario around the big logic: every scene says the same. */
function made(like: Graph): Graph {
  const logic = bigScenario();
  const says = [{ told: 'you' }];
  const beats = Object.fromEntries([...logic.scenes, ...logic.endings].map(({ id }) => [id, says]));
  return { ...like, id: 'big', logic, beats };
}

function report(what: string, rounds: number, work: () => void): void {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const [least, middle, most] = [times[0]!, times[rounds >> 1]!, times.at(-1)!];
  const range = `${least.toFixed(0)}–${most.toFixed(0)} ms, ${rounds} runs`;
  const memory = `${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most`;
  process.stdout.write(`${middle.toFixed(0).padStart(6)} ms  ${what} (${range}; ${memory})\n`);
}
