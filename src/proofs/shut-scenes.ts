import type { Rule } from '../model/graph.ts';
import { holds } from '../scenario/play.ts';
import { routeBy, ruleFollowed, valuesBy } from './rules.ts';
import { placesReached, type Search } from './search.ts';

/**
 * Rules that keep everybody from scenes which choices lead to: whoever takes such a choice is sent
 * elsewhere. Most often the condition of the rule holds from the first line on, and was not meant to.
 */
export function scenesShut(states: Search): Shut[] {
  const { play, count, placeAt } = states;
  if (play.logic.rules.length === 0) return [];
  const reached = placesReached(states);
  const shut = new Map<Rule, Set<string>>();
  for (const [place, { id, choices }] of play.logic.scenes.entries()) {
    const toNobody = choices.filter(({ next }) =>
      next.some(({ to }) => 'scene' in to && !reached.has(to.scene)),
    );
    if (toNobody.length === 0 || !reached.has(id)) continue;
    for (let state = 0, tried = 0; state < count && tried < mostTried; state += 1) {
      if (placeAt(state) !== place) continue;
      tried += 1;
      for (const choice of states.openAt(state)) if (toNobody.includes(choice)) note(state, choice);
    }
  }
  return [...shut].map(([rule, scenes]) => ({
    rule,
    scenes: play.logic.scenes.flatMap(({ id }) => (scenes.has(id) ? id : [])),
  }));

  function note(state: number, choice: Search['choices'][number]): void {
    const here = states.stateAt(state);
    const { to } = routeBy(choice, valuesBy(play, here, choice));
    if (!('scene' in to) || reached.has(to.scene)) return;
    const rule = ruleFollowed(play, here, choice);
    if (rule) shut.set(rule, (shut.get(rule) ?? new Set()).add(to.scene));
  }
}

/** A rule is met soon, if it is met at all. */
const mostTried = 2_000;

/** Whether people come to these scenes after all, and no rule keeps them from others. */
export function isFree(states: Search, { scenes }: Shut): boolean {
  const reached = placesReached(states);
  return scenes.every((id) => reached.has(id)) && scenesShut(states).length === 0;
}

/** Whether a rule catches everybody, wherever they turn: nobody gets away from it before. */
export function catchesAll(states: Search, rule: Rule): boolean {
  const { play, first, to } = states;
  const met = new Set([0]);
  let isFollowed = false;
  for (const state of met) {
    if (met.size > mostTried) return false;
    const here = states.stateAt(state);
    for (const [i, choice] of states.openAt(state).entries()) {
      if (ruleFollowed(play, here, choice) === rule) {
        isFollowed = true;
        continue;
      }
      if (!holds(rule.when, valuesBy(play, here, choice))) return false;
      const led = to[first[state]! + i]!;
      if (led >= 0) met.add(led);
    }
  }
  return isFollowed;
}

export type Shut = { rule: Rule; scenes: string[] };
