import { openCourse } from '../course/outline.ts';
import { openPlay } from '../scenario/play.ts';
import { search } from '../proofs/search.ts';
import { root } from './project.ts';

/*
 * npm run bench: how long the parts take on this machine, as the median of several runs. Read them
 * as ratios: on a shared machine a single time says little.
 */
const rounds = 5;
const course = openCourse(root);
report('reading and proving the whole course', () => openCourse(root));
for (const { graph } of course.scenarios) {
  const states = search(openPlay(graph.logic)).found.length;
  report(`searching "${graph.title}", ${states} states`, () => search(openPlay(graph.logic)));
}

function report(what: string, work: () => unknown): void {
  work();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const [least, middle, most] = [times[0]!, times[rounds >> 1]!, times.at(-1)!];
  const range = `${least.toFixed(0)}–${most.toFixed(0)} ms`;
  process.stdout.write(`${middle.toFixed(0).padStart(6)} ms  ${what} (${range}, ${rounds} runs)\n`);
}
