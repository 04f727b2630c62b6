import type { Caller } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { Facts, Tracker } from './tracker.ts';

/**
 * Asks an LMS what it is and what it supports; and where a state is given hands it over by the
 * tracker's own way, and says how far that came: `refused`, `unstored`, `changed` or `wrote`. Of a
 * learner nothing is told but whether the LMS names one.
 */
export function inspect(
  call: Caller,
  { elements }: Dialect,
  tracker: Pick<Tracker, 'keep' | 'store' | 'kept'>,
  state: string | undefined,
): Facts {
  const said = {
    version: call.get('cmi._version'),
    mode: call.get(elements.mode),
    entry: call.get(elements.entry),
    named: call.get(elements.learner) !== '',
    limit: call.get(elements.limit),
    mark: elements.passMark && call.get(elements.passMark),
    objectives: call.get('cmi.objectives._children'),
    interactions: call.get('cmi.interactions._children'),
    held: call.get(elements.state).length,
  };
  if (state === undefined) return { ...said, unwritten: true };
  const began = performance.now();
  const become = () => {
    if (!tracker.keep(state)) return 'refused';
    if (!tracker.store()) return 'unstored';
    return tracker.kept() === state ? 'wrote' : 'changed';
  };
  const became = become();
  const error = call.error();
  const ms = Math.round(performance.now() - began);
  return { ...said, [became]: true, error, ms, length: state.length };
}
