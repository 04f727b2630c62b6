import {
  assign,
  createMachine,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
} from 'xstate';
import type { Choice, Logic } from '../model/graph.ts';
import { openPlay, type Beginning, type Play, type Values } from './play.ts';

/**
 * The scenario as an XState machine: a state for each scene, a final state for each ending, an event
 * for each choice; guards and effects come from the graph's data. No delays and no invoked work, so
 * that it can be searched whole. The only door to xstate for conversations. `begin` is how a variant begins.
 *
 * Snapshots are never stored: a trail of choices is (`trail.ts`), and the machine replays it.
 */
export function createScenario(id: string, logic: Logic, begin?: Beginning): Scenario {
  const play = openPlay(logic, begin);
  const scenes = logic.scenes.map(({ id: at, choices }) => {
    const on = Object.fromEntries(choices.map((choice) => [choice.id, leads(play, at, choice)]));
    return [at, { on }] as const;
  });
  const endings = logic.endings.map(({ id: at, result }) => {
    return [at, { type: 'final' as const, tags: ['ending', result] }] as const;
  });
  const machine = createMachine({
    types: {} as { context: Context; events: { type: string } },
    id,
    initial: play.start.at,
    context: { values: play.start.values },
    states: { ...Object.fromEntries(scenes), ...Object.fromEntries(endings) },
  });
  return {
    play,
    begin: () => see(initialTransition(machine)[0]),
    choose: (moment, choice) => see(transition(machine, moment.snapshot, { type: choice })[0]),
    skip({ values, skipped = 0 }, to) {
      const { at: value, values: context } = play.arrive(to, values);
      const snapshot = machine.resolveState({ value, context: { values: context } });
      return { ...see(snapshot), skipped: skipped + 1 };
    },
  };

  function see(snapshot: AnyMachineSnapshot): Moment {
    return {
      at: String(snapshot.value),
      // The machine above has no other context than this.
      values: (snapshot.context as Context).values,
      ended: snapshot.status === 'done',
      snapshot,
    };
  }
}

/**
 * A choice can lead to several places, by its routes, the endings' conditions and the rules. Each is
 * a transition of its own, guarded by: the choice is open, and this is where it leads now.
 */
function leads(play: Play, at: string, choice: Choice) {
  const outcome = ({ values }: Context) => {
    const state = { at, values };
    return play.open(state).includes(choice) ? play.take(state, choice) : undefined;
  };
  return placesOf(play.logic, choice).map((target) => ({
    target,
    // A scene may lead to itself: it is then arrived at anew.
    reenter: true,
    guard: ({ context }: { context: Context }) => outcome(context)?.at === target,
    actions: assign<Context, Pick, undefined, Pick, never>(({ context }) => ({
      values: outcome(context)!.values,
    })),
  }));
}

/** Every place a choice could lead to, whatever the values. */
function placesOf({ endings, rules }: Logic, choice: Choice): string[] {
  const targets = [...choice.next.map(({ to }) => to), ...rules.map(({ go }) => go)];
  const ids = targets.flatMap((to) => {
    if ('scene' in to) return to.scene;
    return to.ending === true ? endings.map((ending) => ending.id) : to.ending;
  });
  return [...new Set(ids)];
}

export type Scenario = {
  play: Play;
  begin: () => Moment;
  /** An unknown or closed choice changes nothing: `at` and `values` stay what they were. */
  choose: (moment: Moment, choice: string) => Moment;
  /** Goes on at a scene without a choice. */
  skip: (moment: Moment, to: string) => Moment;
};

/** Where a conversation stands. */
export type Moment = {
  at: string;
  values: Values;
  ended: boolean;
  snapshot: AnyMachineSnapshot;
  /** How many parts in a row were left out to come to it. */
  skipped?: number;
};

type Context = { values: Values };
type Pick = { type: string };
