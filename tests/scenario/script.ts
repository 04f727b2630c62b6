import { compile, type Compiled } from '../../src/scenario/compile.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createScenario, type Moment } from '../../src/scenario/machine.ts';
import type { Values } from '../../src/language/values.ts';

export const competences = [
  'listen',
  'empathy',
  'ownership',
  'authority',
  'deescalate',
  'selfcare',
  'internal',
];
export const siteValues: Values = { 'refund-limit': 50, helpdesk: 'the help desk' };

/** A whole script around a body of a few lines: one customer, two meters, two flags. */
export function scriptOf(body: string, front = ''): string {
  return `---
title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter of a parcel shop.
customer: { name: Nora Lind }
others: [{ name: Omar Haddad }]
meters:
  trust: { from: 0, to: 100, start: 40 }
  patience: { from: 0, to: 10, start: 5 }
flags: [promised, box-open]
${front && `${front}\n`}---

${body}
`;
}

export function compileText(text: string, values: Values = siteValues): Compiled {
  return compile({ file: 'box.mdx', id: 'box', lang: 'en', text, competences, values });
}

/** The graph of a body that compiles; a body that does not says why. */
export function graphOf(body: string, front = ''): Graph {
  const { graph, problems } = compileText(scriptOf(body, front));
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  return graph;
}

/** The messages of a body that does not compile. */
export function messagesOf(body: string, front = ''): string[] {
  return compileText(scriptOf(body, front)).problems.map(({ message }) => message);
}

/** `unknown-target 34:11`, as the files in `problems/` write it. */
export function inShort({ code, line, column }: Problem): string {
  return `${code} ${line}:${column}`;
}

/** Plays choices from the start, by the machine. */
export function playOut(graph: Graph, ...choices: string[]): Moment {
  const scenario = createScenario(graph.id, graph.logic);
  return choices.reduce((moment, id) => {
    const next = scenario.choose(moment, id);
    if (next.snapshot === moment.snapshot) throw new Error(`"${id}" is closed at "${moment.at}".`);
    return next;
  }, scenario.begin());
}
