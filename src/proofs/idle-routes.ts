import type { Choice, Graph, Guard, Target } from '../model/graph.ts';
import { problem, type Problem } from '../model/problem.ts';
import { holds } from '../scenario/play.ts';
import { sayGuard } from '../scenario/say-guard.ts';
import type { At } from './at.ts';
import { partsOf, type Part } from './guard-parts.ts';
import { whyNever } from './never.ts';
import { statesAt, type Search } from './search.ts';
import { valuesAfter } from './shut-ways.ts';
import { choiceIn, titleOf } from './words.ts';

/**
 * Ways behind a `next` that ask for more than a meter can be, and so are never gone: nothing else shows
 * it, where people come to the same place by another way. What is only never so at this choice may be
 * there for safety, and is let be.
 */
export function idleRoutes(graph: Graph, states: Search, at: At): Problem[] {
  const { scenes, meters } = graph.logic;
  return scenes.flatMap(({ id, choices }) =>
    choices.flatMap((choice) =>
      choice.next
        .filter(({ when }) => when && partsOf(when).some(isBeyond))
        .flatMap(({ when, to }) => told(id, choice, when!, to)),
    ),
  );

  function isBeyond(part: Part): boolean {
    if (!('meter' in part)) return false;
    const { from, to } = meters.find(({ id }) => id === part.meter)!;
    // Between its ends a meter can come to anything, as far as its range says.
    const ends = [from, to, Math.min(to, Math.max(from, part.value))];
    return !ends.some((value) => holds(part, { [part.meter]: value }));
  }

  function told(scene: string, choice: Choice, when: Guard, to: Target): Problem[] {
    const after = valuesAfter(states, choice, statesAt(states, scene));
    // Of a choice that nobody takes, that is told.
    if (after.values.length === 0) return [];
    const { reason, looser } = whyNever(when, after, [...after.values.keys()], { graph, at }, '');
    const wide = looser();
    const facts = {
      name: choiceIn(scene, choice.id, graph.titles, at),
      where: targetOf(to),
      reason: reason.replaceAll('its `when` asks', 'that asks'),
      as: wide ? `, as in \`${sayGuard(wide)}\`` : '',
    };
    return [problem('idle-next', at(`${scene}/${choice.id}/next`), facts)];
  }

  function targetOf(to: Target): string {
    if ('scene' in to) return titleOf(to.scene, graph.titles);
    return to.ending === true ? 'an ending' : titleOf(to.ending, graph.titles);
  }
}
