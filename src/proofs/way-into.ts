import type { Choice, Graph } from '../model/graph.ts';
import { capital } from '../language/capital.ts';
import { whyNever } from './never.ts';
import { placesReached, statesAt, type Search } from './search.ts';
import { valuesAfter } from './shut-ways.ts';
import { searchWith, withChoice } from './try.ts';
import type { At } from './at.ts';
import { choiceIn, lineOf } from './words.ts';

/**
 * What to do about a scene that nobody comes to: why the choice that names it never leads there; or the
 * choice that leads back to its own scene, and would bring people here if it did not.
 */
export function wayInto(graph: Graph, states: Search, id: string, at: At): string {
  const { logic, titles } = graph;
  const reached = placesReached(states);
  const choices = logic.scenes
    .filter((scene) => reached.has(scene.id))
    .flatMap((scene) => scene.choices.map((choice) => ({ scene: scene.id, choice })));
  const naming = choices.find(({ choice }) => leadsTo(choice, id));
  if (naming) return neverHolds(naming);
  const above = choices.slice(0, choices.findLastIndex(isAbove) + 1);
  const turned = above.findLast(({ scene, choice }) => leadsTo(choice, scene) && wouldHelp(choice));
  const other = 'name it in a `next` that can be taken, or take it out';
  if (!turned) return `${capital(other)}.`;
  const { scene, choice } = turned;
  const line = lineOf(at(`${scene}/${choice.id}/next`));
  return `${choiceIn(scene, choice.id, titles, at)} leads back to its own scene: write \`next: ${id}\` there${line}, or ${other}.`;

  function isAbove({ scene }: Named): boolean {
    const order = logic.scenes.map((one) => one.id);
    return order.indexOf(scene) < order.indexOf(id);
  }

  /** A rule that kept people from it would have been told as that: it is the condition. */
  function neverHolds({ scene, choice }: Named): string {
    const name = choiceIn(scene, choice.id, titles, at);
    const { when } = choice.next.find(({ to }) => 'scene' in to && to.scene === id)!;
    const after = valuesAfter(states, choice, statesAt(states, scene));
    const all = [...after.values.keys()];
    if (!when || all.length === 0 || all.some(after.asks(when))) {
      return `${name} names it, but another way of the same \`next\` is always followed first.`;
    }
    const { reason } = whyNever(when, after, all, { graph, at }, '');
    return `${name} names it in its \`next\`, but the condition there never holds: ${reason}. Loosen that, or name it in another \`next\`.`;
  }

  function wouldHelp(choice: Choice): boolean {
    const tried = withChoice(logic, choice, { next: [{ to: { scene: id } }] });
    return placesReached(searchWith(tried)).has(id);
  }
}

function leadsTo({ next }: Choice, id: string): boolean {
  return next.some(({ to }) => 'scene' in to && to.scene === id);
}

type Named = { scene: string; choice: Choice };
