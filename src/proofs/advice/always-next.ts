import type { Choice, Graph, Guard, Target } from '../../model/graph.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { holds, openPlay, type Values } from '../../scenario/play.ts';
import { sayGuard } from '../../scenario/say-guard.ts';
import type { At } from '../at.ts';
import { partsOf } from '../guard-parts.ts';
import { search, statesAt, type Search } from '../search.ts';
import { valuesAfter } from '../shut-ways.ts';
import { playsAlike } from '../variants.ts';
import { choiceIn, listed, titleOf } from '../words.ts';

/**
 * Ways behind a `next` whose number holds for everybody who comes to them, so that those behind are never
 * gone, in no variant either: most likely the number is too low or too high. A condition of flags and
 * scenes alone may be there for safety, and is let be.
 */
export function alwaysNext(graph: Graph, states: Search, at: At): Problem[] {
  const found = graph.logic.scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice) => {
      const i = alwaysIn(choice, states, id);
      return i < 0 ? [] : [{ id, choice, i }];
    }),
  );
  if (found.length === 0) return [];
  const others = graph.variants
    .filter((variant) => !playsAlike(variant))
    .map((variant) => search(openPlay(graph.logic, variant)));
  return found
    .filter(({ id, choice, i }) =>
      others.every((one) => reaching(choice, one, id, i + 1).length === 0),
    )
    .map(({ id, choice, i }) => told(id, choice, i));

  function told(scene: string, choice: Choice, i: number): Problem {
    const { when, to } = choice.next[i]!;
    const there = reaching(choice, states, scene, i);
    const facts = {
      name: choiceIn(scene, choice.id, graph.titles, at),
      when: sayGuard(when!),
      range: listed(metersOf(when!).map((meter) => rangeOf(meter, there))),
      left: listed(choice.next.slice(i + 1).map((route) => targetOf(route.to))),
      only: i > 0 ? `end it with "otherwise ${idOf(to)}"` : `write "next: ${idOf(to)}"`,
    };
    return problem('always-next', at(`${scene}/${choice.id}/next`), facts);
  }

  function targetOf(to: Target): string {
    if ('scene' in to) return titleOf(to.scene, graph.titles);
    return to.ending === true ? 'an ending' : titleOf(to.ending, graph.titles);
  }
}

/** The first way that is followed by all who come to it, though it asks for a number, and ends the `next`. */
function alwaysIn(choice: Choice, states: Search, scene: string): number {
  return choice.next.findIndex(({ when }, i) => {
    if (!when || metersOf(when).length === 0) return false;
    const there = reaching(choice, states, scene, i);
    return there.length > 0 && there.every((values) => holds(when, values));
  });
}

/** How things stand for those who take a choice and none of the ways before this one. */
function reaching(choice: Choice, states: Search, scene: string, i: number): Values[] {
  const before = choice.next.slice(0, i);
  return valuesAfter(states, choice, statesAt(states, scene)).values.filter(
    (values) => !before.some(({ when }) => !when || holds(when, values)),
  );
}

function metersOf(guard: Guard): string[] {
  return [...new Set(partsOf(guard).flatMap((part) => ('meter' in part ? part.meter : [])))];
}

function rangeOf(meter: string, there: readonly Values[]): string {
  const all = there.map((values) => values[meter] as number);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return `${meter} is ${low === high ? `always ${low}` : `${low} to ${high}`}`;
}

const idOf = (to: Target) => ('scene' in to ? to.scene : to.ending === true ? 'ending' : to.ending);
