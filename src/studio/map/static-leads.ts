import type { Logic, Target } from '../../model/graph.ts';
import type { Lead } from './way.ts';

/**
 * Where each choice could lead whatever the values, for a scenario that cannot be searched: its
 * routes, the rules that may step in, the endings it may come to. Never less than what happens in
 * play, often more.
 */
export function leadsOfLogic({ scenes, endings, rules }: Logic): Lead[] {
  const isEnding = new Set(endings.map(({ id }) => id));
  const shut = endings.findIndex(({ when }) => !when);
  // Nothing below an ending without a condition is ever chosen by its condition.
  const open = endings.slice(0, shut < 0 ? undefined : shut + 1).map(({ id }) => id);
  const placesOf = (to: Target): string[] => {
    if ('scene' in to) return [to.scene];
    return to.ending === true ? open : [to.ending];
  };
  const withRules = (place: string): string[] => {
    if (isEnding.has(place)) return [place];
    const stepIn = rules.filter(({ except }) => !except.includes(place));
    return [place, ...stepIn.flatMap(({ go }) => placesOf(go))];
  };
  return scenes.flatMap(({ id: from, choices }) => {
    const byPlace = new Map<string, Set<string>>();
    for (const { id: choice, next } of choices) {
      for (const to of next.flatMap((route) => placesOf(route.to)).flatMap(withRules)) {
        byPlace.set(to, (byPlace.get(to) ?? new Set()).add(choice));
      }
    }
    return [...byPlace].map(([to, by]) => ({ from, to, choices: [...by] }));
  });
}
