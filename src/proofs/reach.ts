import type { Choice, Ending, Graph, Logic, Rule, Target } from '../model/graph.ts';
import { statesAsking } from './passed-over.ts';
import { placesReached, type Search } from './search.ts';

/**
 * Scenes and endings that no run reaches, roots only: what can only be reached from one of them, from a
 * choice that is never offered, or from a scene in which people get `stuck`, is not listed, nor are
 * endings where no ending's condition holds.
 */
export function outOfReach(
  { logic }: Graph,
  states: Search,
  dead: readonly Dead[],
  stuck: readonly string[],
): Unreached[] {
  const reached = placesReached(states);
  const explained = new Set<string>();
  const explain = (from: Iterable<string>) => {
    for (const id of from) explained.add(id);
  };
  if (states.to.includes(-1)) explain(logic.endings.map(({ id }) => id));
  const held = logic.scenes.filter(({ id }) => stuck.includes(id));
  explain(
    beyond(logic, [...dead.map(({ choice }) => choice), ...held.flatMap(({ choices }) => choices)]),
  );

  const scenes = logic.scenes.filter(({ id }) => !reached.has(id) && !explained.has(id));
  const after = new Map(scenes.map(({ id, choices }) => [id, beyond(logic, choices)]));
  const roots = scenes.filter(({ id }, i) =>
    scenes.every((other, j) => {
      if (!after.get(other.id)!.has(id)) return true;
      // In a ring each leads to each; the first in the file stands for all.
      return after.get(id)!.has(other.id) && i <= j;
    }),
  );
  for (const places of after.values()) explain(places);
  const endings = logic.endings.filter(({ id }) => !reached.has(id) && !explained.has(id));
  return [
    ...roots.map(({ id }): Unreached => ({ code: 'unreachable-scene', id })),
    ...behind(
      states,
      endings.map(({ id }) => id),
    ),
  ];
}

/**
 * An ending that always holds, without a condition or with one that holds for everybody who asks, hides
 * those below it that no `next` names.
 */
function behind(states: Search, unreached: readonly string[]): Unreached[] {
  if (unreached.length === 0) return [];
  const { endings } = states.play.logic;
  const targets = targetsOf(states.play.logic);
  // Only where people go to whichever ending holds first does one stand in another's way.
  const isAsked = targets.some((to) => 'ending' in to && to.ending === true);
  const asking = isAsked ? statesAsking(states) : [];
  const holds = ({ when }: Ending) => asking.length > 0 && asking.every(states.asks(when));
  const above = isAsked ? endings.find((one) => !one.when || holds(one)) : undefined;
  const isNamed = (id: string) => targets.some((to) => 'ending' in to && to.ending === id);
  const below = endings.slice(above ? endings.indexOf(above) + 1 : endings.length);
  // Below a condition, one that nobody would meet either is another mistake.
  const couldBe = ({ when }: Ending) => !above?.when || !when || asking.some(states.asks(when));
  const hidden = below.flatMap((one) =>
    unreached.includes(one.id) && !isNamed(one.id) && couldBe(one) ? one.id : [],
  );
  return [
    ...(above && hidden.length > 0
      ? [{ code: 'ending-hides' as const, id: above.id, hidden }]
      : []),
    ...unreached
      .filter((id) => !hidden.includes(id))
      .map((id): Unreached => ({ code: 'unreachable-ending', id })),
  ];
}

/** Every place that some choice or rule names. */
export function targetsOf({ scenes, rules }: Logic): Target[] {
  const routes = scenes.flatMap(({ choices }) => choices.flatMap(({ next }) => next));
  return [...routes.map(({ to }) => to), ...rules.map(({ go }) => go)];
}

/** Every scene and ending that these rules can lead to, at once or later, whatever the conditions. */
export function behindRules(logic: Logic, rules: readonly Rule[]): Set<string> {
  return placesAfter(
    logic,
    rules.map(({ go }) => go),
  );
}

/** Every scene and ending that these choices can lead to, at once or later. */
export function beyond(logic: Logic, choices: readonly Choice[]): Set<string> {
  return placesAfter(
    logic,
    choices.flatMap(({ next }) => next.map(({ to }) => to)),
  );
}

function placesAfter({ scenes, endings }: Logic, targets: readonly Target[]): Set<string> {
  const places = new Set<string>();
  const todo = [...targets];
  for (let to = todo.pop(); to; to = todo.pop()) {
    if (!('scene' in to)) {
      if (to.ending === true) endings.forEach(({ id }) => places.add(id));
      else places.add(to.ending);
    } else if (!places.has(to.scene)) {
      const { scene } = to;
      places.add(scene);
      const choices = scenes.find(({ id }) => id === scene)?.choices ?? [];
      todo.push(...choices.flatMap(({ next }) => next.map((route) => route.to)));
    }
  }
  return places;
}

/** A choice whose condition holds in no state. */
export type Dead = { scene: string; choice: Choice };
type Unreached = {
  code: 'unreachable-scene' | 'unreachable-ending' | 'ending-hides';
  id: string;
  /** The endings that an ending hides. */
  hidden?: string[];
};
