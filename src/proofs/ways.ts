import type { State } from '../scenario/play.ts';
import { wayTo, type Search, type Way } from './search.ts';

/**
 * For each scene, a few states in which somebody can really stand there, each with a shortest way to
 * it: the one come to soonest, and for each meter the lowest and the highest value it can have there.
 * For trying a scene from the middle of a conversation.
 */
export function waysInto(states: Search): Map<string, WayIn[]> {
  const { logic } = states.play;
  const picks = logic.scenes.map(() => new Map<number, string[]>());
  const extremes = logic.scenes.map(() =>
    logic.meters.map(() => ({ low: none(Infinity), high: none(-Infinity) })),
  );
  for (let state = 0; state < states.count; state += 1) {
    const place = states.placeAt(state);
    if (place >= logic.scenes.length) continue;
    if (picks[place]!.size === 0) picks[place]!.set(state, [soonest]);
    const { values } = states.stateAt(state);
    for (const [i, { id }] of logic.meters.entries()) {
      const found = extremes[place]![i]!;
      // Found breadth first: of equals the first has the shortest way.
      if (values[id]! < found.low.value) found.low = { state, value: values[id]! };
      if (values[id]! > found.high.value) found.high = { state, value: values[id]! };
    }
  }
  for (const [place, found] of extremes.entries()) {
    for (const [i, { low, high }] of found.entries()) {
      const { id } = logic.meters[i]!;
      if (low.value === high.value || low.state < 0) continue;
      note(picks[place]!, low.state, `lowest ${id}`);
      note(picks[place]!, high.state, `highest ${id}`);
    }
  }
  return new Map(
    logic.scenes.map(({ id }, place) => [
      id,
      [...picks[place]!].map(([state, why]) => ({
        why,
        state: states.stateAt(state),
        way: wayTo(states, state),
      })),
    ]),
  );
}

const soonest = 'soonest';
const none = (value: number) => ({ state: -1, value });

function note(picks: Map<number, string[]>, state: number, why: string): void {
  picks.set(state, [...(picks.get(state) ?? []), why]);
}

/** A state somebody can stand in, why it was picked, and the choices that lead there. */
export type WayIn = { why: string[]; state: State; way: Way };
