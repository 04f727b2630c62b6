import type { Moment } from '../../scenario/machine.ts';
import { mostMoved } from '../../scenario/most-moved.ts';
import type { Play, State } from '../../scenario/play.ts';
import { lostAt } from '../../scenario/ways-left.ts';

/**
 * Where the run turned: where the first of the meters moved most, and where the best ending was lost.
 * Gives what is to be said of it at each decision.
 */
export function findTurns(debrief: HTMLElement, path: readonly Moment[], play: Play): Turn[] {
  const { best, follow = '' } = debrief.dataset;
  const values = path.map((moment) => moment.values[follow] ?? 0);
  const isMoved = (step: number) => !isSet(play, path[step + 1]!, follow);
  const most = mostMoved(values, isMoved);
  // Who leaves a scene out goes on where nothing that was said leads.
  const isWhole = !path.some(({ skipped }) => skipped);
  const last = isWhole ? lostAt(play, path, best!.split(' ')) : -1;
  return values.map((from, i) => {
    const [moved, lost] = [i === most, i === last];
    return { moved, lost, turned: moved || lost, from, to: values[i + 1] };
  });
}

/** Whether the scene come to sets a meter by itself: that is no answer to what was said before. */
export function isSet({ scenes }: Play, { at }: State, meter: string): boolean {
  return !!scenes.get(at)?.enter.some((effect) => 'set' in effect && effect.meter === meter);
}

/** Where the first of the meters stood before and after it, and what is to be said of it. */
export type Turn = Record<'moved' | 'lost' | 'turned', boolean> & {
  from: number;
  to: number | undefined;
};
