import type { Caller } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { Facts, Tracker } from './tracker.ts';

/**
 * Asks an LMS what it is and what it supports; and where a state is given hands it over by the
 * tracker's own way, and says how far that came: `refused`, `unstored`, `changed` or `wrote`. `held` is
 * how many characters of state it gave back when it began. Of a learner nothing is told but whether
 * the LMS names one; and where there is no session, nothing but that.
 */
export function inspect(
  call: Caller,
  { elements }: Dialect,
  tracker: Pick<Tracker, 'keep' | 'store' | 'kept'>,
  held: number,
  state: string | undefined,
): Facts {
  const mode = call.get(elements.mode);
  if (call.isLost()) return { unbegun: `${call.error()}` };
  const said = {
    begun: true,
    unbegun: '',
    mode,
    version: call.get('cmi._version'),
    entry: call.get(elements.entry),
    named: call.get(elements.learner) !== '',
    limit: call.get(elements.limit),
    mark: elements.passMark && call.get(elements.passMark),
    objectives: call.get('cmi.objectives._children'),
    interactions: call.get('cmi.interactions._children'),
    held,
  };
  if (state === undefined) return said;
  const became = !tracker.keep(state)
    ? 'refused'
    : !tracker.store()
      ? 'unstored'
      : tracker.kept() === state
        ? 'wrote'
        : 'changed';
  return { ...said, unwritten: false, [became]: true, error: call.error(), length: state.length };
}
