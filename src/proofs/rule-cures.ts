import type { Graph, Rule } from '../model/graph.ts';
import type { Search } from './search.ts';
import { beginningOf, searchWith, withRule } from './try.ts';

/**
 * What to write in a rule that sends people back, as far as it helps: the scenes to leave alone, or an
 * ending to lead to. What passes the first of the tests is better than what only passes the next.
 */
export function cureRule(
  graph: Graph,
  { play }: Search,
  rule: Rule,
  { scenes, tests }: Cure,
): string {
  const { endings } = graph.logic;
  const except = [...new Set([...rule.except, ...scenes])];
  const ending = (endings.find(({ result }) => result === 'failure') ?? endings.at(-1))!.id;
  const changes: [string, Partial<Rule>][] = [
    [`\`except: [${except.join(', ')}]\``, { except }],
    [`\`go: ${ending}\``, { go: { ending } }],
  ];
  const tried = changes.map(([write, change]) => {
    return { write, states: searchWith(withRule(graph.logic, rule, change), beginningOf(play)) };
  });
  for (const isMended of tests) {
    const works = tried.filter(({ states }) => states.whole && isMended(states));
    if (works.length > 0)
      return `Write ${works.map(({ write }) => write).join(' or ')} in the rule.`;
  }
  return 'Let it lead on, or narrow its `when`.';
}

type Cure = {
  /** From which it keeps people. */
  scenes: readonly string[];
  tests: readonly ((tried: Search) => boolean)[];
};
