import type { Choice, Ending, Graph } from '../model/graph.ts';
import { whyNever } from './never.ts';
import type { Search } from './search.ts';
import { listed } from './words.ts';

/**
 * Why nobody comes to an ending, and what to do. Endings are tried from the top of the file down: its
 * condition may hold for somebody whom one further up has taken; or it holds for nobody who asks.
 */
export function whyUnreached({ logic }: Graph, states: Search, ending: Ending): string {
  const asking = statesAsking(states);
  const holds = states.asks(ending.when);
  const takers = new Set(asking.filter(holds).map(states.placeOf));
  const names = logic.endings.flatMap(({ id }) => (takers.has(id) ? `"${id}"` : []));
  if (names.length > 0) {
    const narrow = `narrow the \`when\` of ${listed(names, 'or')}`;
    const take = `${listed(names)} further up ${names.length > 1 ? 'take' : 'takes'}`;
    return ending.when
      ? ` Endings are tried from the top down, and ${take} everybody for whom the \`when\` of this one holds. Move it above ${names[0]}, or ${narrow}.`
      : ` Endings are tried from the top down, and ${take} everybody. If somebody should be left for this one, ${narrow}.`;
  }
  const seen =
    ending.when && asking.length > 0
      ? ` Where choices go to the endings, ${whyNever(ending.when, states, asking)}.`
      : '';
  return `${seen} Loosen its \`when\`, or name it in a \`next\` that can be taken.`;
}

/** The states at an ending that somebody came to because it was the first whose condition held. */
function statesAsking(states: Search): number[] {
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
