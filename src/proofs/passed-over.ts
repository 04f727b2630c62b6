import type { Choice, Ending, Graph } from '../model/graph.ts';
import { capital } from '../language/capital.ts';
import { keptByRule } from './kept-by-rule.ts';
import { cureOf, whyNever } from './never.ts';
import type { Search } from './search.ts';
import type { At } from './at.ts';
import { listed, namedOf } from './words.ts';

/**
 * Why nobody comes to an ending, and what to do. Endings are tried from the top of the file down: its
 * condition may hold for somebody whom one further up has taken; or it holds for nobody who asks.
 */
export function whyUnreached(graph: Graph, states: Search, ending: Ending, at: At): string {
  const { logic, titles } = graph;
  const asking = statesAsking(states);
  const holds = states.asks(ending.when);
  const takers = new Set(asking.filter(holds).map(states.placeOf));
  const taking = logic.endings.filter(({ id }) => takers.has(id));
  const names = taking.map(({ id }) => namedOf(id, titles));
  if (names.length > 0) {
    const ids = (some: readonly Ending[]) =>
      listed(
        some.map(({ id }) => `\`${id}\``),
        'or',
      );
    const [bound, free] = [taking.filter(({ when }) => when), taking.filter(({ when }) => !when)];
    const narrow = [
      ...(bound.length > 0 ? [`narrow the \`when\` of ${ids(bound)}`] : []),
      ...(free.length > 0 ? [`give ${ids(free)} a \`when\``] : []),
    ].join(', or ');
    const take = `${listed(names)} further up ${names.length > 1 ? 'take' : 'takes'}`;
    // Moved above one that takes nobody but its own, it would take all of them.
    const within = bound.filter((one) => implies(one, ending));
    const twin = within.find((one) => implies(ending, one));
    if (twin) {
      return ` Endings are tried from the top down, and ${namedOf(twin.id, titles)} further up fits the very same runs, so whichever of the two comes first hides the other. Let one of them ask for something else, or take one out.`;
    }
    const move = within.length > 0 ? '' : `Move it above \`${taking[0]!.id}\`, or `;
    return ending.when
      ? ` Endings are tried from the top down, and ${take} everybody for whom the \`when\` of this one holds. ${capital(`${move}${narrow}`)}.`
      : ` Endings are tried from the top down, and ${take} everybody. If somebody should be left for this one, ${narrow}.`;
  }
  const kept = keptByRule(graph, states, ending, at);
  if (kept) return kept;
  const name = 'name it in a `next` that can be taken';
  // Nobody is asked: its condition, if it has one, is not what is wrong.
  if (!ending.when || asking.length === 0) return ` ${capital(name)}, or take it out.`;
  const why = whyNever(ending.when, states, asking, { graph, at }, '');
  return ` Where choices go to the endings, ${why.reason}. ${cureOf(why, name)}`;

  function implies({ when: one }: Ending, { when: other }: Ending): boolean {
    return asking.every((state) => !states.asks(one)(state) || states.asks(other)(state));
  }
}

/** The states at an ending that somebody came to because it was the first whose condition held. */
export function statesAsking(states: Search): number[] {
  const { play, to, by, choices, placeAt } = states;
  const { scenes } = play.logic;
  const rules = play.logic.rules.map(({ when, go, except }) => {
    return { holds: states.asks(when), go, except };
  });
  const asks = new Map(choices.map((choice) => [choice, asker(choice)]));
  const asking = new Set<number>();
  for (const [step, led] of to.entries()) {
    if (led < 0 || placeAt(led) < scenes.length || asking.has(led)) continue;
    if (asks.get(choices[by[step]!]!)!(led)) asking.add(led);
  }
  return [...asking].toSorted((a, b) => a - b);

  /** Nothing changes on arriving at an ending, so all is still as it was when the way was chosen. */
  function asker(choice: Choice): (state: number) => boolean {
    const routes = choice.next.map(({ when, to: target }) => {
      return { holds: states.asks(when), target };
    });
    return (state) => {
      const { target } = routes.find(({ holds }) => holds(state))!;
      if (!('scene' in target)) return target.ending === true;
      const rule = rules.find(
        ({ holds, except }) => !except.includes(target.scene) && holds(state),
      )!;
      return 'ending' in rule.go && rule.go.ending === true;
    };
  }
}
