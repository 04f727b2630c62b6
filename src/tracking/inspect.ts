import { suspendLimit } from '../model/standard.ts';
import type { Caller } from './call.ts';
import type { Element, Facts } from './tracker.ts';

/**
 * What an LMS says of itself, by the elements that are asked for, and how long the `state` is there;
 * where that is `stored`, how long it could be. Where there is no session nothing can be read, and
 * nothing is told but that, with the LMS's number for it.
 */
export function inspect(
  call: Caller,
  asked: readonly Element[],
  state: string,
  stored: string,
): Facts {
  // A list without blanks would be one word, wider than a telephone.
  const said = asked.map((element) => [element, call.get(element).replace(/,(?=\S)/g, ', ')]);
  // Blanks, which no reader of a state minds: they are taken back before anything is stored again.
  if (stored) call.set(state, stored.padEnd(suspendLimit));
  const { length } = call.get(state);
  if (stored) call.set(state, stored);
  if (call.isLost()) return { unbegun: true, code: call.error() };
  return { ...Object.fromEntries(said), begun: true, length };
}
