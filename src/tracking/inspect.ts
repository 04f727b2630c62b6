import type { Caller } from './call.ts';
import type { Element, Facts } from './tracker.ts';

/**
 * What an LMS says of itself, by the elements that are asked for. Where there is no session nothing can
 * be read, and nothing is told but that, with the LMS's number for it.
 */
export function inspect(call: Caller, asked: readonly Element[]): Facts {
  const said = asked.map((element) => [element, call.get(element)]);
  if (call.isLost()) return { unbegun: true, code: call.error() };
  return { ...Object.fromEntries(said), begun: true };
}
