import type { Choice, Effect, Logic } from '../model/graph.ts';
import { partsOf, type Plain } from './guard-parts.ts';

/** Whether a choice waits for what would be done in one of these scenes: a flag set or cleared, or a visit. */
export function waitsFor(choice: Choice, scenes: ReadonlySet<string>, logic: Logic): boolean {
  const effects = logic.scenes
    .filter(({ id }) => scenes.has(id))
    .flatMap(({ enter, choices }) => [...enter, ...choices.flatMap((one) => one.effects)]);
  const waits = (part: Plain): boolean => {
    if ('all' in part) return part.all.some(waits);
    if ('any' in part) return part.any.some(waits);
    if ('visited' in part) return scenes.has(part.visited);
    if ('flag' in part) return effects.some((one) => isSet(one, part.flag, true));
    return 'not' in part && 'flag' in part.not && isCleared(part.not.flag);
  };
  const isCleared = (flag: string) => effects.some((one) => isSet(one, flag, false));
  return choice.when !== undefined && partsOf(choice.when).some(waits);
}

function isSet(effect: Effect, flag: string, to: boolean): boolean {
  return 'flag' in effect && effect.flag === flag && effect.to === to;
}
