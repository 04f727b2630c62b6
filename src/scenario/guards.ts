import type { Guard, Logic } from '../model/graph.ts';

/** Every condition of a scenario, wherever it stands. */
export function guardsIn({ rules, endings, scenes }: Logic): Guard[] {
  const choices = scenes.flatMap((scene) => scene.choices);
  const routes = choices.flatMap((choice) => choice.next);
  return [...rules, ...endings, ...choices, ...routes].flatMap(({ when }) => when ?? []);
}

/** What a condition asks about: its comparisons, flags and visited scenes, from left to right. */
export function leavesOf(guard: Guard): Leaf[] {
  if ('all' in guard) return guard.all.flatMap(leavesOf);
  if ('any' in guard) return guard.any.flatMap(leavesOf);
  if ('not' in guard) return leavesOf(guard.not);
  return [guard];
}

/** The same condition with something else in the place of each of those. */
export function replaceLeaves(guard: Guard, replace: (leaf: Leaf) => Guard): Guard {
  const inside = (one: Guard) => replaceLeaves(one, replace);
  if ('all' in guard) return { all: guard.all.map(inside) };
  if ('any' in guard) return { any: guard.any.map(inside) };
  if ('not' in guard) return { not: inside(guard.not) };
  return replace(guard);
}

export type Compared = Extract<Guard, { meter: string }>;
/** A flag or a visited scene. */
export type Named = Extract<Guard, { flag: string } | { visited: string }>;
export type Leaf = Compared | Named;
