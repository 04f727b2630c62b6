import type { Choice, Graph, Guard, Logic } from '../model/graph.ts';
import { writtenAs } from './loosen.ts';
import type { Search } from './search.ts';
import { stuckScenes } from './stuck.ts';
import { mostSearched, searchWith, withChoice } from './try.ts';
import type { At } from './at.ts';
import { lineOf } from './words.ts';

/**
 * What to do about a choice that leads back and could be taken again and again: let it lead on; or let
 * it be taken once, with the lines of the flag as they are to be written, unless somebody would then be
 * stuck.
 */
export function onceOnly(
  graph: Graph,
  states: Search,
  [scene, choice]: [scene: string, choice: Choice],
  at: At,
): string {
  const { logic } = graph;
  const flag = newName(`${choice.id}-done`, logic);
  const isNot: Guard = { not: { flag } };
  const when: Guard = choice.when
    ? { all: 'all' in choice.when ? [...choice.when.all, isNot] : [choice.when, isNot] }
    : isNot;
  const once = { when, effects: [...choice.effects, { flag, to: true }] };
  const tried = withChoice({ ...logic, flags: [...logic.flags, flag] }, choice, once);
  const after = searchWith(tried, undefined, Math.max(mostSearched, states.count));
  const next = at(`${scene}/${choice.id}/next`);
  const on =
    next.line === undefined
      ? 'Give it a `next` that leads on'
      : `Let its \`next\`${lineOf(next)} lead on`;
  if (!after.whole || stuckScenes(after).size > 0) {
    return `${on}, or let each round change something that closes the way back.`;
  }
  const first = logic.flags[0];
  const declare =
    first === undefined
      ? `write \`flags: [${flag}]\` at the top of the file`
      : `write \`${flag}\` into \`flags\`${lineOf(at(`@flag/${first}`))}`;
  const set =
    choice.effects.length > 0
      ? `add \`, set ${flag}\` to the \`effect\` of the choice`
      : `give the choice \`- effect: set ${flag}\``;
  return `${on}. If it may be taken once: ${declare}, ${set}, and write ${writtenAs(when)} below it.`;
}

/** `ask-done`; where that is taken, `ask-done-2` and so on. */
function newName(base: string, { flags, meters }: Logic): string {
  const taken = new Set([...flags, ...meters.map(({ id }) => id)]);
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  return name;
}
